import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";
import { payerSkip } from "./terms/payer-skip";

const { terms } = ruleWording;
const words = ruleWording.priorAuthorizationMissing;

export const priorAuthorizationMissing: Rule = {
  id: "prior-authorization-missing",
  get title() {
    return words.title;
  },
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
    const name = payer.name ?? terms.thisPayer;
    return {
      verdict: unread ? "unsure" : "problem",
      slot: { key: "priorAuthorization" },
      says: unread ? words.unsure(name) : words.says(name),
      remedy: words.remedy,
      link: "payer",
      because: [terms.seen.setInOptions(words.wanted), terms.seen.box("23", unread ? terms.notRead : terms.empty)],
    };
  },
};
