import type { Picture, PictureBox } from "./picture";

/**
 * The CMS-1500 (02/12): ten characters and six lines to the inch, as the form is printed and typed into. Columns are
 * counted from the first box of item 24.
 */
export const cms1500: Picture = {
  lines: 6,
  pitch: 2,
  lineBoxes: [
    ...dateBoxes(1, "24A from"),
    ...dateBoxes(10, "24A to"),
    { column: 19, says: "24B place of service" },
    { column: 22, says: "24C EMG" },
    { column: 25, says: "24D CPT/HCPCS" },
    ...[33, 36, 39, 42].map((column) => ({ column, says: "24D modifier" })),
    { column: 45, says: "24E diagnosis pointer" },
    { column: 50, says: "24F charges" },
    { column: 59, says: "24G units" },
    { column: 68, says: "24J rendering provider NPI" },
  ],
  boxes: [
    // The carrier's block begins at either.
    ...[41, 50].map((column) => ({ column, above: 42, says: "Payer name" })),
    ...insuranceTypes(),
    ...dateBoxes(31, "3 birth date").map((box) => ({ ...box, above: 34 })),
    { column: 50, above: 20, says: "11c insurance plan name" },
    { column: 1, above: 8, says: "19 additional claim information" },
    // Programs differ in how much room they leave for its words.
    ...[42.5, 44.5].map((column) => ({ column, above: 7, says: "21 ICD Ind" })),
    ...diagnoses(),
    { column: 50, above: 4, says: "23 prior authorization number" },
    // Dollars at either, and the cents where they have a box of their own.
    ...[50, 52, 59].map((column) => ({ column, above: -12, says: "28 total charge" })),
  ],
};

/** Month, day and year, each in a box of its own. */
function dateBoxes(column: number, says: string): PictureBox[] {
  return [{ column, says }, ...[3, 6].map((offset) => ({ column: column + offset, says, joins: true as const }))];
}

function insuranceTypes() {
  const columns = { Medicare: 1, Medicaid: 8, Tricare: 15, Champva: 24, "Group health plan": 31, FECA: 39, Other: 45 };
  return Object.entries(columns).map(([label, column]) => ({ column, above: 36, says: "1 insurance type", label }));
}

/** A to D in the first row, E to H in the second, I to L in the third. */
function diagnoses() {
  return [..."ABCDEFGHIJKL"].map((letter, index) => ({
    column: 3 + 13 * (index % 4),
    above: 6 - Math.floor(index / 4),
    says: `21 diagnosis ${letter}`,
  }));
}
