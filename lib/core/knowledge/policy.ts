import type { CodePack } from "./code-pack";
import { payerFile } from "./payers";
import type { Policy } from "./payers/payer-file";
import type { RecognisedPayer } from "./recognise-payer";

/** What is on file for this payer, this plan and this code. */
export function policyOf(payer: RecognisedPayer, pack: CodePack): Policy | undefined {
  return payerFile(payer.file)?.policies.find(
    (policy) => policy.code === pack.code && policy.plans.includes(payer.plan),
  );
}
