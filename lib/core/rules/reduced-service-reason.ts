import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { carried } from "./terms/modifiers";
import { joinWords } from "./terms/words";

const { terms } = ruleWording;
const words = ruleWording.reducedServiceReason;

export const reducedServiceReason: Rule = {
  id: "reduced-service-reason",
  get title() {
    return words.title;
  },
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
      says: unread ? words.unsure(reduced) : words.says(reduced),
      remedy: words.remedy,
      because: [terms.seen.modifiers(joinWords(reduced)), terms.seen.box("19", unread ? terms.notRead : terms.empty)],
    };
  },
};
