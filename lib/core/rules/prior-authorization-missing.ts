import type { Rule } from "./engine/rule";

export const priorAuthorizationMissing: Rule = {
  id: "prior-authorization-missing",
  title: "no prior authorization where the payer wants one",
  severity: "warning",
  needs: [],
  once: true,
  sources: ["practice-preferences", "cms-1500"],
  check({ claim: { priorAuthorization }, payer, settings }) {
    if (settings.priorAuthorization !== "wanted" || priorAuthorization) return null;
    const unread = priorAuthorization === undefined;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: { key: "priorAuthorization" },
      says: unread
        ? `Box 23 could not be read, and ${payer.name} wants a prior authorization.`
        : `${payer.name} wants a prior authorization, and box 23 is empty.`,
      remedy: "Enter the authorization number in box 23, or ask the payer for one.",
      because: ["set in the options: prior authorization wanted", `box 23: ${unread ? "not read" : "empty"}`],
    };
  },
};
