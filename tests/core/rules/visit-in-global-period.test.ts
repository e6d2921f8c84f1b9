import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "visit-in-global-period";

test("problem: a visit the day after", () => {
  expect(
    said(
      rule,
      makeClaim([
        makeLine({ dateFrom: "2026-11-19", dateTo: "2026-11-19" }),
        makeOther("99213", { dateFrom: "2026-11-20" }),
      ]),
    ),
  ).toEqual(["problem error"]);
});

test("problem: 25 does not help", () => {
  expect(
    said(rule, makeClaim([makeLine({ dateFrom: "2026-11-10" }), makeOther("99213", { modifiers: ["25"] })])),
  ).toEqual(["problem error"]);
});

test("fine: 24 does", () => {
  expect(
    said(rule, makeClaim([makeLine({ dateFrom: "2026-11-10" }), makeOther("99213", { modifiers: ["24"] })])),
  ).toEqual([]);
});

test("fine: eleven days after", () => {
  expect(said(rule, makeClaim([makeLine({ dateFrom: "2026-11-09" }), makeOther("99213")]))).toEqual([]);
});

test("fine: the day before", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99213", { dateFrom: "2026-11-19" })]))).toEqual([]);
});

test("fine: modifiers not read", () => {
  expect(
    said(rule, makeClaim([makeLine({ dateFrom: "2026-11-19" }), without(makeOther("99213"), "modifiers")])),
  ).toEqual([]);
});
