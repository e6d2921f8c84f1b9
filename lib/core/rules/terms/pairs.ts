import type { RuleContext } from "../engine/rule";
import { isMedicare } from "./medicare";
import { clearsPair, passing } from "./modifiers";
import { mayBeSameDay, type OtherLine, otherLines } from "./other-lines";

/**
 * How an NCCI pair of the day stands. `elsewhere`: only the other line carries what clears it, and this payer may look
 * for it here. `passed`: the edit lets it through, but nothing says why. `unread`: modifiers that decide were not read.
 */
export type PairStanding = "cleared" | "elsewhere" | "passed" | "bare" | "unread";

/** Each pair for itself: a modifier on one partner clears no other. Medicare takes the modifier on either line. */
export function pairStanding(context: RuleContext, other: OtherLine): PairStanding {
  const [here, there, medicare] = [clearsPair(context.line), clearsPair(other), isMedicare(context)];
  if (here || (there && medicare)) return "cleared";
  if (here === undefined || (there === undefined && medicare)) return "unread";
  if (there) return "elsewhere";
  return passing(context.line).length + passing(other).length > 0 ? "passed" : "bare";
}

/** Whether there may be anything of that day that the line must be told from: a paired procedure, or the code again. */
export function hasPartner(context: RuleContext): boolean {
  const { code, pairs } = context.pack;
  return otherLines(context).some(
    (other) => mayBeSameDay(other) && (other.code === code || pairs.procedures.has(other.code ?? "")),
  );
}
