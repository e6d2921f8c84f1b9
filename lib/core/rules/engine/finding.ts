import type { Slot } from "../../claim/slots";
import type { SourceId } from "../../knowledge/fact";
import type { Mend } from "../../mend/claim-edit";
import type { Severity, Verdict } from "../../values/severity";

/** What a rule says of one line of the claim. */
export interface Finding {
  /** The rule's id; public, never renamed. */
  rule: string;
  verdict: Verdict;
  severity: Severity;
  /** Index into claim.lines of the judged line. */
  line: number;
  /** Every line this finding speaks of, the judged one first. */
  lines: number[];
  /** The slot of the claim to look at or change. */
  slot: Slot;
  /** What is wrong (or, for unsure, which field could not be read): first a sentence of at most twelve words. */
  says: string;
  /** One plain sentence: what to do about it. */
  remedy: string;
  /** The same, done by a press where nothing but the claim decides it; absent where it asks for what the claim does not tell. */
  mend?: Mend;
  /** Where the words lead outside the claim, if they do: to what the practice has set for the payer, wants in the note, or checks by rules of its own. */
  link?: "payer" | "note" | "own rules";
  /** The words or values that led here, for "why do you say so?". */
  because: string[];
  /** Who says so. */
  sources: SourceId[];
}
