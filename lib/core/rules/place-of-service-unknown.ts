import { assignedPlaces } from "../knowledge/cms/places";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.placeOfServiceUnknown;

export const placeOfServiceUnknown: Rule = {
  id: "place-of-service-unknown",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["placeOfService"],
  sources: ["cms-places"],
  check({ line: { placeOfService } }) {
    if (!placeOfService || assignedPlaces.has(placeOfService)) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: words.says(placeOfService),
      remedy: words.remedy,
      because: [terms.seen.placeOfService(placeOfService)],
    };
  },
};
