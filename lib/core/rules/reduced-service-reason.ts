import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { joinWords } from "./terms/words";

export const reducedServiceReason: Rule = {
  id: "reduced-service-reason",
  title: "52 or 53 without a reason in box 19",
  severity: "warning",
  needs: [],
  sources: ["cms-modifiers", "cms-1500"],
  check({ line, claim }) {
    const reduced = carried(line, ["52", "53"]);
    if (reduced.length === 0 || claim.additionalInformation) return null;
    const unread = claim.additionalInformation === undefined;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: { key: "additionalInformation" },
      says: unread
        ? `Box 19 could not be read, so it is not known whether it gives the reason for ${joinWords(reduced)}.`
        : `${joinWords(reduced)} stands on the line, but box 19 gives no reason.`,
      remedy: "Say in box 19 what was left out or why it was stopped.",
      because: [`modifiers: ${joinWords(reduced)}`, `box 19: ${unread ? "not read" : "empty"}`],
    };
  },
};
