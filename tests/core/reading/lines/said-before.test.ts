import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import { makeSeen } from "../make-reading";

test("what heads its column counts before a text that was said just before", () => {
  const words = (from: "header" | "said") => [{ from, text: "Amount" }];
  const cell = (id: number, value: string, from: "header" | "said") =>
    makeSeen(id, "", value, { at: "table/row 1", kind: "text", words: words(from) });
  const row = [makeSeen(0, "CPT", "17340", { at: "table/row 1" }), cell(1, "1", "said"), cell(2, "$201.00", "header")];
  const other = [makeSeen(3, "CPT", "99213", { at: "table/row 2" })];
  const charges = readFields([...row, ...other]).filter(({ role, line }) => role === "charge" && line === 0);
  expect(charges.map(({ value }) => value)).toEqual(["$201.00"]);
});

test("beside a box on its line a text that says nothing is none of its values", () => {
  const at = "table/row 1";
  const row = [
    makeSeen(0, "CPT", "17340", { at }),
    makeSeen(1, "Units", "—", { at, kind: "text" }),
    makeSeen(2, "Units", "2", { at }),
  ];
  const units = readFields(row).filter(({ role, line }) => role === "units" && line === 0);
  expect(units.map(({ value }) => value)).toEqual(["2"]);
});
