import { catalogue } from "../catalogue";
import { countIn } from "../plural";

const count = countIn("en");

/** The words of the usual line in the options: the sidebar need not carry them. */
export const usualLineEnglish = {
  inShort: "Usual line",
  title: "Usual line, for all payers",
  intro: "What you nearly always enter in a line. What is set for a payer stands over it, box by box.",
  of: (code: string) => `Usual line of ${code}`,
  /** By what it is looked for, too. */
  searched: "place of service diagnosis pointer charge units default fill empty boxes 24b 24e 24f 24g",
  boxes: { placeOfService: "Place", diagnosisPointers: "Pointer", charge: "Charge ($)", units: "Units" },
  none: "What you nearly always enter: a press fills the boxes of a line that are empty with it.",
  fills: (boxes: string) => `A press fills empty boxes with ${boxes}.`,
  paid: (code: string, units: number) => `${code} is paid for ${count(units, { one: "unit", other: "units" })} a day.`,
  grey: "In grey: what holds where nothing is set here.",
  /** Short: each box is. */
  problems: {
    placeOfService: (found: string) => `"${found}" is no place; not saved.`,
    diagnosisPointers: (found: string) => `"${found}" is not 1 to 4 letters A to L; not saved.`,
    charge: (found: string) => `"${found}" is no amount; not saved.`,
    units: (found: string) => `"${found}" is no number from 1 to 999; not saved.`,
  },
} as const;

export const usualLineWording = catalogue("usual-line", usualLineEnglish);
