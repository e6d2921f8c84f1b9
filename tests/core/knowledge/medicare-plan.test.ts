import { expect, test } from "vitest";
import { comparableName } from "../../../lib/core/knowledge/payers/comparable-name";
import { isMedicarePlanName } from "../../../lib/core/knowledge/payers/medicare-plan";

test.each([
  "Aetna Medicare Advantage",
  "UHC Dual Complete",
  "AARP MedicareComplete",
  "Blue Cross Medicare PPO",
  "Cigna D-SNP",
  "BCBS (Part C)",
])("a Medicare plan: %s", (name) => {
  expect(isMedicarePlanName(comparableName(name))).toBe(true);
});

test.each(["Aetna PPO", "AARP Medicare Supplement", "BCBS Medigap", "UHC Med. Supp. Medicare", "Cigna Advantage", ""])(
  "no Medicare plan: %j",
  (name) => {
    expect(isMedicarePlanName(comparableName(name))).toBe(false);
  },
);
