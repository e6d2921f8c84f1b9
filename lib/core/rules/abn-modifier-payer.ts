import type { Rule } from "./engine/rule";
import { isMedicare, namesPayer } from "./terms/medicare";
import { carried } from "./terms/modifiers";
import { joinWords } from "./terms/words";

export const abnModifierPayer: Rule = {
  id: "abn-modifier-payer",
  title: "a Medicare notice modifier for another payer",
  severity: "warning",
  needs: [],
  follows: ["abn-modifier-conflict"],
  sources: ["cms-modifiers"],
  check(context) {
    const notices = carried(context.line, ["GA", "GX", "GZ"]);
    if (notices.length === 0 || isMedicare(context)) return null;
    const known = namesPayer(context) || context.claim.insuranceType !== undefined;
    return {
      verdict: known ? "problem" : "unsure",
      slot: { key: known ? "modifiers" : "payer" },
      says: known
        ? `${joinWords(notices)} is for Medicare only, and this claim is for another payer.`
        : `Neither payer nor insurance type could be read, so it is not known whether ${joinWords(notices)} fits: it is for Medicare only.`,
      remedy: known
        ? `Remove ${joinWords(notices)}.`
        : `Check that the claim is for Medicare, or remove ${joinWords(notices)}.`,
      because: [
        `modifiers: ${joinWords(notices)}`,
        `payer: ${context.payer.onForm ?? context.claim.insuranceType ?? "not read"}`,
      ],
    };
  },
};
