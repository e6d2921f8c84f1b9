import { comparableName } from "../../knowledge/payers/comparable-name";
import { isMedicarePlanName } from "../../knowledge/payers/medicare-plan";
import type { RuleContext } from "../engine/rule";

/** Whether the claim is for Original Medicare. */
export function isMedicare({ payer }: Pick<RuleContext, "payer">): boolean {
  return payer.file === "medicare";
}

/** Whether the claim is for a recognised company's Medicare Advantage (Part C) plan; only its name tells. */
export function isMedicarePlan({ payer }: Pick<RuleContext, "payer">): boolean {
  return payer.id !== null && payer.file !== "medicare" && isMedicarePlanName(comparableName(payer.onForm ?? ""));
}

/** Whether the form says anything of whom the claim is for. */
export function namesPayer({ payer, claim }: Pick<RuleContext, "payer" | "claim">): boolean {
  return payer.onForm !== null || claim.insuranceType !== undefined;
}
