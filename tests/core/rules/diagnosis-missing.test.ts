import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "diagnosis-missing";

test("problem: no pointers", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: [] })]))).toEqual(["problem error"]);
});

test("problem: empty pointers", () => {
  expect(said(rule, makeClaim([makeLine({ diagnosisPointers: ["", ""] })]))).toEqual(["problem error"]);
});

test("fine: a pointer", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("unsure: no pointer field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "diagnosisPointers")]))).toEqual(["unsure error"]);
});
