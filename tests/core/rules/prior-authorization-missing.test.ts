import { expect, test } from "vitest";
import { makeClaim, makeLine, makePreferences, without } from "../../make";
import { said } from "./said";

const rule = "prior-authorization-missing";

test("problem: wanted, box 23 empty", () => {
  expect(
    said(rule, makeClaim([makeLine()]), { preferences: makePreferences("medicare", { priorAuthorization: "wanted" }) }),
  ).toEqual(["problem warning"]);
});

test("fine: wanted and there", () => {
  expect(
    said(rule, makeClaim([makeLine()], { priorAuthorization: "A123" }), {
      preferences: makePreferences("medicare", { priorAuthorization: "wanted" }),
    }),
  ).toEqual([]);
});

test("unsure: wanted, no box 23", () => {
  expect(
    said(rule, without(makeClaim([makeLine()]), "priorAuthorization"), {
      preferences: makePreferences("medicare", { priorAuthorization: "wanted" }),
    }),
  ).toEqual(["unsure warning"]);
});

test("fine: not wanted", () => {
  expect(
    said(rule, makeClaim([makeLine()]), {
      preferences: makePreferences("medicare", { priorAuthorization: "not-wanted" }),
    }),
  ).toEqual([]);
});
