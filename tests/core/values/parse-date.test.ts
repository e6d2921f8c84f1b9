import { describe, expect, test } from "vitest";
import { isDateAlone, mayBeDate, parseDate, parseDateRange } from "../../../lib/core/values/parse-date";

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
    ["20NOV2026"],
    ["11\u00a020\u00a02026"],
    ["11 | 20 | 2026"],
    ["20261120103000"],
  ])("%j is 20 November 2026", (text) => expect(parseDate(text)).toBe("2026-11-20"));

  test.each([
    ["11/20/2026 F"],
    ["F · 11/20/2026 · 27 yrs"],
    ["MRN 123456, 11/20/2026"],
    ["11/20/26 10:30"],
    ["11202026 10:30 AM"],
    ["November 20, 2026 at 2:15 pm"],
    ["Fri 11/20/2026 (today)"],
    ["2026-11-20T08:00:00.000-05:00"],
  ])("what stands around it does not matter: %j", (text) => expect(parseDate(text)).toBe("2026-11-20"));

  test("other digits in the text are no date", () => {
    expect(parseDate("SSN 123-45-6789")).toBe("SSN 123-45-6789");
    expect(parseDate("room 1120261")).toBe("room 1120261");
    expect(parseDate("Nov 20 10:30")).toBe("Nov 20 10:30");
    expect(parseDate("Nov 20 - 21")).toBe("Nov 20 - 21");
    expect(parseDate("November 2026")).toBe("November 2026");
  });

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

  test.each([
    ["11/20/2026 8:00 AM - 11/21/2026 9:30 AM"],
    ["11/20-11/21/2026"],
    ["11202026-11212026"],
    ["20261120-20261121"],
    ["11 20 26 11 21 26"],
    ["From 11/20/2026 thru 11/21/2026"],
    ["Nov 20, 2026 → Nov 21, 2026"],
    ["11/20/2026\n11/21/2026"],
  ])("%j has two ends, too", (text) => expect(parseDateRange(text)).toEqual(["2026-11-20", "2026-11-21"]));

  test.each([
    ["11/20/2026 (posted 11/21/2026)"],
    ["11/20/2026, billed 11/21/2026"],
    ["11/20/2026 10:30 AM – 11:00 AM"],
  ])("%j is no range", (text) => expect(parseDateRange(text)).toEqual(["2026-11-20"]));

  test("an empty text has none", () => expect(parseDateRange("")).toEqual([]));
});

test("a date alone has no more than a time beside it", () => {
  for (const text of ["11/20/2026", "20 Nov 2026 10:30 AM"]) expect(isDateAlone(text)).toBe(true);
  for (const text of ["11/20/2026 F", "11/20/2026 - 11/21/2026", "02/30/2026", "today"])
    expect(isDateAlone(text)).toBe(false);
});

describe("mayBeDate", () => {
  test.each([["07/09/1999 F"], ["02/30/2026"], ["11/2"], ["11"], ["Nov 20, 2026"], ["112026"]])(
    "%j may be one",
    (text) => expect(mayBeDate(text)).toBe(true),
  );

  test.each([["2026"], ["today"], ["Room 12"], [`Seen on 11/20/2026 ${"and treated ".repeat(5)}`], ["-"]])(
    "%j is none",
    (text) => expect(mayBeDate(text)).toBe(false),
  );
});
