import type { InsuranceType } from "../claim/claim";
import { comparableName, holdsWords } from "./payers/comparable-name";
import { isMedicarePlanName } from "./payers/medicare-plan";
import type { RecognisedPayer } from "./recognise-payer";

/** Payers by whose rules it is decided who pays for what is not covered. */
export type PayerKind = "commercial" | "medicare" | "medicare-advantage" | "medicaid" | "tricare";

/** The first whose words a name holds tells the kind; null: none of these, whatever else the name holds. */
const namedKinds: readonly [PayerKind | null, readonly string[]][] = [
  ["tricare", ["TRICARE"]],
  [null, ["SUPP*", "MEDSUPP*", "MEDIGAP", "CHAMPVA"]],
  ["medicaid", ["MEDICAID", "MEDI CAL", "BETTER HEALTH", "COMMUNITY PLAN"]],
];

/** What box 1 says where no name tells. Not of Medicare, whose plans are known by their names only. */
const typedKinds: Partial<Record<InsuranceType, PayerKind>> = {
  medicaid: "medicaid",
  tricare: "tricare",
  group: "commercial",
};

/** The kind of payer, or null where it cannot be told. */
export function kindOfPayer({ file, onForm }: RecognisedPayer, insuranceType?: InsuranceType): PayerKind | null {
  if (file === "medicare") return "medicare";
  const name = comparableName(onForm ?? "");
  const named = namedKinds.find(([, words]) => words.some((word) => holdsWords(name, word)));
  if (named) return named[0];
  if (isMedicarePlanName(name)) return "medicare-advantage";
  const typed = insuranceType && typedKinds[insuranceType];
  if (typed || insuranceType === "medicare") return typed ?? null;
  return file === null || file.startsWith("own/") ? null : "commercial";
}
