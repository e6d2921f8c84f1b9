import { describe, expect, test } from "vitest";
import { isCharge, parseCharge } from "../../../lib/core/values/parse-charge";
import { parsePlace } from "../../../lib/core/values/parse-place";
import { isUnits, parseUnits } from "../../../lib/core/values/parse-units";

describe("parseCharge", () => {
  test.each([
    ["$1,095.00", 1095],
    ["$ 95.00", 95],
    ["95", 95],
    ["95 00", 95],
    ["USD 95.00", 95],
    ["95.00 USD", 95],
    [".50", 0.5],
    ["0.00", 0],
    ["", null],
    ["$", null],
    ["free", null],
    ["-", null],
    ["1.095,00", 1095],
    ["95,00", 95],
    ["1,095", 1095],
    ["1,095.00", 1095],
    ["$1,040.00", 1040],
    ["118 00", 118],
    ["$1,040 50", 1040.5],
    ["118 | 00", 118],
    ["95.-", 95],
    ["95.–", 95],
    ["1 140,00", 1140],
    ["1'095.00", 1095],
    ["USD95", 95],
    ["1.095.000,50", 1095000.5],
    ["US$ 95.00", 95],
    ["(95.00)", undefined],
    ["($1,095.00)", undefined],
    ["-95.00", undefined],
    ["Credit -95.00", undefined],
  ])("%j is %j dollars", (text, dollars) => expect(parseCharge(text)).toBe(dollars));

  test.each([["$1,095.00"], ["95,00"], ["1.095,00"], ["118 00"], ["95.-"], ["95.00 USD"], ["95"]])(
    "%j is an amount and no more",
    (text) => expect(isCharge(text)).toBe(true),
  );

  test.each([["(95.00)"], ["11/20/2026"], ["95 of 100"], ["12%"], ["see 12"], ["$"], ["10:30"], ["$95.00 paid"]])(
    "%j is more, or none",
    (text) => expect(isCharge(text)).toBe(false),
  );
});

describe("parseUnits", () => {
  test.each([
    ["1", 1],
    ["1.0", 1],
    ["UN 1", 1],
    ["2 units", 2],
    ["x3", 3],
    ["1 UN", 1],
    ["1,0", 1],
    ["1,00", 1],
    ["0,5", 0.5],
    ["1,000", 1000],
    ["0", 0],
    ["-1", -1],
    ["", null],
    ["one", null],
  ])("%j is %j units", (text, units) => expect(parseUnits(text)).toBe(units));

  test.each([["1"], ["1.0"], ["1,0"], ["1 UN"], ["UN 1"], ["2 units"], ["x3"], ["1 unit(s)"]])(
    "%j is a number of units and no more",
    (text) => expect(isUnits(text)).toBe(true),
  );

  test.each([["one"], ["1 of 2"], ["-1"], ["17340"], ["11/20/2026"], ["2 lesions"], ["10:30"]])(
    "%j is more, or none",
    (text) => expect(isUnits(text)).toBe(false),
  );
});

describe("parsePlace", () => {
  test.each([
    ["11", "11"],
    ["Office (11)", "11"],
    ["11 - Office", "11"],
    ["11 · Office", "11"],
    ["POS 11", "11"],
    ["Office", "11"],
    ["Off Campus-Outpatient Hospital", "19"],
    ["Telehealth 02", "02"],
    ["Office 24 hours", "11"],
    ["Urgent Care (24/7)", "20"],
    ["Urgent Care 24 hrs (20)", "20"],
    ["24-hour clinic", "24-HOUR CLINIC"],
    ["", ""],
    ["1", "1"],
    ["111", "111"],
    ["Mars", "MARS"],
  ])("%j is place %j", (text, place) => expect(parsePlace(text)).toBe(place));
});
