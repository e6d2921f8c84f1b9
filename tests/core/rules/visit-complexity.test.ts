import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "visit-complexity";
const visit = makeOther("99213", { modifiers: ["25"] });
const addOn = makeOther("G2211");
const claimOf = (lines: Line[], payer = "Medicare Part B") =>
  makeClaim([makeLine(), ...lines], { payer: { name: payer } });
const fires = ["problem error"];

test("problem: beside a visit with 25", () => {
  expect(said(rule, claimOf([visit, addOn]))).toEqual(fires);
  expect(said(rule, claimOf([makeOther("99204", { modifiers: ["25"] }), addOn]))).toEqual(fires);
});

test.each([
  ["Aetna Medicare Advantage", fires],
  ["UHC Dual Complete", fires],
  ["Blue Cross Medicare PPO", fires],
  ["Aetna PPO", []],
  ["BCBS Medicare Supplement", []],
  ["Humana Medicare Advantage", []],
])("the payer %s", (payer, expected) => {
  expect(said(rule, claimOf([visit, addOn], payer))).toEqual(expected);
});

test.each(["G0438", "99396", "90471", "G0008", "G0444"])("fine: %s of that day is what the 25 is for", (code) => {
  expect(said(rule, claimOf([visit, addOn, makeOther(code)]))).toEqual([]);
  expect(said(rule, claimOf([visit, addOn, makeOther(code, { dateFrom: "2026-11-19" })]))).toEqual(fires);
});

test("fine: no 25, or on another day", () => {
  expect(said(rule, claimOf([makeOther("99213"), addOn]))).toEqual([]);
  expect(said(rule, claimOf([visit, makeOther("G2211", { dateFrom: "2026-11-21" })]))).toEqual([]);
  expect(said(rule, claimOf([makeOther("99213", { modifiers: ["25"], dateFrom: "2026-11-19" }), addOn]))).toEqual([]);
});

test("fine: not known of 2027", () => {
  const at = (dateFrom: string) => makeClaim([makeLine(), visit, addOn].map((line) => ({ ...line, dateFrom })));
  expect(said(rule, at("2026-12-31"))).toEqual(fires);
  expect(said(rule, at("2027-01-01"))).toEqual([]);
});

test("fine: the visit's modifiers not read", () => {
  expect(said(rule, claimOf([without(visit, "modifiers"), addOn]))).toEqual([]);
});
