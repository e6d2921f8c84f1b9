import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "visit-24-same-day";
const beside = (code: string, modifiers: string[], dateFrom = "2026-11-20") =>
  said(rule, makeClaim([makeLine(), makeOther(code, { modifiers, dateFrom })]));

test("problem: 24 alone", () => {
  expect(beside("99213", ["24"])).toEqual(["problem info"]);
});

test("fine: 25, with or without 24", () => {
  expect(beside("99213", ["25"])).toEqual([]);
  expect(beside("99213", ["24", "25"])).toEqual([]);
});

test("fine: a day later, where 24 belongs", () => {
  expect(beside("99213", ["24"], "2026-11-21")).toEqual([]);
});

test("fine: a new patient has no pair", () => {
  expect(beside("99203", ["24"])).toEqual([]);
});

test("fine: modifiers not read", () => {
  expect(said(rule, makeClaim([makeLine(), without(makeOther("99213"), "modifiers")]))).toEqual([]);
});
