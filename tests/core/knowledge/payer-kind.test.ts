import { expect, test } from "vitest";
import type { InsuranceType } from "../../../lib/core/claim/claim";
import { kindOfPayer, type PayerKind } from "../../../lib/core/knowledge/payer-kind";
import { recognisePayer } from "../../../lib/core/knowledge/recognise-payer";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { makePreferences } from "../../make";

const kindOf = (name: string, insuranceType?: InsuranceType, preferences = defaultPreferences) => {
  const claim = { payer: { name }, ...(insuranceType && { insuranceType }), lines: [] };
  return kindOfPayer(recognisePayer(claim, preferences), insuranceType);
};

test.each<[name: string, type: InsuranceType | undefined, kind: PayerKind | null]>([
  ["Medicare Part B", undefined, "medicare"],
  ["", "medicare", "medicare"],
  ["Noridian", undefined, "medicare"],
  ["Aetna Medicare Advantage", "medicare", "medicare-advantage"],
  ["UHC Dual Complete", undefined, "medicare-advantage"],
  ["AARP MedicareComplete", undefined, "medicare-advantage"],
  ["Humana Medicare", undefined, "medicare-advantage"],
  ["Aetna PPO", "other", "commercial"],
  ["Cigna", undefined, "commercial"],
  ["Aetna", "medicare", null],
  ["Texas Medicaid", undefined, "medicaid"],
  ["Aetna Better Health of Ohio", "other", "medicaid"],
  ["Lakeview Health", "medicaid", "medicaid"],
  ["TRICARE East", undefined, "tricare"],
  ["UnitedHealthcare TRICARE West", "group", "tricare"],
  ["", "tricare", "tricare"],
  ["Medicare Supplement", "medicare", null],
  ["Lakeview Health", undefined, null],
  ["Lakeview Health", "group", "commercial"],
])("%s, box 1 %s → %s", (name, type, kind) => expect(kindOf(name, type)).toBe(kind));

test("a payer of the practice's own may be of any kind", () => {
  const own = makePreferences("own/lakeview", { name: "Lakeview" });
  expect(kindOf("Lakeview", "other", own)).toBeNull();
  expect(kindOf("Lakeview", "medicaid", own)).toBe("medicaid");
});
