import type { Slot } from "../../claim/slots";
import type { SetAsideOf } from "../../preferences/preferences";

/** What came of a rule that has nothing to say of a line: it looked and all is well, or it did not look. */
export type Checked = Fine | Skipped;

interface AboutLine {
  /** The rule's id. */
  rule: string;
  /** What it looks for, a few words. */
  title: string;
  /** Index into claim.lines of the judged line. */
  line: number;
  /** Every line it is about, the judged one first. */
  lines: number[];
}

export interface Fine extends AboutLine {
  verdict: "fine";
  looked: Looked[];
  /** What was seen, in words, where the values alone do not tell why that is fine. */
  saw?: string;
}

export interface Skipped extends AboutLine, Skip {
  verdict: "skipped";
}

/** A value that was looked at, and where it stands. */
export interface Looked {
  slot: Slot;
  value: string | number | readonly string[];
}

/** A rule's own word that there was nothing for it to look at. */
export interface Skip {
  why: SkipReason;
  /** The field that was missing, where that is why. */
  slot?: Slot;
  /** By what it is set aside, where that is why. */
  aside?: SetAsideOf;
}

export type SkipReason =
  | "rule-off"
  | "set-aside"
  | "field-not-read"
  | "field-empty"
  | "payer-not-named"
  | "payer-not-recognised"
  | "payer-off"
  /** The practice set nothing by which it would be a problem. */
  | "not-asked"
  | "not-on-file"
  | "note-not-read";
