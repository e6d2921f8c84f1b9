import { ruleWording } from "../words/en/rules";
import type { Rule } from "./engine/rule";

const { terms } = ruleWording;
const words = ruleWording.payerNotRecognised;

export const payerNotRecognised: Rule = {
  id: "payer-not-recognised",
  get title() {
    return words.title;
  },
  severity: "info",
  needs: [],
  looksAt: ["payer"],
  once: true,
  sources: ["claimside-advice"],
  check({ payer }) {
    if (payer.onForm === null) return { why: "payer-not-named" };
    if (payer.id !== null) return null;
    return {
      verdict: "problem",
      slot: { key: "payer" },
      says: words.says(payer.onForm),
      remedy: words.remedy,
      link: "payer",
      because: [terms.seen.payer(payer.onForm)],
    };
  },
};
