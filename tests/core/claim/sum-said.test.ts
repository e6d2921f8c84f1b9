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

test("that is so where a box on no line is called a charge, too", () => {
  const wide = [makeField("charge", "40"), makeField("charge", "$223.10", { kind: "text", total: "maybe" })];
  expect(buildClaim(makePage(lines, wide), "2026-11-25").claim.totalCharge).toBe(223.1);
});

test("an amount on no line is the claim's total in other words too, where several lines come to it", () => {
  const readWith = (read: typeof lines) =>
    buildClaim(makePage(read, [makeField("charge", "95.00")]), "2026-11-25").claim.totalCharge;
  expect(readWith(lines.slice(0, 1))).toBeUndefined();
  expect(readWith([makeFields({ code: "17340", charge: "45" }), makeFields({ code: "99213", charge: "50" })])).toBe(95);
  expect(readWith(lines)).toBeUndefined();
});

test("the sum under a grid's lines is no line, and the claim's total", () => {
  const readWith = (sum: string) =>
    buildClaim(makePage([...lines, makeFields({ code: "", charge: sum })], []), "2026-11-25").claim;
  expect(readWith("223.10")).toMatchObject({ totalCharge: 223.1, lines: [{ code: "17340" }, { code: "99213" }] });
  expect(readWith("223.11").lines).toHaveLength(3);
});
