import { describe, expect, test } from "vitest";
import { parseDate, parseDateRange } from "../../../lib/core/values/parse-date";

describe("parseDate", () => {
  test.each([
    ["11/20/2026"],
    ["11/20/26"],
    ["11-20-26"],
    ["11.20.2026"],
    ["11 20 26"],
    ["11 / 20 / 2026"],
    ["112026"],
    ["11202026"],
    ["20261120"],
    ["2026-11-20"],
    ["2026/11/20"],
    ["2026-11-20T00:00:00Z"],
    ["11/20/2026 12:00 AM"],
    ["Nov 20, 2026"],
    ["November 20th, 2026"],
    ["Friday, November 20, 2026"],
    ["20 Nov 2026"],
    ["20-NOV-26"],
  ])("%j is 20 November 2026", (text) => expect(parseDate(text)).toBe("2026-11-20"));

  test("one digit is enough for month and day", () => expect(parseDate("1/5/26")).toBe("2026-01-05"));

  test.each([["02/29/2024", "2024-02-29"]])("%j is a leap day", (text, date) => expect(parseDate(text)).toBe(date));

  test.each([[""], ["   "], ["__/__/____"], ["MM/DD/YYYY"], ["mm / dd / yyyy"], ["//"]])(
    "%j is an empty field",
    (text) => expect(parseDate(text)).toBeNull(),
  );

  test.each([["02/30/2026"], ["02/29/2026"], ["13/01/2026"], ["31-12-2026"], ["0/0/0000"], ["26324"], ["today"]])(
    "%j is no calendar date and stays as typed",
    (text) => expect(parseDate(text)).toBe(text),
  );
});

describe("parseDateRange", () => {
  test.each([
    ["11/20/2026 - 11/21/2026"],
    ["11/20/2026 – 11/21/2026"],
    ["11/20/2026–11/21/2026"],
    ["11/20/2026-11/21/2026"],
    ["11/20/26 to 11/21/26"],
    ["2026-11-20 thru 2026-11-21"],
  ])("%j has two ends", (text) => expect(parseDateRange(text)).toEqual(["2026-11-20", "2026-11-21"]));

  test.each([["11/20/2026"], ["11-20-2026"], ["2026-11-20"]])("%j is one date", (text) =>
    expect(parseDateRange(text)).toEqual(["2026-11-20"]),
  );

  test("an empty text has none", () => expect(parseDateRange("")).toEqual([]));
});
