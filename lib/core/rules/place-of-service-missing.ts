import type { Rule } from "./engine/rule";

export const placeOfServiceMissing: Rule = {
  id: "place-of-service-missing",
  title: "no place of service",
  severity: "error",
  needs: ["placeOfService"],
  looksAt: ["placeOfService"],
  sources: ["cms-1500", "cms-places"],
  check({ line }) {
    if (line.placeOfService) return null;
    return {
      verdict: "problem",
      slot: { key: "placeOfService" },
      says: "The place of service is empty.",
      remedy: "Enter where it was done; 11 is the office.",
      because: ["place of service: empty"],
    };
  },
};
