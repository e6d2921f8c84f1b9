import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "modifier-unknown";

test("problem: 28", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["28"] })]))).toEqual(["problem error"]);
});

test("problem: three characters", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS1"] })]))).toEqual(["problem error"]);
});

test("problem: one character", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["X"] })]))).toEqual(["problem error"]);
});

test("fine: 11 is a place of service", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["11"] })]))).toEqual([]);
});

test("fine: any two letters", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["ZZ"] })]))).toEqual([]);
});

test("fine: a letter and a digit", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["F1"] })]))).toEqual([]);
});

test("fine: an empty slot", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: [""] })]))).toEqual([]);
});
