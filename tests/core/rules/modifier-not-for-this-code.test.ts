import { expect, test } from "vitest";
import { makeClaim, makeLine, makeOther } from "../../make";
import { said } from "./said";

const rule = "modifier-not-for-this-code";

test("problem: 24", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["24"] })]))).toEqual(["problem error"]);
});

test("problem: 25", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["25"] })]))).toEqual(["problem error"]);
});

test("problem: 26", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["26"] })]))).toEqual(["problem error"]);
});

test("problem: 27", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["27"] })]))).toEqual(["problem error"]);
});

test("problem: 50", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["50"] })]))).toEqual(["problem error"]);
});

test("problem: 57", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["57"] })]))).toEqual(["problem error"]);
});

test("problem: 62", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["62"] })]))).toEqual(["problem error"]);
});

test("problem: 63", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["63"] })]))).toEqual(["problem error"]);
});

test("problem: 66", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["66"] })]))).toEqual(["problem error"]);
});

test("problem: 73", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["73"] })]))).toEqual(["problem error"]);
});

test("problem: 74", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["74"] })]))).toEqual(["problem error"]);
});

test("problem: 80", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["80"] })]))).toEqual(["problem error"]);
});

test("problem: 81", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["81"] })]))).toEqual(["problem error"]);
});

test("problem: 82", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["82"] })]))).toEqual(["problem error"]);
});

test("problem: 90", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["90"] })]))).toEqual(["problem error"]);
});

test("problem: 91", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["91"] })]))).toEqual(["problem error"]);
});

test("problem: 92", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["92"] })]))).toEqual(["problem error"]);
});

test("problem: 93", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["93"] })]))).toEqual(["problem error"]);
});

test("problem: 95", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["95"] })]))).toEqual(["problem error"]);
});

test("problem: AS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["AS"] })]))).toEqual(["problem error"]);
});

test("problem: FQ", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["FQ"] })]))).toEqual(["problem error"]);
});

test("problem: GT", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GT"] })]))).toEqual(["problem error"]);
});

test("problem: GQ", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GQ"] })]))).toEqual(["problem error"]);
});

test("problem: TC", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["TC"] })]))).toEqual(["problem error"]);
});

test("fine: 22", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["22"] })]))).toEqual([]);
});

test("fine: 51", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["51"] })]))).toEqual([]);
});

test("fine: 52", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["52"] })]))).toEqual([]);
});

test("fine: 58", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["58"] })]))).toEqual([]);
});

test("fine: 59", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["59"] })]))).toEqual([]);
});

test("fine: XS", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["XS"] })]))).toEqual([]);
});

test("fine: 76", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["76"] })]))).toEqual([]);
});

test("fine: 78", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["78"] })]))).toEqual([]);
});

test("fine: 79", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["79"] })]))).toEqual([]);
});

test("fine: GA", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["GA"] })]))).toEqual([]);
});

test("fine: 11", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["11"] })]))).toEqual([]);
});

test("fine: 25 on the visit's line", () => {
  expect(said(rule, makeClaim([makeLine(), makeOther("99213", { modifiers: ["25"] })]))).toEqual([]);
});
