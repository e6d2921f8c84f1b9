import { assignedPlaces } from "../knowledge/cms/places";
import type { Rule } from "./engine/rule";

export const placeOfServiceUnknown: Rule = {
  id: "place-of-service-unknown",
  title: "a place of service that does not exist",
  severity: "error",
  needs: [],
  looksAt: ["placeOfService"],
  sources: ["cms-places"],
  check({ line: { placeOfService } }) {
    if (!placeOfService || assignedPlaces.has(placeOfService)) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: `${placeOfService} is no place of service that CMS has assigned.`,
      remedy: "Enter the two digits of where it was done; 11 is the office.",
      because: [`place of service: ${placeOfService}`],
    };
  },
};
