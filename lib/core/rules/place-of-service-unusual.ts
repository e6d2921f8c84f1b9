import { placeWithName } from "../knowledge/cms/places";
import type { Rule } from "./engine/rule";

export const placeOfServiceUnusual: Rule = {
  id: "place-of-service-unusual",
  title: "an unusual place of service",
  severity: "warning",
  needs: [],
  looksAt: ["placeOfService"],
  sources: ["cms-places", "claimside-advice"],
  check({ line: { placeOfService }, pack }) {
    if (!placeOfService || !pack.places.unusual.has(placeOfService)) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: `Place of service ${placeOfService} is unusual for ${pack.code}.`,
      remedy: "Check it; 11 is the office. If it is right, have the reason in the note.",
      because: [`place of service: ${placeWithName(placeOfService)}`],
    };
  },
};
