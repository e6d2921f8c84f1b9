import { expect, test } from "vitest";
import type { Evidence } from "../../../lib/core/reading/reading";
import { reasonsOf } from "../../../lib/core/view/reasons-of";

test("a reason says where the words stand that led here, the most telling first", () => {
  const evidence: Evidence[] = [
    { from: "label", text: "CPT/HCPCS" },
    { from: "value", text: "X12 claim text" },
  ];
  expect(reasonsOf({ evidence })).toEqual(["label: CPT/HCPCS", "value: X12 claim text"]);
});

test("of several claims in one text it says which was read", () => {
  expect(reasonsOf({ evidence: [], claimOf: { claim: 2, count: 3 } })).toEqual(["claim 2 of 3 in the X12 text"]);
});
