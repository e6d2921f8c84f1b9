import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "distinct-modifier-without-pair";

test("problem: XS alone", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS"] })]))).toEqual(["problem warning"]);
});

test("problem: 59 beside a visit", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59"] }), makeOther("99213", { modifiers: ["25"] })]))).toEqual([
    "problem warning",
  ]);
});

test("fine: 59 beside 17110", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59"] }), makeOther("17110")]))).toEqual([]);
});

test("problem: 17110 of another day", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["59"] }), makeOther("17110", { dateFrom: "2026-11-19" })])),
  ).toEqual(["problem warning"]);
});

test("fine: 17110 whose date was not read", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59"] }), without(makeOther("17110"), "dateFrom")]))).toEqual([]);
});

test("a second line of the code: of that day fine, of another a problem", () => {
  const second = (dateFrom: string) => makeClaim([makeLine({ modifiers: ["XE"] }), makeLine({ dateFrom })]);
  expect(said(rule, second("2026-11-20"))).toEqual([]);
  expect(said(rule, second("2026-10-01"))).toEqual(["problem warning"]);
});

test("fine: 58 is no such modifier", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["58"] })]))).toEqual([]);
});
