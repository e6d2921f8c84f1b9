import type { RuleContext } from "../engine/rule";

/** Whether the claim is for Original Medicare. */
export function isMedicare({ payer }: Pick<RuleContext, "payer">): boolean {
  return payer.id === "medicare";
}

/** Whether the form names a payer at all. */
export function namesPayer({ payer }: Pick<RuleContext, "payer">): boolean {
  return payer.onForm !== null;
}
