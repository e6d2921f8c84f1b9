import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import { makeSeen } from "../make-reading";

test("units beside amounts with a decimal comma have one, too", () => {
  const unitsBeside = (charge: string, units: string) =>
    readFields([makeSeen(0, "Units", units), makeSeen(1, "Charge", charge)])[0]?.value;
  expect(unitsBeside("176,00", "1,000")).toBe("1.000");
  expect(unitsBeside("1.120,50", "2,00")).toBe("2.00");
  expect(unitsBeside("1,120.50", "1,000")).toBe("1,000");
});
