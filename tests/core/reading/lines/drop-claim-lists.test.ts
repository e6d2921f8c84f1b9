import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField, Word } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

function cell(id: number, header: string, value: string, at: string): SeenField {
  const words: Word[] = [{ from: "header", text: header }];
  return makeSeen(id, header, value, { at, kind: "text", words });
}

const form = [
  makeSeen(0, "CPT", "17340", { at: "page/form/row 1" }),
  makeSeen(1, "Units", "1", { at: "page/form/row 1" }),
];

/** A table of codes and amounts, each row's codes as given. */
function listOf(...rows: string[]): SeenField[] {
  return rows.flatMap((codes, row) => [
    cell(10 + row * 2, "Procedures", codes, `page/list/body/row ${row}/cell 1`),
    cell(11 + row * 2, "Charge", "150.00", `page/list/body/row ${row}/cell 2`),
  ]);
}

const valuesOf = (fields: SeenField[]) => readFields(fields).map(({ value }) => value);

test("a table that names several procedures in one cell lists claims: none of its rows is a line", () => {
  for (const several of ["99213, 17110", "J3301; 11900", "99213 + 17340 + 17110", "99214-25, 17110-59-LT"])
    expect(valuesOf([...form, ...listOf(several, "11900")])).toEqual(["17340", "1"]);
});

test("a table of one procedure a row, with its modifiers or words, lists lines", () => {
  expect(valuesOf([...form, ...listOf("99213-25", "11900 Injection, up to 7")])).toHaveLength(6);
});

test("the days in such a table are no day of this claim, by whatever they were found", () => {
  const dayAt = (id: number, at: string) => makeSeen(id, "DOS", "03/02/2026", { at, kind: "text" });
  const listed = dayAt(20, "page/list/body/row 0/cell 0");
  expect(valuesOf([...form, ...listOf("99213, 17110"), listed])).toEqual(["17340", "1"]);
  expect(valuesOf([...form, ...listOf("99213, 17110"), dayAt(20, "page/head/cell")])).toContain("03/02/2026");
});

test("another table beside it keeps its lines", () => {
  const other = [
    cell(30, "CPT", "17000", "page/lines/body/row 1/cell 1"),
    cell(31, "Charge", "80.00", "page/lines/body/row 1/cell 2"),
  ];
  expect(valuesOf([...other, ...listOf("99213, 17110")])).toEqual(["17000", "80.00"]);
});
