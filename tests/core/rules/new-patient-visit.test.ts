import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther, without } from "../../make";
import { said } from "./said";

const rule = "new-patient-visit";

test("problem: 99203 without 25, another payer", () => {
  expect(
    said(rule, makeClaim([makeLine(), makeOther("99203")], { payer: { name: "UHC" }, insuranceType: "group" })),
  ).toEqual(["problem info"]);
});

test("problem: 99203 without 25, no payer", () => {
  expect(said(rule, without(without(makeClaim([makeLine(), makeOther("99203")]), "payer"), "insuranceType"))).toEqual([
    "problem info",
  ]);
});

test("problem: 24 is not 25", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine(), makeOther("99203", { modifiers: ["24"] })], {
        payer: { name: "UHC" },
        insuranceType: "group",
      }),
    ),
  ).toEqual(["problem info"]);
});

test("fine: 99203 with 25", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine(), makeOther("99203", { modifiers: ["25"] })], {
        payer: { name: "UHC" },
        insuranceType: "group",
      }),
    ),
  ).toEqual([]);
});

test("fine: Medicare", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99203")]))).toEqual([]);
});

test("fine: modifiers not read", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine(), without(makeOther("99203"), "modifiers")], {
        payer: { name: "UHC" },
        insuranceType: "group",
      }),
    ),
  ).toEqual([]);
});
