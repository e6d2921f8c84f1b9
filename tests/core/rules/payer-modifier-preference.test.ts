import { expect, test } from "vitest";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { said } from "./said";

const rule = "payer-modifier-preference";

test("problem: 59 where X is wanted", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["59"] })]), {
      preferences: makePreferences("medicare", { distinctModifier: "X" }),
    }),
  ).toEqual(["problem warning"]);
});

test("problem: XS where 59 is wanted", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["XS"] })]), {
      preferences: makePreferences("medicare", { distinctModifier: "59" }),
    }),
  ).toEqual(["problem warning"]);
});

test("fine: XS where X is wanted", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["XS"] })]), {
      preferences: makePreferences("medicare", { distinctModifier: "X" }),
    }),
  ).toEqual([]);
});

test("fine: either", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["59"] })]), {
      preferences: makePreferences("medicare", { distinctModifier: "either" }),
    }),
  ).toEqual([]);
});

test("fine: nothing set", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59"] })]))).toEqual([]);
});
