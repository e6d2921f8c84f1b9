import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import { makeSeen } from "../make-reading";

/** The roles of boxes that follow each other, in the order read. */
function rolesOf(...boxes: [label: string, value: string, at?: string][]): string[] {
  const seen = boxes.map(([label, value, at], id) => makeSeen(id, label, value, at ? { at } : {}));
  return readFields(seen).map(({ role }) => role);
}

const [dx, pointer] = ["diagnosis", "diagnosisPointer"];

test("a diagnosis amid the boxes of the only line is the line's, before or behind them it is the claim's", () => {
  expect(rolesOf(["CPT", "17340"], ["Modifier", ""], ["ICD-10", "L70.0"], ["Units", "1"])[2]).toBe(pointer);
  expect(rolesOf(["ICD-10", "L70.0"], ["CPT", "17340"], ["Units", "1"])[0]).toBe(dx);
  expect(rolesOf(["CPT", "17340"], ["Units", "1"], ["ICD-10", "L70.0"])[2]).toBe(dx);
});

test("where something else points at diagnoses, it is the claim's wherever it stands", () => {
  expect(rolesOf(["CPT", "17340"], ["ICD-10", "L70.0"], ["Dx pointer", "A"], ["Units", "1"])[1]).toBe(dx);
});

test("lines of two rows may each end with their diagnoses; behind the last alone they are the claim's", () => {
  const line = (row: number, code: string): [string, string, string][] => [
    ["CPT", code, `rows/row ${row}/cpt`],
    ["Charge", "90.00", `rows/row ${row}/charge`],
    ["Date of service", "11/25/2026", `rows/row ${row}b/date`],
  ];
  const dxOf = (row: number, value: string): [string, string, string] => ["ICD-10", value, `rows/row ${row}b/dx`];
  const each = rolesOf(...line(1, "17340"), dxOf(1, "L70.0"), ...line(2, "99213"), dxOf(2, "L21.9"));
  expect([each[3], each[7]]).toEqual([pointer, pointer]);
  expect(rolesOf(...line(1, "17340"), ...line(2, "99213"), dxOf(2, "L70.0")).at(-1)).toBe(dx);
});

test("a column of pointers without any word for it leaves the diagnoses below the lines to the claim", () => {
  const line = (row: number, code: string): [string, string, string][] => [
    ["CPT", code, `rows/row ${row}/cpt`],
    ["Dx", row === 1 ? "A" : "", `rows/row ${row}/dx`],
  ];
  const roles = rolesOf(...line(1, "17340"), ...line(2, "99213"), ["Diagnosis A", "L70.0"], ["Diagnosis B", ""]);
  expect(roles).toEqual(["code", pointer, "code", pointer, dx, dx]);
});
