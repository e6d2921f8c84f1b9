import { placeWithName } from "../knowledge/cms/places";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.placeOfServiceUnusual;

export const placeOfServiceUnusual: Rule = {
  id: "place-of-service-unusual",
  get title() {
    return words.title;
  },
  severity: "warning",
  needs: [],
  looksAt: ["placeOfService"],
  sources: ["cms-places", "claimside-advice"],
  check({ line: { placeOfService }, pack }) {
    if (!placeOfService || !pack.places.unusual.has(placeOfService)) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: words.says(placeOfService, pack.code),
      remedy: words.remedy,
      because: [terms.seen.placeOfService(placeWithName(placeOfService))],
    };
  },
};
