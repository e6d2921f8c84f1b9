import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther } from "../../make";
import { said } from "./said";

const rule = "modifier-22-support";

test("problem: 22", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["22"] })]))).toEqual(["problem warning"]);
});

test("fine: 22 on another line", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("17110", { modifiers: ["22"] })]))).toEqual([]);
});
