import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "place-of-service-unknown";

test("problem: 28", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "28" })]))).toEqual(["problem error"]);
});

test("problem: one digit", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "1" })]))).toEqual(["problem error"]);
});

test("problem: a word", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "Office" })]))).toEqual(["problem error"]);
});

test("fine: 66", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "66" })]))).toEqual([]);
});

test("fine: empty", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "" })]))).toEqual([]);
});
