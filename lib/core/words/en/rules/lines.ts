import { counted } from "../../../values/counted";
import { verbFor } from "../../verb-for";
import { englishTimesADay, termsEnglish } from "./terms";

/** What rules on a line's units, charge and provider, on the total and on the note say, by the rule. */
export const linesEnglish = {
  chargeMissing: {
    title: "no charge",
    isZero: "The charge is zero.",
    isEmpty: "The charge is empty.",
    remedy: "Enter the practice's fee.",
  },
  documentationIncomplete: {
    title: "a note without what this payer asks for",
    says: (prompts: readonly string[]) =>
      `${counted(prompts.length, "required prompt")} ${verbFor(prompts, "is", "are")} not documented in the note. Required as your practice has set in the options: ${prompts.join("; ")}.`,
    remedy: "Ask the clinician whether it was so, and have the note say it before the claim is sent.",
  },
  duplicateLine: {
    title: "the same service twice on one date",
    says: (code: string, date: string) =>
      `${code} is billed again for ${date}. A second line of the same date is denied as a duplicate.`,
    remedy: (parts: string) => `Delete this line; one line per date covers all ${parts}.`,
    date: (date: string) => `date: ${date}`,
    alsoOn: (line: number) => `also on line ${line}`,
  },
  npiInvalid: {
    title: "a rendering NPI that cannot be one",
    says: (npi: string) => `${npi} is no NPI. It needs ten digits, the last of which checks the others.`,
    remedy: "Correct the rendering provider's NPI; look for swapped or missing digits.",
    because: (npi: string) => `rendering NPI: ${npi}`,
  },
  totalCharge: {
    title: "a total that is not the sum of the lines",
    says: (total: string) => `Total charge is ${total}.`,
    saysWithSum: (total: string, sum: string) => `Total charge is ${total}; the lines come to ${sum}.`,
    setTo: (sum: string) => `Set the total to ${sum}, or correct a line's charge.`,
    enter: "Enter the lines' charges and their sum.",
    total: (total: string) => `total: ${total}`,
    sum: (sum: string) => `sum of the lines: ${sum}`,
    notAllRead: "not all read",
  },
  unitsAboveOne: {
    title: "more units than one day allows",
    says: (units: number, most: number) => `${units} units; this code is paid ${englishTimesADay(most)}.`,
    remedy: (most: number, parts: string) =>
      `Set units to ${most}, however many ${parts} were treated. No modifier lifts the limit; an appeal is possible, an override would go against CMS policy. ${termsEnglish.neverThePatients}`,
    most: (most: number) => `most per day: ${most}`,
  },
  unitsMissing: {
    title: "no units",
    areZero: "Units are 0.",
    areEmpty: "Units are empty.",
    remedy: (units: number) => `Set units to ${units}.`,
  },
};
