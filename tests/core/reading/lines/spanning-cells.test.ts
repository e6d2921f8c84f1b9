import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

function cell(id: number, head: string, value: string, row: number, rows = 1): SeenField {
  return makeSeen(id, "", value, {
    at: `table/row ${row}/cell ${id}`,
    kind: "text",
    words: [{ from: "header", text: head }],
    box: { left: id * 80, top: row * 20, width: 70, height: rows * 20 },
  });
}

const datesOn = (fields: SeenField[]) =>
  readFields(fields).flatMap(({ role, line, value }) => (role === "dateFrom" ? [[line, value]] : []));

test("a cell that reaches over several rows is said of each line on them", () => {
  const day = cell(0, "DOS", "11/05/2026", 0, 2);
  const codes = [cell(1, "CPT", "17340", 0), cell(2, "CPT", "99214", 1), cell(3, "CPT", "11900", 2)];
  const units = codes.map((_, row) => cell(4 + row, "Units", "1", row));
  expect(datesOn([day, ...codes, ...units])).toEqual([
    [0, "11/05/2026"],
    [1, "11/05/2026"],
  ]);
});

test("a line that says it itself keeps its own", () => {
  const days = [cell(0, "DOS", "11/05/2026", 0, 2), cell(7, "DOS", "11/06/2026", 1)];
  const codes = [cell(1, "CPT", "17340", 0), cell(2, "CPT", "99214", 1)];
  expect(datesOn([...days, ...codes])).toEqual([
    [0, "11/05/2026"],
    [1, "11/06/2026"],
  ]);
});
