import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "bundled-service";

test("problem: a repair beside it", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("12001")]))).toEqual(["problem warning"]);
});

test("problem: 64450", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("64450")]))).toEqual(["problem warning"]);
});

test("fine: 59 on the other line", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("12001", { modifiers: ["59"] })]))).toEqual([]);
});

test("fine: 59 on this line", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59"] }), makeOther("12001")]))).toEqual([]);
});

test("fine: another day", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("12001", { dateFrom: "2026-11-19" })]))).toEqual([]);
});

test("fine: modifiers not read", () => {
  expect(said(rule, makeClaim([makeLine(), without(makeOther("12001"), "modifiers")]))).toEqual([]);
});
