import type { Skip, SkipReason } from "../engine/checked";
import type { RuleContext } from "../engine/rule";

/** Why a rule about the payer did not look: it is switched off, not known, or `otherwise`. */
export function payerSkip({ payer, payerEnabled }: RuleContext, otherwise: SkipReason): Skip {
  if (!payerEnabled) return { why: "payer-off" };
  if (payer.id === null) return { why: payer.onForm === null ? "payer-not-named" : "payer-not-recognised" };
  return { why: otherwise };
}
