import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "rules-not-on-file";
const at = (dateFrom: string | null) => said(rule, makeClaim([makeLine({ dateFrom })]));

test("problem: from 2027 on", () => {
  expect(at("2027-01-01")).toEqual(["problem info"]);
  expect(at("2031-06-30")).toEqual(["problem info"]);
});

test("fine: to the end of 2026, or no date", () => {
  expect(at("2026-12-31")).toEqual([]);
  expect(at("2027-02-30")).toEqual([]);
  expect(at(null)).toEqual([]);
});

test("fine: date not read", () => {
  expect(said(rule, makeClaim([without(makeLine(), "dateFrom")]))).toEqual([]);
});
