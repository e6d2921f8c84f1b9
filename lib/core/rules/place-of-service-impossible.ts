import { placeWithName } from "../knowledge/cms/places";
import type { Rule } from "./engine/rule";

export const placeOfServiceImpossible: Rule = {
  id: "place-of-service-impossible",
  title: "a place where this cannot be done",
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
      says: `Place of service ${placeOfService} cannot be: ${pack.code} needs hands on the patient.`,
      remedy: "Enter the place where the patient was treated; 11 is the office.",
      because: [`place of service: ${placeWithName(placeOfService)}`],
    };
  },
};
