import { isClaimWide, type Slot, slotName } from "../../claim/slots";
import { ruleWording } from "../../words/en/rules";
import type { Judgement } from "./rule";

const words = ruleWording.notRead;

/** That a rule cannot tell, since this could not be read; a slot that names no line is of the judged one, or of the claim. */
export function notRead(title: string, slot: Slot): Judgement {
  const name = slotName(slot.key);
  return {
    verdict: "unsure",
    slot,
    ...(slot.line !== undefined && { lines: [slot.line] }),
    says: words.says(name, title),
    remedy: whatToCheck(name, slot),
    because: [words.because(name)],
  };
}

function whatToCheck(name: string, { key, line }: Slot): string {
  if (line !== undefined) return words.ofLine(name, line + 1);
  return isClaimWide(key) ? words.ofClaim(name) : words.ofThisLine(name);
}
