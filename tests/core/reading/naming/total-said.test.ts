import { expect, test } from "vitest";
import { totalSaid } from "../../../../lib/core/reading/naming/total-said";
import type { WordOrigin } from "../../../../lib/core/reading/reading";

const saidBy = (from: WordOrigin, text: string) => totalSaid([{ from, text }]);

test.each([
  "Total charge",
  "Total charges:",
  "TOTAL CHARGES $",
  "Total billed",
  "Total billed amount",
  "Total submitted charges",
  "Total claim charge",
  "Cargo total",
  "Total de cargos",
  "Importe total",
])("%s is a total of charges", (text) => expect(saidBy("label", text)).toBe("own"));

test.each([
  "Charge",
  "Total paid",
  "Total due",
  "Amount paid",
  "Balance due",
  "Subtotal",
  "Batch total charges",
  "Total charges to date",
  "Total charges this year",
  "Total units",
])("%s is none", (text) => expect(saidBy("label", text)).toBeUndefined());

test.each(["Total", "Sum", "So far", "Superbill total", "Charges this visit", "Charges of the form"])(
  "%s may be one",
  (text) => expect(saidBy("label", text)).toBe("maybe"),
);

test("a name says it at its end", () => {
  expect(saidBy("name", "claim.totalCharge")).toBe("own");
  expect(saidBy("name", "charge1")).toBeUndefined();
});

test("the head of a column speaks of each of its rows", () => {
  expect(saidBy("header", "Total charge")).toBeUndefined();
  expect(saidBy("head", "Total charge")).toBeUndefined();
});

test.each(["Total", "Totals", "Grand total", "Totales"])("a row that begins with %s sums up", (text) => {
  expect(saidBy("row", text)).toBe("row");
});

test("a row of what was paid sums up something else", () => expect(saidBy("row", "Total paid")).toBeUndefined());
