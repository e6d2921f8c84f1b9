import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "abn-modifier-payer";

test("problem: GA for Aetna", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["GA"] })], { payer: { name: "Aetna" }, insuranceType: "group" })),
  ).toEqual(["problem warning"]);
});

test("problem: GZ, an unknown payer", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GZ"] })], { payer: { name: "Blue Bell" } }))).toEqual([
    "problem warning",
  ]);
});

test("problem: GX, group insurance, no payer", () => {
  expect(
    said(rule, without(makeClaim([makeLine({ modifiers: ["GX"] })], { insuranceType: "group" }), "payer")),
  ).toEqual(["problem warning"]);
});

test("fine: GA for Medicare", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GA"] })]))).toEqual([]);
});

test("fine: GY for Aetna", () => {
  expect(
    said(rule, makeClaim([makeLine({ modifiers: ["GY"] })], { payer: { name: "Aetna" }, insuranceType: "group" })),
  ).toEqual([]);
});

test("unsure: neither payer nor type", () => {
  expect(said(rule, without(without(makeClaim([makeLine({ modifiers: ["GA"] })]), "payer"), "insuranceType"))).toEqual([
    "unsure warning",
  ]);
});

test("fine: Medicare by type alone", () => {
  expect(said(rule, without(makeClaim([makeLine({ modifiers: ["GA"] })]), "payer"))).toEqual([]);
});

test.each([
  ["Aetna Medicare Advantage", ["problem warning"]],
  ["UHC Dual Complete", ["problem warning"]],
  ["Aetna Medicare Supplement", []],
  ["Humana Medicare Advantage", []],
])("GY for %s", (payer, expected) => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GY"] })], { payer: { name: payer } }))).toEqual(expected);
});
