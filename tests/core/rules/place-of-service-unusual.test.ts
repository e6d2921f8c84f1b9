import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "place-of-service-unusual";

test("problem: 12", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "12" })]))).toEqual(["problem warning"]);
});

test("problem: 13", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "13" })]))).toEqual(["problem warning"]);
});

test("problem: 17", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "17" })]))).toEqual(["problem warning"]);
});

test("problem: 20", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "20" })]))).toEqual(["problem warning"]);
});

test("problem: 21", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "21" })]))).toEqual(["problem warning"]);
});

test("problem: 23", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "23" })]))).toEqual(["problem warning"]);
});

test("problem: 24", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "24" })]))).toEqual(["problem warning"]);
});

test("fine: 11", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "11" })]))).toEqual([]);
});

test("fine: 19", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "19" })]))).toEqual([]);
});

test("fine: 22", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "22" })]))).toEqual([]);
});

test("fine: 49", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "49" })]))).toEqual([]);
});

test("fine: 50", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "50" })]))).toEqual([]);
});

test("fine: 71", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "71" })]))).toEqual([]);
});

test("fine: 72", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "72" })]))).toEqual([]);
});

test("fine: 02", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "02" })]))).toEqual([]);
});
