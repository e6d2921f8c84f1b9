import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "in-other-global-period";
const after = (code: string, dateFrom: string, line: Partial<Line> = {}, other: Partial<Line> = {}) =>
  said(rule, makeClaim([makeLine(line), makeOther(code, { dateFrom, ...other })]));
const fires = ["problem warning"];

test.each([
  ["2026-11-20", []],
  ["2026-11-19", fires],
  ["2026-11-10", fires],
  ["2026-11-09", []],
  ["2026-11-21", []],
])("17110 on %s, this line on 2026-11-20", (date, expected) => {
  expect(after("17110", date)).toEqual(expected);
});

test.each([
  ["10040", fires],
  ["11200", fires],
  ["17286", fires],
  ["17360", fires],
  ["17003", []],
  ["11102", []],
  ["17340", []],
])("%s a week before", (code, expected) => {
  expect(after(code, "2026-11-13")).toEqual(expected);
});

test.each(["58", "78", "79"])("fine: %s on this line", (modifier) => {
  expect(after("17110", "2026-11-13", { modifiers: [modifier] })).toEqual([]);
});

test("problem: 59 says nothing of another day", () => {
  expect(after("17110", "2026-11-13", { modifiers: ["59"] })).toEqual(fires);
});

test("fine only where both lines name another clinician", () => {
  expect(after("17110", "2026-11-13", {}, { renderingNpi: "1245319599" })).toEqual([]);
  expect(after("17110", "2026-11-13", {}, { renderingNpi: "" })).toEqual(fires);
  expect(after("17110", "2026-11-13", { renderingNpi: null }, { renderingNpi: "1245319599" })).toEqual(fires);
});

test("fine: modifiers of this line not read", () => {
  const earlier = makeOther("17110", { dateFrom: "2026-11-13" });
  expect(said(rule, makeClaim([without(makeLine(), "modifiers"), earlier]))).toEqual([]);
});
