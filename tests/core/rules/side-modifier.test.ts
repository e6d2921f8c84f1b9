import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "side-modifier";

test("problem: LT", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["LT"] })]))).toEqual(["problem warning"]);
});

test("problem: rt, typed small", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["rt"] })]))).toEqual(["problem warning"]);
});

test("fine: XS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS"] })]))).toEqual([]);
});
