import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "place-of-service-as-modifier";

test("problem: 11", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["11"] })]))).toEqual(["problem error"]);
});

test("problem: 12", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["12"] })]))).toEqual(["problem error"]);
});

test("fine: 22 is a modifier, and 24 too", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["22", "24"] })]))).toEqual([]);
});

test("fine: 28 is neither", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["28"] })]))).toEqual([]);
});
