import { expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { makeField, makeFields, makePage } from "../reading/make-reading";

const lines = [makeFields({ code: "17340", charge: "95.00" }), makeFields({ code: "99213", charge: "128.10" })];
const totalOf = (sum: string) =>
  buildClaim(makePage(lines, [makeField("charge", sum, { kind: "text", total: "maybe" })]), "2026-11-25").claim
    .totalCharge;

test("any sum is the claim's total where it is what the lines come to", () => {
  expect(totalOf("$223.10")).toBe(223.1);
  expect(totalOf("$223.11")).toBeUndefined();
});
