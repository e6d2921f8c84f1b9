import { verbFor } from "../../verb-for";
import {
  codesNamed,
  englishDays,
  englishFew,
  englishLine,
  englishLines,
  englishList,
  englishPeriod,
  type LineNamed,
  termsEnglish,
} from "./terms";

type Lines = readonly LineNamed[];

/** What rules on other lines, and on visits among them, say, by the rule. */
export const pairsEnglish = {
  bundledProcedure: {
    title: "a destruction code of the same day that takes this one in",
    denied: (code: string, others: Lines) =>
      `${code} is denied beside ${englishLines(others)} of that day. No modifier here tells them apart. ${termsEnglish.neverThePatients}`,
    orRemove: (tellApart: string) => `${tellApart} Otherwise remove this line.`,
    doubtful: (others: Lines) => `Nothing on this line says why ${englishLines(others)} ${isOrAre(others)} separate.`,
    tellApart: (distinct: string) =>
      `Add ${distinct} to this line if the two sites do not touch and the note names them; a different diagnosis alone is not enough.`,
    passes: (modifiers: readonly string[]) => `${englishList(modifiers)} lets the pair pass, and gives no reason`,
    elsewhere: "what clears the pair stands on the other line, where payers other than Medicare may not look",
    unreadHere: (code: string, others: Lines) =>
      `Modifiers not read: ${code} may be denied beside ${englishLines(others)}.`,
    unreadThere: (others: Lines) => `Modifiers of ${englishLines(others)} not read, and none here clears.`,
    checkHere: (distinct: string) => `Check that this line carries ${distinct}, if other sites were treated.`,
    checkThere: (distinct: string) => `Check that one of the lines carries ${distinct}, if other sites were treated.`,
    becauseHere: "modifiers of this line: not read",
    becauseThere: "modifiers of the other line: not read",
  },
  bundledService: {
    title: "a service of the same day that this one takes in",
    says: (others: Lines, code: string) =>
      `${englishLines(others)} ${isOrAre(others)} included in ${code} of the same day. Only a modifier tells them apart.`,
    remedy: (others: Lines) =>
      `Remove ${englishFew(codesNamed(others))}, or add XS (or 59) there if it was for another site, not touching, or another encounter, and the note shows it; a different diagnosis alone is not enough. ${termsEnglish.neverThePatients}`,
    asks: "Does the note show another site, not touching, or another encounter?",
  },
  includedService: {
    title: "a service that is never paid beside this one",
    says: (others: Lines, code: string) =>
      `${englishLines(others)} ${isOrAre(others)} never paid beside ${code}. No modifier changes that.`,
    remedy: (others: Lines, anesthesia: readonly string[]) => {
      const why = ` Anesthesia by the treating clinician (${englishFew(anesthesia)}) is part of the service.`;
      return `Remove ${englishFew(codesNamed(others))}.${anesthesia.length > 0 ? why : ""} ${termsEnglish.neverThePatients}`;
    },
    pair: (edition: string) => `NCCI pair with indicator 0, ${edition}`,
  },
  newPatientVisit: {
    title: "a new-patient visit of the same day without 25",
    says: (visits: Lines) =>
      `${englishLines(visits)}: no 25. No pair is on file, but NCCI's manual judges a new patient like any other.`,
    remedy:
      "Add 25 to the visit's line if the visit was significant and separate and its note shows it; otherwise remove the visit.",
    noPair: (edition: string) => `no NCCI pair, ${edition}`,
  },
  visit24SameDay: {
    title: "a visit of the same day with 24 in the place of 25",
    says: (visits: Lines) =>
      `24 but no 25: ${englishLines(visits)}. 24 passes the edit, but is for the days after a procedure.`,
    remedy: "Add 25 if the visit was separate from the procedure of that day; 24 may stay for an earlier one.",
  },
  visitComplexity: {
    title: "the add-on for complex visits beside a visit with 25",
    says: (addOns: Lines) => `${englishLines(addOns)} is not paid with a visit carrying 25.`,
    remedy:
      "Remove that line; it is paid only where the 25 is for a wellness visit, a vaccine or a preventive service of that day.",
    with25: (visit: LineNamed) => `${englishLine(visit)}: 25`,
  },
  visitInGlobalPeriod: {
    title: "a visit within the global period without 24",
    says: (visits: Lines, code: string, days: number) =>
      `${englishLines(visits)} ${isOrAre(visits)} inside the global period of ${code}. It takes follow-up visits in, for ${englishPeriod(days)}.`,
    remedy: "Remove the visit, or add 24 to its line if it was about something else and its note shows it.",
    after: (visit: LineNamed, days: number) => `${englishLine(visit)}: ${englishDays(days)} after`,
  },
  visitWithout25: {
    title: "a visit of the same day without 25",
    says: (visits: Lines, code: string) =>
      `${englishLines(visits)} ${verbFor(codesNamed(visits), "lacks", "lack")} 25 on the day of ${code}. Without it the visit is included.`,
    remedy: `Add 25 to the visit's line if the visit was significant and separate and its note shows it; otherwise remove the visit. ${termsEnglish.neverThePatients}`,
    unsure: (visits: Lines) =>
      `The modifiers of ${englishLines(visits)} could not be read. Whether the visit carries 25 is not known.`,
    check: "Check that the visit's line carries 25, if the visit was significant and separate.",
  },
};

function isOrAre(lines: Lines): string {
  return verbFor(codesNamed(lines), "is", "are");
}
