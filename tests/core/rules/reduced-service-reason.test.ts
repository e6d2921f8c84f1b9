import { expect, test } from "vitest";
import { makeClaim, makeLine, without } from "../../make";
import { said } from "./said";

const rule = "reduced-service-reason";

test("problem: 52, box 19 empty", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["52"] })]))).toEqual(["problem warning"]);
});

test("problem: 53, box 19 blank", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["53"] })], { additionalInformation: "  " }))).toEqual([
    "problem warning",
  ]);
});

test("fine: 52 with a reason", () => {
  expect(said(rule, makeClaim([makeLine({ modifiers: ["52"] })], { additionalInformation: "one site only" }))).toEqual(
    [],
  );
});

test("unsure: no box 19", () => {
  expect(said(rule, without(makeClaim([makeLine({ modifiers: ["52"] })]), "additionalInformation"))).toEqual([
    "unsure warning",
  ]);
});

test("fine: neither 52 nor 53", () => {
  expect(said(rule, without(makeClaim([makeLine({ modifiers: ["22"] })]), "additionalInformation"))).toEqual([]);
});
