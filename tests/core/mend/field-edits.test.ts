import { expect, test } from "vitest";
import type { ClaimEdit } from "../../../lib/core/mend/claim-edit";
import { type FieldEdit, fieldEdits } from "../../../lib/core/mend/field-edits";
import type { FieldKind, FieldReading, FieldRole } from "../../../lib/core/reading/reading";

type Given = [role: FieldRole, value: string, more?: Partial<FieldReading>];

/** The edits of one line, as "field id: from → to"; field ids count from 0 and the code comes first. */
function written(
  key: ClaimEdit["slot"]["key"],
  to: ClaimEdit["to"],
  own: Given[],
  wide: Given[] = [],
): string[] | null {
  const readings = [["code", "17340"] as Given, ...own, ...wide].map(
    ([role, value, more], id): FieldReading => ({
      id,
      role,
      kind: "box" as FieldKind,
      value,
      shown: true,
      evidence: [],
      frameId: 0,
      ...more,
    }),
  );
  const origin = { selector: "", frame: "", locator: "", evidence: [], fields: readings.slice(0, own.length + 1) };
  const isWide = key === "totalCharge";
  const slot = { ...(!isWide && { line: 0 }), key };
  const edits = fieldEdits(
    { slot, to },
    { origins: [origin], claimWide: readings.slice(own.length + 1) },
    "2026-11-24",
  );
  return edits?.map(({ fieldId, from, to: text }: FieldEdit) => `${fieldId}: ${from} → ${text}`) ?? null;
}

const check = { kind: "check" } as const;

test.each<[string, ClaimEdit["slot"]["key"], ClaimEdit["to"], Given[], string[] | null]>([
  ["units in a box", "units", 1, [["units", "14"]], ["1: 14 → 1"]],
  ["units with decimals", "units", 1, [["units", "14.00"]], ["1: 14.00 → 1.00"]],
  ["units that are only shown", "units", 1, [["units", "14", { kind: "text" }]], null],
  ["units in a step that is hidden", "units", 1, [["units", "14", { shown: false }]], null],
  ["no field for units", "units", 1, [], null],
  ["a modifier out of four boxes", "modifiers", ["25"], four("11", "25"), ["1: 11 → 25", "2: 25 → "]],
  ["the second of two alike", "modifiers", ["25"], four("25", "25"), ["2: 25 → "]],
  ["one more in four boxes", "modifiers", ["25", "XS"], four("25"), ["2:  → XS"]],
  ["one more in one box", "modifiers", ["25", "XS"], [["modifier", "25"]], ["1: 25 → 25, XS"]],
  ["as the box writes them", "modifiers", ["25", "59"], [["modifier", "25;59;59"]], ["1: 25;59;59 → 25;59"]],
  ["none between them", "modifiers", ["25", "59"], [["modifier", "255959"]], ["1: 255959 → 2559"]],
  ["more than the box takes", "modifiers", ["25", "XS"], [["modifier", "25", { maxLength: 2 }]], null],
  ["more than there are boxes", "modifiers", ["1", "2", "3", "4", "5"].map((one) => `G${one}`), four(), null],
  ["out of a box for the code, too", "modifiers", [], [], null],
  ["boxes to tick", "modifiers", ["25"], ticks(["25", true], ["59", true]), ["2: 59 → "]],
  ["one more box to tick", "modifiers", ["25", "59"], ticks(["25", true], ["59", false]), ["2:  → 59"]],
  [
    "a place in a list",
    "placeOfService",
    "11",
    [["placeOfService", "x1", { kind: "choice", label: "" }]],
    ["1: x1 → 11"],
  ],
  ["a place to tick", "placeOfService", "11", places("11 - Office", "22 - Hospital"), ["1:  → 11 - Office"]],
  ["letters", "diagnosisPointers", ["A"], [["diagnosisPointer", "AC"]], ["1: AC → A"]],
  ["letters with commas", "diagnosisPointers", ["A", "B"], [["diagnosisPointer", "A,B,D"]], ["1: A,B,D → A,B"]],
  ["digits", "diagnosisPointers", ["A", "B"], [["diagnosisPointer", "1 2 4"]], ["1: 1 2 4 → 1 2"]],
  ["boxes of digits", "diagnosisPointers", ["A"], ["1", "3"].map((one) => ["diagnosisPointer", one]), ["2: 3 → "]],
  ["a charge", "charge", 95, [["charge", ""]], ["1:  → 95.00"]],
])("%s", (_, key, to, fields, expected) => {
  expect(written(key, to, fields)).toEqual(expected);
});

test.each<[string, number, Given[], string[] | null]>([
  ["cents", 310, [["totalCharge", "300.00"]], ["1: 300.00 → 310.00"]],
  ["a sign", 310, [["totalCharge", "$300.00"]], ["1: $300.00 → $310.00"]],
  ["whole dollars", 310, [["totalCharge", "300"]], ["1: 300 → 310"]],
  ["thousands", 1310.5, [["totalCharge", "1,300.00"]], ["1: 1,300.00 → 1,310.50"]],
  [
    "cents apart",
    310.5,
    [
      ["totalCharge", "300"],
      ["totalCharge", "00", { maxLength: 2 }],
    ],
    ["1: 300 → 310", "2: 00 → 50"],
  ],
  ["only shown", 310, [["totalCharge", "300.00", { kind: "text" }]], null],
])("a total with %s", (_, to, wide, expected) => {
  expect(written("totalCharge", to, [], wide)).toEqual(expected);
});

test("what counts for all lines is not written for one", () => {
  expect(written("placeOfService", "11", [], [["placeOfService", "22"]])).toBeNull();
});

function four(...values: string[]): Given[] {
  return Array.from({ length: 4 }, (_, place) => ["modifier", values[place] ?? "", { maxLength: 2 }]);
}

function ticks(...boxes: [string, boolean][]): Given[] {
  return boxes.map(([value, checked]) => ["modifier", value, { ...check, label: value, checked }]);
}

function places(...labels: string[]): Given[] {
  return labels.map((label) => ["placeOfService", "on", { ...check, label, checked: false }]);
}
