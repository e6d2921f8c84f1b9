import { isClaimWide, type Slot, slotName } from "../../claim/slots";
import type { Judgement } from "./rule";

/** That a rule cannot tell, since this could not be read; a slot that names no line is of the judged one, or of the claim. */
export function notRead(title: string, slot: Slot): Judgement {
  const name = slotName(slot.key);
  const where = slot.line === undefined ? `this ${isClaimWide(slot.key) ? "claim" : "line"}` : `line ${slot.line + 1}`;
  return {
    verdict: "unsure",
    slot,
    ...(slot.line !== undefined && { lines: [slot.line] }),
    says: `The ${name} could not be read. Not checked: ${title}.`,
    remedy: `Check the ${name} of ${where} yourself.`,
    because: [`${name}: not read`],
  };
}
