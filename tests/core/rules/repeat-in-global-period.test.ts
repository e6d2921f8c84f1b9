import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "repeat-in-global-period";

test("problem: the tenth day after", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({ dateFrom: "2026-11-10" })]))).toEqual(["problem warning"]);
});

test("fine: the eleventh day after", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({ dateFrom: "2026-11-09" })]))).toEqual([]);
});

test("fine: 58 on the later line", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["58"] }), makeLine({ dateFrom: "2026-11-10" })]))).toEqual([]);
});

test("problem: 58 on the earlier line only", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({ dateFrom: "2026-11-10", modifiers: ["58"] })]))).toEqual([
    "problem warning",
  ]);
});

test("fine: the later line's modifiers not read", () => {
  expect(said(rule, makeClaim([without(makeLine(), "modifiers"), makeLine({ dateFrom: "2026-11-10" })]))).toEqual([]);
});

test("problem: across the end of a year", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2026-01-03" }), makeLine({ dateFrom: "2025-12-28" })]))).toEqual([
    "problem warning",
  ]);
});

test.each([
  ["78", []],
  ["79", ["problem warning"]],
])("%s on the later line", (modifier, expected) => {
  const lines = [makeLine({ modifiers: [modifier] }), makeLine({ dateFrom: "2026-11-10" })];
  expect(said(rule, makeClaim(lines))).toEqual(expected);
});
