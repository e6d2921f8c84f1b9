import type { Rule } from "./engine/rule";

export const payerNotRecognised: Rule = {
  id: "payer-not-recognised",
  title: "a payer that is not recognised",
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
      says: `“${payer.onForm}” is no payer that Claimside knows. Nothing of its own could be checked.`,
      remedy: "Add it, or this name of it, in the options.",
      link: "payer",
      because: [`payer: ${payer.onForm}`],
    };
  },
};
