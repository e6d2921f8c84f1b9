import type { Rule } from "./engine/rule";
import { payerSkip } from "./terms/payer-skip";

export const priorAuthorizationMissing: Rule = {
  id: "prior-authorization-missing",
  title: "no prior authorization where the payer wants one",
  severity: "warning",
  needs: [],
  looksAt: ["priorAuthorization"],
  once: true,
  sources: ["practice-preferences", "cms-1500"],
  check(context) {
    const { payer, settings } = context;
    const { priorAuthorization } = context.claim;
    if (settings.priorAuthorization !== "wanted") return payerSkip(context, "not-asked");
    if (priorAuthorization) return null;
    const unread = priorAuthorization === undefined;
    const wanted = `${payer.name} wants one, as your practice has set in the options.`;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: { key: "priorAuthorization" },
      says: unread
        ? `Box 23 could not be read. ${wanted}`
        : `Box 23 is empty, and a prior authorization is wanted. ${wanted}`,
      remedy: "Enter the authorization number in box 23, or ask the payer for one.",
      link: "payer",
      because: ["set in the options: prior authorization wanted", `box 23: ${unread ? "not read" : "empty"}`],
    };
  },
};
