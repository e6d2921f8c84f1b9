import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "total-charge";
const of = (totalCharge: number | null, charges: (number | null)[]) => {
  const [first = null, ...more] = charges;
  const lines: Line[] = [makeLine({ charge: first }), ...more.map((charge) => makeOther("99024", { charge }))];
  return said(rule, makeClaim(lines, { totalCharge }));
};
const fires = ["problem error"];

test.each([
  [190, [95, 95], []],
  [190.01, [95, 95], fires],
  [189.99, [95, 95], fires],
  [0.3, [0.1, 0.2], []],
  [0.31, [0.1, 0.2], fires],
  [0.6, [0.1, 0.2, 0.3], []],
  [95, [95, 0], []],
  [0, [0], fires],
  [0, [95, null], fires],
  [500, [95, null], []],
  [null, [95], []],
])("total %s, charges %j", (total, charges, expected) => {
  expect(of(total, charges)).toEqual(expected);
});

test("fine: no total, or a charge that was not read", () => {
  expect(said(rule, makeClaim())).toEqual([]);
  expect(said(rule, makeClaim([makeLine(), without(makeOther("99024"), "charge")], { totalCharge: 500 }))).toEqual([]);
});

test("it is said once, however many lines", () => {
  expect(said(rule, makeClaim([makeLine(), makeLine({ dateFrom: "2026-10-01" })], { totalCharge: 95 }))).toEqual(fires);
});
