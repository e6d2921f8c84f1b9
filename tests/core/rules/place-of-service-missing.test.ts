import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "place-of-service-missing";

test("problem: an empty field", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "" })]))).toEqual(["problem error"]);
});

test("problem: null", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: null })]))).toEqual(["problem error"]);
});

test("fine: 11", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("unsure: no such field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "placeOfService")]))).toEqual(["unsure error"]);
});
