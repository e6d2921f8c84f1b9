import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "payer-not-recognised";

test("problem: an unknown name", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "Blue Bell Dental" } }))).toEqual(["problem info"]);
});

test("problem: an unknown id", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { id: "99999" }, insuranceType: "group" }))).toEqual([
    "problem info",
  ]);
});

test("fine: Medicare", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("fine: no name and no id", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "", id: "" }, insuranceType: "group" }))).toEqual([]);
});

test("fine: no payer field", () => {
  expect(said(rule, without(makeClaim(), "payer"))).toEqual([]);
});
