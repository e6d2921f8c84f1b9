import { withIcdPoint } from "../values/icd-point";
import { parseDate } from "../values/parse-date";
import { pointerLetter } from "../values/pointer-letter";
import type { Claim, Line } from "./claim";
import { insuranceTypeIn } from "./insurance-type";
import { yearsBetween } from "./parse-claim-wide";

/**
 * Reads the claims of X12 837P text (005010X222A1), one for each CLM: HI diagnoses, SV1 lines with their DTP*472 dates,
 * SBR and NM1*PR payer, REF*G1 authorisation. Segments end with "~" or a line break; text without CLM is one claim.
 */
export function readX12(text: string): Claim[] {
  return splitClaims(text.split(/[~\r\n]+/).map((segment) => segment.trim().split("*"))).map(readClaimOf);
}

/** The claim that holds one of the codes, else the first; `place` is its index. */
export function chooseClaim(claims: readonly Claim[], codes: readonly string[]): { claim: Claim; place: number } {
  const known = claims.findIndex(({ lines }) => lines.some(({ code = "" }) => codes.includes(code)));
  const place = Math.max(known, 0);
  return { claim: claims[place] ?? { lines: [] }, place };
}

/** Each claim's segments, led by those of its subscriber: payer and birth date stand before CLM, once for several. */
function splitClaims(segments: string[][]): string[][][] {
  const claims: string[][][] = [];
  let [subscriber, claim]: [string[][], string[][] | null] = [[], null];
  for (const segment of segments) {
    const isNext = segment[0] === "HL" || (segment[0] === "SBR" && claim?.some(([id]) => id === "SV1"));
    // Level 23 is a patient who is not the subscriber: the payer stays.
    if (isNext) [subscriber, claim] = [segment[3] === "23" ? subscriber : [], null];
    if (segment[0] === "CLM") {
      claim = [...subscriber];
      claims.push(claim);
    }
    (claim ?? subscriber).push(segment);
  }
  return claims.length > 0 ? claims : [subscriber];
}

function readClaimOf(segments: string[][]): Claim {
  const claim: Claim = { lines: [] };
  let facility: string | undefined;
  let rendering: string | undefined;
  let birth: string | null = null;
  for (const segment of segments) {
    const line = claim.lines.at(-1);
    if (segment[0] === "DMG") birth = parseDate(segment[2] ?? "");
    else if (segment[0] === "NM1" && segment[1] === "82" && !line) rendering = segment[9];
    else if (segment[0] === "CLM") {
      facility = segment[5]?.split(":")[0];
      claim.totalCharge = segment[2] ? Number(segment[2]) : null;
    } else if (segment[0] === "HI") readDiagnoses(segment, claim);
    else if (segment[0] === "SV1")
      claim.lines.push({ ...lineOf(segment, facility), ...(rendering && { renderingNpi: rendering }) });
    else if (segment[0] === "DTP" && segment[1] === "472" && line) Object.assign(line, datesOf(segment));
    else if (segment[0] === "NM1" && segment[1] === "82" && line && segment[9]) line.renderingNpi = segment[9];
    else readClaimSegment(segment, claim);
  }
  const [first] = claim.lines;
  if (birth && first?.dateFrom) claim.patientAge = yearsBetween(birth, first.dateFrom);
  return claim;
}

function readClaimSegment(segment: string[], claim: Claim): void {
  const [id, qualifier, third] = segment;
  // The first payer is the one the claim goes to; what follows are other payers of the same patient.
  const filing = id === "SBR" && !claim.payer && insuranceTypeIn(segment[9] ?? "");
  if (filing) claim.insuranceType = filing;
  if (id === "NM1" && qualifier === "PR" && !claim.payer)
    claim.payer = { name: third === undefined ? "" : (segment[3] ?? ""), ...(segment[9] && { id: segment[9] }) };
  if (id === "NTE" && third) claim.additionalInformation = third;
  if (id === "REF" && qualifier === "G1") claim.priorAuthorization = third ?? "";
}

/** ABK and ABF hold ICD-10-CM, BK and BF ICD-9-CM; HI also carries condition, value and anaesthesia codes. */
function readDiagnoses(segment: string[], claim: Claim): void {
  if (!/^A?B[KF]:/.test(segment[1] ?? "")) return;
  claim.icdIndicator = segment[1]?.startsWith("A") ? "0" : "9";
  const codes = segment
    .slice(1)
    .map((element) => withIcdPoint(element.split(":")[1] ?? ""))
    .filter(Boolean);
  claim.diagnoses = [...(claim.diagnoses ?? []), ...codes];
}

function lineOf(segment: string[], facility: string | undefined): Line {
  const [, code = "", ...rest] = (segment[1] ?? "").split(":");
  const place = segment[5] || facility;
  const pointers = (segment[7] ?? "")
    .split(":")
    .map(pointerLetter)
    .filter((letter) => letter !== null);
  return {
    code: code.toUpperCase(),
    modifiers: rest.slice(0, 4).filter(Boolean),
    units: segment[4] ? Number(segment[4]) : null,
    ...(place !== undefined && { placeOfService: place }),
    diagnosisPointers: pointers,
    charge: segment[2] ? Number(segment[2]) : null,
  };
}

function datesOf(segment: string[]): Pick<Line, "dateFrom" | "dateTo"> {
  const [from = "", to] = (segment[3] ?? "").split("-");
  return { dateFrom: parseDate(from), ...(to && { dateTo: parseDate(to) }) };
}
