import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "modifier-51-alone";

test("problem: 51 alone", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["51"] })]))).toEqual(["problem warning"]);
});

test("problem: 51 beside a visit", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["51"] }), makeOther("99213", { modifiers: ["25"] })]))).toEqual([
    "problem warning",
  ]);
});

test("fine: 51 beside a biopsy", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["51"] }), makeOther("11102")]))).toEqual([]);
});

test("problem: a biopsy of another day", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["51"] }), makeOther("11102", { dateFrom: "2026-11-19" })])),
  ).toEqual(["problem warning"]);
});

test("fine: a biopsy whose date was not read", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["51"] }), without(makeOther("11102"), "dateFrom")]))).toEqual([]);
});

test("problem: another line of the same code", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["51"] }), makeLine()]))).toEqual(["problem warning"]);
});
