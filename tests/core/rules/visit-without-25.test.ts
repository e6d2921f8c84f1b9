import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "visit-without-25";

test("problem: 99213 without 25", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99213")]))).toEqual(["problem error"]);
});

test("fine: 99213 with 25", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99213", { modifiers: ["25"] })]))).toEqual([]);
});

test("fine: 99213 with 24", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99213", { modifiers: ["24"] })]))).toEqual([]);
});

test("problem: 25 on the wrong line", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["25"] }), makeOther("99213")]))).toEqual(["problem error"]);
});

test("fine: another day", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99213", { dateFrom: "2026-11-19" })]))).toEqual([]);
});

test("fine: a new patient has no pair", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99203")]))).toEqual([]);
});

test("unsure: the visit's modifiers not read", () => {
  expect(said(rule, makeClaim([makeLine(), without(makeOther("99213"), "modifiers")]))).toEqual(["unsure error"]);
});
