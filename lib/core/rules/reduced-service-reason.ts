import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { joinWords, verbFor } from "./terms/words";

export const reducedServiceReason: Rule = {
  id: "reduced-service-reason",
  title: "52 or 53 without a reason in box 19",
  severity: "warning",
  needs: [],
  looksAt: ["modifiers"],
  sources: ["cms-modifiers", "cms-1500"],
  check({ line, claim }) {
    const reduced = carried(line, ["52", "53"]);
    if (reduced.length === 0 || claim.additionalInformation) return null;
    const unread = claim.additionalInformation === undefined;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: { key: "additionalInformation" },
      says: unread
        ? `Box 19 could not be read. It should give the reason for ${joinWords(reduced)}.`
        : `${joinWords(reduced)} ${verbFor(reduced, "needs", "need")} a reason, and box 19 is empty.`,
      remedy: "Say in box 19 what was left out or why it was stopped.",
      because: [`modifiers: ${joinWords(reduced)}`, `box 19: ${unread ? "not read" : "empty"}`],
    };
  },
};
