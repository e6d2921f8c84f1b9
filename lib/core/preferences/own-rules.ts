import type { Severity } from "../values/severity";

/** The practice's own rules, by `own/<slug>`. */
export type OwnRuleSet = Record<string, OwnRule>;

export interface OwnRule {
  /** What it looks for, a few words. */
  title: string;
  /** All of them must hold. */
  when: Condition[];
  severity: Severity;
  /** What is wrong, in the practice's words. */
  says: string;
  /** What to do about it, in the practice's words. */
  remedy?: string;
}

/** One thing that a claim may be asked; which answers there are hangs on its subject. */
export type Condition = ListCondition | BoundCondition | NoteCondition;
export type Subject = Condition["subject"];

/** Whether what stands there is one of these. Of a list of modifiers or diagnoses one is enough, or one too many. */
export interface ListCondition {
  subject: ListSubject;
  is: "one-of" | "none-of";
  values: string[];
}

/**
 * payer: ids · plan: words that the payer's name holds · diagnosis: codes pointed at, or how they begin · other-code:
 * codes of other lines of that day.
 */
export type ListSubject = "payer" | "plan" | "modifier" | "place" | "diagnosis" | "other-code";

/** Whether a number lies beyond a bound; the bound itself does not. */
export interface BoundCondition {
  subject: BoundSubject;
  is: "above" | "below";
  value: number;
}

/** charge: US dollars of the line · age: whole years. */
export type BoundSubject = "units" | "charge" | "age";

/** Whether the visit note documents a prompt. */
export interface NoteCondition {
  subject: "note";
  is: "documented" | "not-documented";
  prompt: string;
}

type Kind = "list" | "bound" | "note";

/** Every subject with how it may be asked, in the order of a claim form. */
export const subjectKinds: Readonly<Record<Subject, Kind>> = {
  payer: "list",
  plan: "list",
  age: "bound",
  diagnosis: "list",
  place: "list",
  modifier: "list",
  charge: "bound",
  units: "bound",
  "other-code": "list",
  note: "note",
};

export const subjects = Object.keys(subjectKinds) as readonly Subject[];

/** What a practice may have of its own rules, and each of them of conditions and words. */
export const ownRuleBounds = {
  ...{ rules: 100, conditions: 8, values: 50, title: 100, words: 300 },
  ...{ units: 999, age: 130, charge: 100_000 },
} as const;
