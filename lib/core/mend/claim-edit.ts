import type { Claim } from "../claim/claim";
import type { Slot } from "../claim/slots";

/** One slot of the claim, and what is to stand in it, in the claim's own shapes: 1, "11", ["25", "59"]; empty is "" or []. */
export interface ClaimEdit {
  readonly slot: Slot;
  readonly to: string | number | readonly string[];
}

/** What a person may have done by a press: all of it, or nothing. */
export interface Mend {
  readonly edits: readonly ClaimEdit[];
  /** What no form tells and the person must answer with yes, as a question: "Does the note name sites that do not touch?" */
  readonly asks?: string;
}

/** The claim as it is once the edits are made. */
export function withEdits(claim: Claim, edits: readonly ClaimEdit[]): Claim {
  return edits.reduce(withEdit, claim);
}

/** What stands in a slot; undefined where it was not read. */
export function valueInSlot(claim: Claim, { line, key }: Slot): unknown {
  return (line === undefined ? claim : (claim.lines[line] ?? {}))[key as never];
}

function withEdit(claim: Claim, { slot: { line, key }, to }: ClaimEdit): Claim {
  if (line === undefined) return { ...claim, [key]: to };
  return { ...claim, lines: claim.lines.map((own, index) => (index === line ? { ...own, [key]: to } : own)) };
}
