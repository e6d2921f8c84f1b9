import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "modifier-59-and-x";

test("problem: 59 and XS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59", "XS"] })]))).toEqual(["problem error"]);
});

test("fine: XS and XE", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS", "XE"] })]))).toEqual([]);
});
