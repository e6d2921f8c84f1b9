import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

/** A row of a printed list: a box to tick that nothing names, a code, and a box for the units. */
function row(id: number, code: string, units: string, checked: boolean, kind: SeenField["kind"] = "text"): SeenField[] {
  const at = { at: `form/row ${id}` };
  return [
    makeSeen(id, "", "", { ...at, kind: "check", checked, words: [{ from: "name", text: `row${id}` }] }),
    makeSeen(id + 1, "Code", code, { ...at, kind }),
    makeSeen(id + 2, "Units", units, at),
  ];
}

function linesOf(...rows: SeenField[][]): string[] {
  return readFields(rows.flat()).map(({ line, role, value }) => `${line} ${role} ${value}`);
}

test("a printed row that is neither ticked nor filled in is no line", () => {
  const rows = [row(0, "11102", "", false), row(10, "17340", "1", true), row(20, "17360", "", false)];
  expect(linesOf(...rows)).toEqual(["0 code 17340", "0 units 1"]);
});

test("a row that is ticked, or filled in, is one", () => {
  expect(linesOf(row(0, "11102", "", true), row(10, "17340", "2", false))).toEqual([
    ...["0 code 11102", "0 units ", "1 code 17340", "1 units 2"],
  ]);
});

test("where codes are typed, the tick only chooses rows", () => {
  expect(linesOf(row(0, "11102", "", false, "box"), row(10, "17340", "1", true, "box"))).toHaveLength(4);
});
