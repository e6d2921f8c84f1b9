import { describe, expect, test } from "vitest";
import { maskClass, maskColumn, maskName, maskTag, maskText } from "../../../../lib/core/reading/form-report/mask";

describe("a text", () => {
  test.each([
    ["CPT/HCPCS", "CPT/HCPCS"],
    ["Unit price", "Unit price"],
    ["Date(s) of service", "Date(…) of service"],
    ["  Diagnosis\n pointer ", "Diagnosis pointer"],
    ["Dx 1", "Dx 0"],
    ["Units für", "Units …"],
  ])("%j says in our own words %j", (text, told) => {
    expect(maskText(text)).toBe(told);
  });

  test.each([
    "Jane Quimby",
    "Price",
    "Gross, Bill",
    "Day, Jane",
    "11/20/2026",
    "Charges for Bill Day",
    "95.00",
    "Blue Harbor PPO",
    "A",
    "०१२",
    `Units ${"x".repeat(500)}`,
  ])("of %j it says only that it is there", (text) => {
    expect(maskText(text)).toBe("…");
  });
});

describe("a name", () => {
  test.each([
    ["ctl00$rptLines$ctl02$txtUnits", "ctl00$rptLines$ctl00$txtUnits"],
    ["row-QUIMBY-19840312", "row-…-00000000"],
    ["quimbyUnits", "…Units"],
    ["lines[12].placeofservice", "lines[00].placeofservice"],
    ["größe", "…"],
    ["Ⅷ½٣", "000"],
  ])("%j is told as %j", (name, told) => {
    expect(maskName(name)).toBe(told);
  });

  test("of classes those are told that say anything, once each", () => {
    expect(maskClass("ag-cell css-x7d3 mb-3 grid__row--quimby  ag-cell")).toBe("ag-cell grid__row--…");
  });
});

test("columns keep their numbers, and longer numbers are none", () => {
  expect(["7", "12", "104", "q"].map(maskColumn)).toEqual(["7", "12", "000", "0"]);
});

test("an element is called as HTML has it, or by those parts of its own name that are words of ours", () => {
  expect(["td", "h3", "marquee", "quimby-field", "mat-form-field", "x-h1", "script"].map(maskTag)).toEqual([
    "td",
    "h3",
    "x-x",
    "x-field",
    "mat-form-field",
    "x-x",
    "x-x",
  ]);
});
