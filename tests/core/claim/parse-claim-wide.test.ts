import { expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import type { FieldReading, FieldRole } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../reading/make-reading";

const today = "2026-11-25";
type Values = Partial<Record<FieldRole, string | string[]>>;

/** The claim of a page with one line. */
function claimOf(line: Values, wide: Values = {}) {
  return buildClaim(makePage([makeFields(line)], makeFields(wide)), today).claim;
}

test.each([
  ["AETNA PPO (60054)", { name: "AETNA PPO", id: "60054" }],
  ["AETNA PPO - 60054", { name: "AETNA PPO", id: "60054" }],
  ["AETNA PPO [Payer ID: 60054]", { name: "AETNA PPO", id: "60054" }],
  ["TIDEWATER HEALTH PLAN (TDW77)", { name: "TIDEWATER HEALTH PLAN", id: "TDW77" }],
  ["AETNA (PPO)", { name: "AETNA (PPO)" }],
  ["60054 - AETNA PPO", { name: "AETNA PPO", id: "60054" }],
  ["Blue Cross of Idaho (BLUEC)", { name: "Blue Cross of Idaho", id: "BLUEC" }],
  ["BCBS (TEXAS)", { name: "BCBS (TEXAS)" }],
  ["AETNA PPO", { name: "AETNA PPO" }],
  ["CIGNA HMO — 62308", { name: "CIGNA HMO", id: "62308" }],
  ["CIGNA HMO | 62308", { name: "CIGNA HMO", id: "62308" }],
  ["1) Fuller Trust", { name: "Fuller Trust" }],
  ["CIGNA HMO, payer ID: 62308", { name: "CIGNA HMO", id: "62308" }],
  ["62308 · CIGNA HMO", { name: "CIGNA HMO", id: "62308" }],
  ["BCBS PPO 80/20", { name: "BCBS PPO 80/20" }],
])("payer %j", (text, payer) => expect(claimOf({ code: "17340" }, { payerName: text }).payer).toEqual(payer));

test("a name may stand where an id is asked for, and an id beside a name of its own counts", () => {
  const payerOf = (wide: Values) => claimOf({ code: "17340" }, wide).payer;
  expect(payerOf({ payerId: "CIGNA HMO — 62308" })).toEqual({ name: "CIGNA HMO", id: "62308" });
  expect(payerOf({ payerName: "CIGNA", payerId: "CIGNA HMO — 62308" })).toEqual({ name: "CIGNA", id: "62308" });
  expect(payerOf({ payerName: "CIGNA (12345)", payerId: "62308" })).toEqual({ name: "CIGNA", id: "62308" });
  expect(payerOf({ payerName: "", payerId: "62308" })).toEqual({ name: "", id: "62308" });
});

test.each([
  ["Group health plan", "group"],
  ["Medicare Part B", "medicare"],
  ["MB", "medicare"],
  ["MC", "medicaid"],
  ["CH", "tricare"],
  ["MB - Medicare Part B", "medicare"],
])("the insurance type %j is %j", (text, type) =>
  expect(claimOf({ code: "17340" }, { insuranceType: text }).insuranceType).toBe(type),
);

test("a claim filing indicator that leaves open whether it is a group's is no insurance type", () => {
  for (const insuranceType of ["CI", "BL", "HM"])
    expect(claimOf({ code: "17340" }, { insuranceType })).not.toHaveProperty("insuranceType");
});

test("the insurance type is the box that is ticked", () => {
  const tick = (label: string, checked: boolean) => makeField("insuranceType", "on", { kind: "check", label, checked });
  const typeOf = (...fields: FieldReading[]) =>
    buildClaim(makePage([makeFields({ code: "17340" })], fields), today).claim;
  expect(typeOf(tick("Medicare", false), tick("Group health plan", true)).insuranceType).toBe("group");
  expect(typeOf(tick("Medicare", false))).not.toHaveProperty("insuranceType");
});

test("the ICD indicator may be said with its revision", () => {
  const indicator = (icdIndicator: string) => claimOf({ code: "17340" }, { icdIndicator }).icdIndicator;
  expect(indicator("0 (ICD-10)")).toBe("0");
  expect(indicator("9 - ICD-9-CM")).toBe("9");
  expect(indicator("X")).toBe("X");
});
