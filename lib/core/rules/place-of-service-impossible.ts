import { placeWithName } from "../knowledge/cms/places";
import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.placeOfServiceImpossible;

export const placeOfServiceImpossible: Rule = {
  id: "place-of-service-impossible",
  get title() {
    return words.title;
  },
  severity: "error",
  needs: [],
  looksAt: ["placeOfService"],
  // Two digits are all that the field takes.
  final: true,
  sources: ["cms-places", "claimside-advice"],
  check({ line: { placeOfService }, pack }) {
    if (!placeOfService || !pack.places.impossible.has(placeOfService)) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: words.says(placeOfService, pack.code),
      remedy: words.remedy,
      because: [terms.seen.placeOfService(placeWithName(placeOfService))],
    };
  },
};
