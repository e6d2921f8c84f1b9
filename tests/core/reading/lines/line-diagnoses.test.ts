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

test("the row of diagnoses of a turned table points at the claim's, and has none of its own", () => {
  const row = (id: number, label: string, values: string[]) =>
    values.map((value, at) =>
      makeSeen(id + at, label, value, { box: { left: 100 + at * 80, top: id * 10, width: 60, height: 18 } }),
    );
  const wide = makeSeen(0, "Diagnosis A", "L70.0", { box: { left: 300, top: 0, width: 90, height: 18 } });
  const table = [...row(10, "CPT", ["99214", "17340", ""]), ...row(14, "Problems", ["AC", "A", ""])];
  expect(readFields([wide, ...table]).map(({ role }) => role)).toEqual([
    "diagnosis",
    ...["code", "code", "code"],
    ...["diagnosisPointer", "diagnosisPointer", "diagnosisPointer"],
  ]);
});

test("a diagnosis that stands below one of the codes is the claim's, whatever is typed there", () => {
  const code = (id: number, left: number) =>
    makeSeen(id, "CPT", "17340", { box: { left, top: 0, width: 60, height: 18 } });
  const below = makeSeen(2, "Diagnosis", "L70.0", { box: { left: 0, top: 40, width: 60, height: 18 } });
  expect(readFields([code(0, 0), code(1, 90), below]).map(({ role }) => role)).toEqual(["code", "code", "diagnosis"]);
});

test("a diagnosis with its letter is the claim's, though an editor laid over the list stands beside it", () => {
  const box = (left: number, top: number) => ({ box: { left, top, width: 60, height: 18 } });
  const chip = makeSeen(1, "", "A L70.0", {
    ...box(0, 0),
    kind: "text",
    words: [{ from: "values", text: "diagnosis" }],
  });
  const listed = makeSeen(2, "CPT", "17110", { ...box(0, 60), at: "list/row" });
  const edited = makeSeen(3, "CPT", "17340", { ...box(300, 0), at: "drawer/row" });
  expect(readFields([chip, listed, edited]).map(({ role }) => role)).toContain("diagnosis");
});

test.each(["A. L70.0", "B: L81.0 Pigment", "2. L81.0"])(
  "%s is the claim's where lines have pointers, however near it stands to one",
  (value) => {
    const at = (kind: "text" | "box", path: string) => ({ kind, at: path });
    const listed = [
      makeSeen(1, "CPT", "99213", at("text", "list/row/code")),
      makeSeen(2, "Dx ptr", "B", at("text", "list/row/ptr")),
    ];
    const typed = [makeSeen(3, "CPT", "17340", at("box", "form/a")), makeSeen(4, "Dx ptr", "A", at("box", "form/b"))];
    const fields = [makeSeen(0, "Dx", value, at("text", "list/top")), ...listed, ...typed];
    expect(readFields(fields).map(({ role, line }) => [role, line])[0]).toEqual(["diagnosis", undefined]);
  },
);

test.each([
  ["Date of service", "10/05/2026", "dateFrom"],
  ["Place of service", "11", "placeOfService"],
  ["Rendering NPI", "1730182643", "renderingNpi"],
])("%s over a table of one line is said of the line in the form beside it, too", (label, value, role) => {
  const cell = (id: number, head: string, text: string) =>
    makeSeen(id, "", text, { kind: "text", at: "list/table/body/row", words: [{ from: "header", text: head }] });
  const fields = [
    makeSeen(0, label, value, { kind: "text", at: "list/top" }),
    cell(1, "CPT", "99213"),
    cell(2, "Units", "1"),
    makeSeen(3, "CPT", "17340", { at: "form/a" }),
    makeSeen(4, "Units", "2", { at: "form/b" }),
  ];
  const read = readFields(fields).find((field) => field.role === role);
  expect(read?.line).toBeUndefined();
});
