import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.placeOfServiceMissing;

export const placeOfServiceMissing: Rule = {
  id: "place-of-service-missing",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: ["placeOfService"],
  looksAt: ["placeOfService"],
  sources: ["cms-1500", "cms-places"],
  check({ line }) {
    if (line.placeOfService) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: words.says,
      remedy: words.remedy,
      because: [terms.seen.placeOfService(terms.empty)],
    };
  },
};
