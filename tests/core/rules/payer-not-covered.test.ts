import { expect, test } from "vitest";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { said } from "./said";

const rule = "payer-not-covered";

test("problem: AETNA PPO", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "AETNA PPO" }, insuranceType: "group" }))).toEqual([
    "problem warning",
  ]);
});

test("problem: Independence Blue Cross", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Independence Blue Cross" }, insuranceType: "group" })),
  ).toEqual(["problem warning"]);
});

test("problem: BCBSTX", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "BCBSTX" }, insuranceType: "group" }))).toEqual([
    "problem warning",
  ]);
});

test("problem: Blue Cross Blue Shield of Illinois", () => {
  expect(
    said(
      rule,
      makeClaim([makeLine()], { payer: { name: "Blue Cross Blue Shield of Illinois" }, insuranceType: "group" }),
    ),
  ).toEqual(["problem warning"]);
});

test("fine: Aetna Medicare Advantage", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Aetna Medicare Advantage" }, insuranceType: "group" })),
  ).toEqual([]);
});

test("fine: Aetna Better Health", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Aetna Better Health" }, insuranceType: "group" })),
  ).toEqual([]);
});

test("fine: Highmark", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "Highmark" }, insuranceType: "group" }))).toEqual([]);
});

test("fine: Cigna", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "Cigna" }, insuranceType: "group" }))).toEqual([]);
});

test("fine: UHC", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "UHC" }, insuranceType: "group" }))).toEqual([]);
});

test("fine: Medicare", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "Medicare" }, insuranceType: "group" }))).toEqual([]);
});

test("fine: BCBS", () => {
  expect(said(rule, makeClaim([makeLine()], { payer: { name: "BCBS" }, insuranceType: "group" }))).toEqual([]);
});

test("fine: Aetna, set as covered", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Aetna" }, insuranceType: "group" }), {
      preferences: makePreferences("aetna", { coverage: "covered" }),
    }),
  ).toEqual([]);
});

test("problem: Aetna, set as unknown", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Aetna" }, insuranceType: "group" }), {
      preferences: makePreferences("aetna", { coverage: "unknown" }),
    }),
  ).toEqual(["problem warning"]);
});

test("problem: Cigna, set as cosmetic", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Cigna" }, insuranceType: "group" }), {
      preferences: makePreferences("cigna", { coverage: "cosmetic" }),
    }),
  ).toEqual(["problem warning"]);
});

test("problem: an own payer, set as not covered", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "County Plan" }, insuranceType: "group" }), {
      preferences: makePreferences("own/county", { name: "County Plan", coverage: "not-covered" }),
    }),
  ).toEqual(["problem warning"]);
});

test("fine: Aetna, switched off", () => {
  expect(
    said(rule, makeClaim([makeLine()], { payer: { name: "Aetna" }, insuranceType: "group" }), {
      preferences: makePreferences("aetna", { enabled: false }),
    }),
  ).toEqual([]);
});
