import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Claim, Line } from "../../../lib/core/claim/claim";
import { pack } from "../../../lib/core/knowledge/codes/17340";
import { type ClaimEdit, withEdits } from "../../../lib/core/mend/claim-edit";
import { usualEdits } from "../../../lib/core/mend/usual-line";
import type { UsualLine } from "../../../lib/core/preferences/usual-line";
import { makeClaim, makeLine, without } from "../../make";
import { anyClaim, runs } from "../rules/any-claim";

const usual: UsualLine = { placeOfService: "11", diagnosisPointers: ["A"], charge: 95, units: 1 };
const empty = makeLine({ placeOfService: "", diagnosisPointers: [], charge: null, units: null });
const filled = (claim: Claim, of: UsualLine = usual, line = 0) =>
  usualEdits(claim, line, pack, of).map(({ slot, to }) => [slot.key, to]);

describe("what is usually entered", () => {
  test("fills the boxes that are empty, in the paper's order", () => {
    expect(usualEdits(makeClaim([empty]), 0, pack, usual)).toEqual([
      { slot: { line: 0, key: "placeOfService" }, to: "11" },
      { slot: { line: 0, key: "diagnosisPointers" }, to: ["A"] },
      { slot: { line: 0, key: "charge" }, to: 95 },
      { slot: { line: 0, key: "units" }, to: 1 },
    ]);
  });

  test.each<[string, Line, UsualLine, [string, unknown][]]>([
    ["a place there as null", makeLine({ placeOfService: null }), usual, [["placeOfService", "11"]]],
    ["a place there as no text", makeLine({ placeOfService: "" }), usual, [["placeOfService", "11"]]],
    ["a place that was not read", without(makeLine(), "placeOfService"), usual, []],
    ["another place", makeLine({ placeOfService: "22" }), usual, []],
    ["units there and empty", makeLine({ units: null }), usual, [["units", 1]]],
    ["units that were not read", without(makeLine(), "units"), usual, []],
    ["no units at all", makeLine({ units: 0 }), usual, []],
    ["a charge there and empty", makeLine({ charge: null }), usual, [["charge", 95]]],
    ["a charge that was not read", without(makeLine(), "charge"), usual, []],
    ["another charge", makeLine({ charge: 0 }), usual, []],
    ["no pointer", makeLine({ diagnosisPointers: [] }), usual, [["diagnosisPointers", ["A"]]]],
    ["pointers that were not read", without(makeLine(), "diagnosisPointers"), usual, []],
    ["another pointer", makeLine({ diagnosisPointers: ["B"] }), usual, []],
    ["what nothing is usual for", empty, { units: 1 }, [["units", 1]]],
    ["nothing usual", empty, {}, []],
    ["another code", { ...empty, code: "17110" }, usual, []],
    ["no code", without(empty, "code"), usual, []],
  ])("into a line with %s", (_, line, of, edits) => {
    expect(filled(makeClaim([line]), of)).toEqual(edits);
  });

  test.each<[string, Partial<Claim>, string[] | undefined]>([
    ["two diagnoses", { diagnoses: ["L70.0", "L81.0"] }, ["A"]],
    ["a third one", { diagnoses: ["L70.0", "", "L81.0"] }, ["A", "C"]],
    ["an empty box first", { diagnoses: ["", "L70.0"] }, undefined],
    ["none", { diagnoses: [] }, undefined],
  ])("points at no diagnosis that is not there: of A and C, with %s", (_, claim, to) => {
    const pointers = { diagnosisPointers: ["A", "C"] };
    const edits = filled(makeClaim([empty], claim), pointers);
    expect(edits).toEqual(to ? [["diagnosisPointers", to]] : []);
  });

  test("points at nothing where the diagnoses were not read", () => {
    expect(filled(without(makeClaim([empty]), "diagnoses"), { diagnosisPointers: ["A"] })).toEqual([]);
  });

  test("is of the line that is asked for, which may not be there", () => {
    const claim = makeClaim([makeLine(), empty]);
    expect(filled(claim, { units: 1 }, 0)).toEqual([]);
    expect(usualEdits(claim, 1, pack, { units: 1 })).toEqual([{ slot: { line: 1, key: "units" }, to: 1 }]);
    expect(filled(claim, usual, 2)).toEqual([]);
  });

  const anyUsual: fc.Arbitrary<UsualLine> = fc.record(
    {
      placeOfService: fc.constantFrom("11", "22"),
      diagnosisPointers: fc.subarray(["A", "B", "L"], { minLength: 1 }),
      charge: fc.constantFrom(95, 128.5),
      units: fc.constantFrom(1, 2),
    },
    { requiredKeys: [] },
  );

  test("never touches a box that holds something or was not read, nor another line; asked again, it has nothing to do", () => {
    fc.assert(
      fc.property(anyClaim, anyUsual, (claim, of) => {
        const edits = claim.lines.flatMap((_, line) => usualEdits(claim, line, pack, of));
        for (const edit of edits) expect(["", null, "[]"]).toContain(standing(claim, edit));
        expect(edits.every(({ slot }) => claim.lines[slot.line ?? -1]?.code === pack.code)).toBe(true);
        const after = withEdits(claim, edits);
        expect(after.lines.flatMap((_, line) => usualEdits(after, line, pack, of))).toEqual([]);
      }),
      runs,
    );
  });
});

/** What stands where an edit goes; a list as JSON. */
function standing({ lines }: Claim, { slot }: ClaimEdit): unknown {
  const value = lines[slot.line ?? -1]?.[slot.key as keyof Line];
  return Array.isArray(value) ? JSON.stringify(value) : value;
}
