import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "repeat-modifier";

test("problem: 76, Medicare", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["76"] })]))).toEqual(["problem error"]);
});

test("problem: 77, another payer", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["77"] })], { payer: { name: "UHC" }, insuranceType: "group" })),
  ).toEqual(["problem warning"]);
});

test("fine: 78", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["78"] })]))).toEqual([]);
});
