import type { LineOrigin } from "../claim/build-claim";
import { viewWording } from "../words/en/view";

/** Why a line's field was taken for a procedure code, one reason an item: "label: CPT/HCPCS". Only ever printed. */
export function reasonsOf({ evidence, claimOf }: Pick<LineOrigin, "evidence" | "claimOf">): string[] {
  const reasons = evidence.map(({ from, text }) => `${from}: ${text}`);
  return claimOf ? [...reasons, viewWording.line.x12Claim(claimOf.claim, claimOf.count)] : reasons;
}
