import { describe, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import type { Place } from "../../../lib/core/claim/place-of-focus";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { nameOfFinding, viewNow } from "../../../lib/core/view/shown-now";
import { makeClaim, makeLine } from "../../make";
import { viewOf as viewOfClaim } from "./view-of";

const today = "2026-11-24";
const empty = {
  code: "17340",
  modifiers: [],
  units: null,
  placeOfService: "",
  diagnosisPointers: [],
  charge: null,
  dateFrom: "",
  renderingNpi: "",
};
const full = makeLine();

function viewOf(lines: Claim["lines"], over: Partial<Claim> = {}) {
  const view = viewOfClaim(makeClaim(lines, over), { preferences: defaultPreferences, today });
  if (!view) throw new Error("A view was expected of a claim with 17340, found none.");
  return view;
}

/** The errors said of a claim whose only line, or whose last, is being filled. */
function errorsAt(lines: Claim["lines"], place: Place | null, over: Partial<Claim> = {}): string[] {
  const { findings } = viewNow(viewOf(lines, over), place);
  return findings
    .filter(({ severity, verdict }) => severity === "error" && verdict === "problem")
    .map(({ rule }) => rule);
}

test.each<[string, Claim["lines"], Place | null, string[]]>([
  ["the code is typed, the rest is empty", [empty], { line: 0, key: "code" }, []],
  ["typing forward", [{ ...full, charge: null, renderingNpi: "" }], { line: 0, key: "charge" }, []],
  [
    "a value that is wrong so far, under the hands",
    [{ ...full, renderingNpi: "123" }],
    { line: 0, key: "renderingNpi" },
    [],
  ],
  ["the same, left", [{ ...full, renderingNpi: "123" }], { line: 0, key: "charge" }, ["npi-invalid"]],
  ["what no further key can mend", [{ ...full, units: 14 }], { line: 0, key: "units" }, ["units-above-one"]],
  ["a value that is wrong, left", [{ ...full, units: 14 }], { line: 0, key: "charge" }, ["units-above-one"]],
  ["left, with more still empty", [{ ...empty, units: 14 }], { line: 0, key: "charge" }, ["units-above-one"]],
  ["on a button of the line", [empty], { line: 0 }, []],
  ["pasted whole, elsewhere on the line", [{ ...full, units: 14 }], { line: 0, key: "dateFrom" }, ["units-above-one"]],
  ["in the claim's header", [{ ...full, units: 14 }], { key: "payer" }, ["units-above-one"]],
  ["on another line", [{ ...full, units: null }, { code: "99213" }], { line: 1, key: "code" }, ["units-missing"]],
  ["out of the form, or saved", [{ ...full, units: null }], null, ["units-missing"]],
])("%s", (_, lines, place, expected) => {
  expect(errorsAt(lines, place)).toEqual(expected);
});

test("while any line is being filled, nothing is said of lines together", () => {
  const visit = { ...full, code: "99213", modifiers: [] };
  expect(errorsAt([visit, full], { line: 0, key: "charge" })).toEqual([]);
  expect(errorsAt([visit, full], { line: 1, key: "charge" })).toEqual([]);
  expect(errorsAt([visit, full], null)).toEqual(["visit-without-25"]);
});

test("a diagnosis is judged once it is left, on the line and in the claim", () => {
  const wrong = { diagnoses: ["L70"] };
  expect(errorsAt([full], { key: "diagnoses" }, wrong)).toEqual([]);
  expect(errorsAt([full], { line: 0, key: "charge" }, wrong)).not.toEqual([]);
});

describe("what was said", () => {
  const wrong = viewOf([{ ...full, renderingNpi: "123" }]);
  const said = new Set(viewNow(wrong, null).findings.map(nameOfFinding));

  test("stays said while the field is being corrected", () => {
    expect(viewNow(wrong, { line: 0, key: "renderingNpi" }, said).verdict.kind).toBe("fix");
  });

  test("goes once it is no longer true, and what is new waits", () => {
    const half = viewNow(viewOf([{ ...full, renderingNpi: "1234" }]), { line: 0, key: "renderingNpi" }, said);
    expect(half.findings.map(({ rule }) => rule)).not.toContain("npi-invalid");
    expect(half.verdict.kind).toBe("in-progress");
  });
});
