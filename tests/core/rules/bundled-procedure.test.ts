import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "bundled-procedure";

test("problem: 17110 beside it, nothing clears", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("17110")]))).toEqual(["problem error"]);
});

test("fine: XS on this line", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS"] }), makeOther("17110")]))).toEqual([]);
});

test("fine: XS on the other line, Medicare", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("17110", { modifiers: ["XS"] })]))).toEqual([]);
});

test("problem: XS on the other line, another payer", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine(), makeOther("17110", { modifiers: ["XS"] })], {
        payer: { name: "UHC" },
        insuranceType: "group",
      }),
    ),
  ).toEqual(["problem warning"]);
});

test("problem: LT does not clear", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["LT"] }), makeOther("17110")]))).toEqual(["problem error"]);
});

test("fine: another day", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("17110", { dateFrom: "2026-11-19" })]))).toEqual([]);
});

test("fine: acne surgery has no pair", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("10040")]))).toEqual([]);
});

test("problem: this line bare, the other not read", () => {
  expect(said(rule, makeClaim([makeLine(), without(makeOther("17110"), "modifiers")]))).toEqual(["problem error"]);
});

test("unsure: this line not read", () => {
  expect(said(rule, makeClaim([without(makeLine(), "modifiers"), makeOther("17110")]))).toEqual(["unsure error"]);
});

test("fine: this line not read, the other clears, Medicare", () => {
  expect(said(rule, makeClaim([without(makeLine(), "modifiers"), makeOther("17110", { modifiers: ["59"] })]))).toEqual(
    [],
  );
});

test("unsure: this line not read, the other clears, another payer", () => {
  expect(
    said(
      rule,
      makeClaim([without(makeLine(), "modifiers"), makeOther("17110", { modifiers: ["59"] })], {
        payer: { name: "UHC" },
        insuranceType: "group",
      }),
    ),
  ).toEqual(["unsure error"]);
});
