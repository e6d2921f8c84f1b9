import { expect, test } from "vitest";
import { makeClaim, makeLine } from "../../make";
import { said } from "./said";

const rule = "place-of-service-impossible";

test("problem: 02", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "02" })]))).toEqual(["problem error"]);
});

test("problem: 10", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "10" })]))).toEqual(["problem error"]);
});

test("fine: 12", () => {
  expect(said(rule, makeClaim([makeLine({ placeOfService: "12" })]))).toEqual([]);
});
