import type { Claim } from "../claim/claim";
import type { DeliveredTable, StatedFact } from "./cms-table";
import type { Fact, Source, SourceId } from "./fact";
import type { PayerKind } from "./payer-kind";

/** All that is known about one code, as data. Rules and the sidebar read it; nothing else names the code. */
export interface CodePack {
  code: string;
  /** Own-words name, a few words. */
  title: string;
  descriptor: Fact<string>;
  context: Fact<string>;
  /** In the middle of a sentence: what it is for ("acne"), and what one session treats many of ("lesions"). */
  treats: { condition: string; parts: string };
  /** What the sidebar lists, in order. */
  facts: LabelledFact[];
  globalDays: Fact<number>;
  unitsPerDay: Fact<number>;
  /** The edition of the pairs below: "July 2024". */
  edition: string;
  /** CMS's tables that come with the product; the one of a line's date states figures and pairs. */
  editions: readonly DeliveredTable[];
  places: PlaceGuidance;
  modifiers: ModifierGuidance[];
  /** Modifiers that can never stand on this code's line. */
  modifiersNotForThisCode: ReadonlySet<string>;
  diagnoses: DiagnosisGuidance;
  pairs: CodePairs;
  /** Which other codes are anesthesia: it is part of the service when the treating clinician gives it. */
  anesthesia: ReadonlySet<string>;
  prompts: Prompt[];
  denials: Denial[];
  questions: CoderQuestion[];
  /** A claim of an invented patient with which all is well, to try the product on. */
  practiceClaim: Claim;
  sources: Source[];
  /** The edition that counts on a date of service, in the place of the others: their source's id → its own. */
  sourceNow?: Readonly<Record<SourceId, SourceId>>;
}

/** A fact with its label; `value: null` is "looked for and not on file", and then `note` says where to look. */
export interface LabelledFact extends Fact<string | null> {
  label: string;
  /** Stated by CMS's table of the date of service, where one is on file. */
  from?: StatedFact;
  /** Said only of dates of service after this day, YYYY-MM-DD. */
  after?: string;
}

/** Places of service by how they fit. A place in none of the sets says nothing. */
export interface PlaceGuidance {
  impossible: ReadonlySet<string>;
  unusual: ReadonlySet<string>;
  sources: SourceId[];
}

/** How a modifier stands to the code. */
export type ModifierStanding = "may-fit" | "needs-support" | "other-line" | "not-for-this-code" | "not-a-modifier";

export interface ModifierGuidance {
  modifier: string;
  title: string;
  standing: ModifierStanding;
  use: string;
  avoid: string;
  /** What to have on file when it is used. */
  onFile?: string;
  sources: SourceId[];
}

export interface DiagnosisGuidance {
  /** The family the service treats: every code that begins with one of `starts`, and `codes`. */
  family: { starts: readonly string[]; codes: readonly string[] };
  /** Categories that need a further character, with the fourth characters that exist. */
  headers: Readonly<Record<string, string>>;
  unspecified: ReadonlySet<string>;
  unusual: ReadonlySet<string>;
  /** The most common one of the family, for examples. */
  usual: string;
  cosmetic: ReadonlySet<string>;
  /** Codes with an upper age limit in years. */
  oldestAge: Readonly<Record<string, number>>;
  titles: Readonly<Record<string, string>>;
  sources: SourceId[];
}

/** NCCI pairs of the code; each set holds the other code. */
export interface CodePairs {
  /** Column 1 beside our column 2: ours is denied unless a modifier clears it. */
  procedures: ReadonlySet<string>;
  /** Visits that need 25 or 24. */
  visits: ReadonlySet<string>;
  /** New-patient visits: no pair, but payers may expect 25. */
  newPatientVisits: ReadonlySet<string>;
  /** Services denied beside ours unless a modifier clears them. */
  services: ReadonlySet<string>;
  /** Services never paid beside ours. */
  included: ReadonlySet<string>;
  sources: SourceId[];
}

export interface Prompt {
  /** Public id, never renamed. */
  id: string;
  title: string;
  /** What the note should state. */
  asks: string;
  /** An own-words sentence that documents it; "" where there is none. */
  example: string;
  /** Asks the clinician openly, leading to no answer: a query must suggest nothing. */
  question: string;
  /** What a skeleton note prints before the blank; it states nothing by itself. */
  blank: string;
  sources: SourceId[];
}

/** What the remittance says when the payer denies, and which rules see it coming. */
export interface Denial {
  /** "CARC 236" or "RARC N383". */
  code: string;
  group?: string;
  means: string;
  rules: string[];
  sources: SourceId[];
}

/** What a coder asks about a claim beyond what rules can check. */
export interface CoderQuestion {
  /** Public id, never renamed. */
  id: string;
  title: string;
  answers: CoderAnswer[];
  /** Rules whose findings raise the question. */
  rules: string[];
}

export interface CoderAnswer extends Fact<string> {
  /** Stands by itself: it is shown without the question, too, with the payer it is for. */
  label: string;
  /** The kind of payer it holds for; absent where it holds for all. */
  payer?: PayerKind;
}
