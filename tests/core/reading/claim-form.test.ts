import { expect, test } from "vitest";
import { claimLines } from "../../../lib/core/reading/claim-form";
import type { FieldRole } from "../../../lib/core/reading/reading";
import { makeFields, makePage } from "./make-reading";

type Values = Partial<Record<FieldRole, string>>;
const typed = (values: Values) => makeFields(values);
const shown = (values: Values) => makeFields(values, { kind: "text" });
const countOf = (...page: Parameters<typeof makePage>) => claimLines(makePage(...page)).length;

test("a form with a code and two more kinds of claim field is a claim form", () => {
  expect(countOf([typed({ code: "17340", units: "1", charge: "95" })])).toBe(1);
  expect(countOf([typed({ code: "17340" })], typed({ payerName: "Cigna", diagnosis: "L70.0" }))).toBe(1);
});

test("a single code box is a look-up", () => {
  expect(countOf([typed({ code: "17340" })])).toBe(0);
  expect(countOf([typed({ code: "17340", modifier: "" })])).toBe(0);
  expect(countOf([typed({ code: "17340", dateFrom: "", dateTo: "" })])).toBe(0);
});

test("codes with prices and modifiers are a fee schedule", () => {
  expect(countOf([shown({ code: "17340", modifier: "", charge: "95" }), shown({ code: "17000", charge: "80" })])).toBe(
    0,
  );
  expect(countOf([typed({ code: "17340", modifier: "", charge: "95", unitPrice: "95" })])).toBe(0);
});

test("a review table shows each line with what is billed", () => {
  const line = { code: "17340", units: "1", charge: "95" };
  expect(countOf([shown(line), shown({ ...line, code: "99213" })])).toBe(2);
});

test("codes shown as bare text beside a claim form are not its lines", () => {
  const form = typed({ code: "17340", units: "1", charge: "95" });
  expect(countOf([form, shown({ code: "17000" })])).toBe(1);
});

test("a charge list beside the entry form of the same frame is vouched for by it", () => {
  const form = typed({ code: "", units: "1", charge: "" });
  expect(countOf([form, shown({ code: "17340", charge: "95" })])).toBe(2);
  const elsewhere = { frame: "iframe", fields: shown({ code: "17340", charge: "95" }) };
  expect(claimLines({ lines: [{ frame: "", fields: form }, elsewhere], claimWide: [] })).toHaveLength(1);
});

test("a bare code with quantity and price is an order, not a claim", () => {
  const order = typed({ code: "17340", units: "2", charge: "10.00" }).map((field) =>
    field.role === "code" ? { ...field, vague: true as const } : field,
  );
  expect(countOf([order])).toBe(0);
  expect(countOf([[...order, ...typed({ dateFrom: "11/20/2026" })]])).toBe(1);
});

test("a unit price counts as a charge", () => {
  expect(countOf([typed({ code: "17340", units: "1", unitPrice: "95.00" })])).toBe(1);
});
