import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "new-patient-visit";
const beside = (modifiers: string[], payer = "Medicare") =>
  said(rule, makeClaim([makeLine(), makeOther("99203", { modifiers })], { payer: { name: payer } }));

test.each(["Medicare", "UHC", "Aetna Medicare Advantage", ""])("problem: 99203 without 25, payer %j", (payer) => {
  expect(beside([], payer)).toEqual(["problem warning"]);
});

test("problem: 24 is not 25", () => {
  expect(beside(["24"])).toEqual(["problem warning"]);
});

test("fine: 99203 with 25", () => {
  expect(beside(["25"])).toEqual([]);
});

test("fine: another day", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99203", { dateFrom: "2026-11-19" })]))).toEqual([]);
});

test("fine: modifiers not read", () => {
  expect(said(rule, makeClaim([makeLine(), without(makeOther("99203"), "modifiers")]))).toEqual([]);
});
