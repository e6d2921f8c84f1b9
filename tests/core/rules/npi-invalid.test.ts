import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "npi-invalid";

test("problem: a wrong check digit", () => {
  expect(said(rule, makeClaim([makeLine({ renderingNpi: "1234567890" })]))).toEqual(["problem error"]);
});

test("problem: nine digits", () => {
  expect(said(rule, makeClaim([makeLine({ renderingNpi: "123456789" })]))).toEqual(["problem error"]);
});

test("fine: a right one", () => {
  expect(said(rule, makeClaim([makeLine()]))).toEqual([]);
});

test("fine: empty", () => {
  expect(said(rule, makeClaim([makeLine({ renderingNpi: "" })]))).toEqual([]);
});

test("fine: no such field", () => {
  expect(said(rule, makeClaim([without(makeLine(), "renderingNpi")]))).toEqual([]);
});
