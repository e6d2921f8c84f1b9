import type { LineOrigin } from "../claim/build-claim";

/** Why a line's field was taken for a procedure code, one reason an item: "label: CPT/HCPCS". Only ever printed. */
export function reasonsOf({ evidence, claimOf }: Pick<LineOrigin, "evidence" | "claimOf">): string[] {
  const reasons = evidence.map(({ from, text }) => `${from}: ${text}`);
  return claimOf ? [...reasons, `claim ${claimOf.claim} of ${claimOf.count} in the X12 text`] : reasons;
}
