import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import { makeSeen } from "../make-reading";

test("diagnoses in a column beside codes that have no rows around them are those of their lines", () => {
  const box = (left: number, row: number) => ({ box: { left, top: row * 20, width: 60, height: 18 } });
  const head = (text: string) => ({ words: [{ from: "head" as const, text }] });
  const row = (id: number, code: string, dx: string) => [
    makeSeen(id, "", code, { ...box(0, id), ...head("Code") }),
    makeSeen(id + 1, "", dx, { ...box(100, id), ...head("Diagnoses"), kind: "text" }),
  ];
  const roles = readFields([...row(0, "17340", "L70.0"), ...row(2, "11900", "L72.3")]).map(({ role }) => role);
  expect(roles).toEqual(["code", "diagnosisPointer", "code", "diagnosisPointer"]);
  expect(readFields(row(0, "17340", "L70.0")).map(({ role }) => role)).toEqual(["code", "diagnosis"]);
});
