import { holdsWords } from "./comparable-name";

const contractors = ["NORIDIAN", "NOVITAS", "PALMETTO GBA", "CGS", "NGS", "NATIONAL GOVERNMENT SERVICES", "WPS"].concat(
  ["WISCONSIN PHYSICIANS SERVICE", "FIRST COAST", "FCSO"],
);

/** Names of commercial companies made of words that contractors use too. */
const others = ["WPS HEALTH PLAN", "WPS HEALTH INSURANCE"];

const states =
  "ALABAMA ALASKA ARIZONA ARKANSAS CALIFORNIA COLORADO CONNECTICUT DELAWARE FLORIDA GEORGIA HAWAII IDAHO ILLINOIS " +
  "INDIANA IOWA KANSAS KENTUCKY LOUISIANA MAINE MARYLAND MASSACHUSETTS MICHIGAN MINNESOTA MISSISSIPPI MISSOURI MONTANA " +
  "NEBRASKA NEVADA NEW HAMPSHIRE JERSEY MEXICO YORK NORTH SOUTH CAROLINA DAKOTA OHIO OKLAHOMA OREGON PENNSYLVANIA PUERTO " +
  "RICO RHODE ISLAND TENNESSEE TEXAS UTAH VERMONT VIRGINIA WASHINGTON WEST WISCONSIN WYOMING DISTRICT COLUMBIA EAST " +
  "NORTHERN SOUTHERN EASTERN WESTERN UPSTATE DOWNSTATE QUEENS";

const plain =
  "MEDICARE ORIGINAL TRADITIONAL RAILROAD RRB PART FEE FOR SERVICE SERVICES FFS CMS USA UNITED STATES OF THE AND " +
  "PRIMARY SECONDARY PROGRAM CENTERS MAC DME DMERC JURISDICTION REGION ADMINISTRATIVE CONTRACTOR CARRIER CLAIMS " +
  "HEALTH INSURANCE HEALTHCARE SOLUTIONS LLC INC CORP CORPORATION ADMINISTRATORS ADMINISTRATION GOVERNMENT GHA " +
  "NATIONAL NORIDIAN NOVITAS PALMETTO GBA CGS NGS WPS WISCONSIN PHYSICIANS FIRST COAST OPTIONS FCSO RETIREMENT BOARD ONLY OUTPATIENT PROFESSIONAL INS ADMIN SVC SVCS HCFA";

const allowed = new Set(`${plain} ${states}`.split(" "));

/**
 * Whether a comparable name means Original Medicare. Every word must be one that its contractors and regions use:
 * hundreds of private plans have "Medicare" in their names, so a list of exclusions would never be complete.
 */
export function isMedicareName(name: string): boolean {
  if (others.some((other) => holdsWords(name, other))) return false;
  if (!["MEDICARE", ...contractors].some((word) => holdsWords(name, word))) return false;
  const words = name.split(" ");
  return words.every((word) => allowed.has(word) || isShort(word));
}

/** "B", "TX", "JH", "05": part letters, states and jurisdictions; but parts C and D are private plans. */
function isShort(word: string): boolean {
  return /^([A-Z0-9]{1,2}|\d+)$/.test(word) && word !== "C" && word !== "D";
}
