import { expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import { makeFields, makePage } from "../reading/make-reading";

test("where the words of every ticked code end in a number, it counts", () => {
  const ticked = (code: string, label: string) => makeFields({ code }, { kind: "check", checked: true, label });
  const unitsOf = (...labels: string[]) =>
    buildClaim(makePage(labels.map((label) => ticked(label.slice(0, 5), label))), "2026-11-25").claim.lines.map(
      ({ units }) => units,
    );
  expect(unitsOf("17340 Freeze acne 1", "11900 Injection 2")).toEqual([1, 2]);
  expect(unitsOf("99213 Office visit, level 3", "17340 Freeze acne")).toEqual([undefined, undefined]);
});
