import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "abn-modifier-conflict";

test("problem: GY with GZ", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GY", "GZ"] })]))).toEqual(["problem error"]);
});

test("problem: GA with GZ", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GA", "GZ"] })]))).toEqual(["problem error"]);
});

test("problem: GA with GY", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GA", "GY"] })]))).toEqual(["problem error"]);
});

test("fine: GX with GY", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GX", "GY"] })]))).toEqual([]);
});
