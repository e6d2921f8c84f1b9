import { describe, expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import { makeSeen } from "../make-reading";

/** Boxes beside each other under one name. */
function readOf(name: string, ...values: string[]): string[] {
  const fields = values.map((value, at) =>
    makeSeen(at, name, value, { box: { left: at * 100, top: 0, width: 90, height: 20 } }),
  );
  return readFields(fields).map(({ role }) => role);
}

describe("of two boxes under one name", () => {
  test.each([
    ["Payer", "AETNA PPO", "60054"],
    ["Carrier", "Tricare East", "TRE01"],
    ["Insurance company", "Humana Gold", "61101"],
  ])("%s [%s] [%s] the second holds the payer's id", (name, ...values) =>
    expect(readOf(name, ...values)).toEqual(["payerName", "payerId"]),
  );

  test.each([
    ["Qty", "1", "82.00"],
    ["Units", "2", "180.00"],
    ["No. of units", "1", "75.50"],
  ])("%s [%s] [%s] the second holds the price", (name, ...values) =>
    expect(readOf(name, ...values)).toEqual(["units", "charge"]),
  );

  test("what stands alone is what it is called", () => {
    expect(readOf("Payer", "60054")).toEqual(["payerName"]);
    expect(readOf("Units", "1.00")).toEqual(["units"]);
    expect(readOf("Payer", "Aetna", "Cigna")).toEqual(["payerName", "payerName"]);
  });
});
