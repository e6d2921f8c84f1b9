import { expect, test } from "vitest";
import { containersOf } from "../../../../lib/core/reading/lines/containers";
import type { NamedField } from "../../../../lib/core/reading/reading";

function fieldAt(path: string): NamedField {
  const seen = { id: 0, kind: "box" as const, value: "", words: [], path: path.split(" "), shown: true };
  return { seen, reading: { id: 0, role: "code", kind: "box", value: "", shown: true, evidence: [] }, score: 1 };
}

test("a code's part of the page is the largest that holds no other code", () => {
  const { paths, around } = containersOf([fieldAt("form row1 cell code"), fieldAt("form row2 cell code")]);
  expect(paths).toEqual([
    ["form", "row1"],
    ["form", "row2"],
  ]);
  expect(around(fieldAt("form row2 units"))).toEqual([1]);
  expect(around(fieldAt("form total"))).toEqual([]);
});

test("a single code has the whole page to itself", () => {
  const { paths, around } = containersOf([fieldAt("form row code")]);
  expect(paths).toEqual([[]]);
  expect(around(fieldAt("aside"))).toEqual([0]);
});

test("codes in one element share it", () => {
  const { paths, around } = containersOf([fieldAt("form text"), fieldAt("form text")]);
  expect(paths).toEqual([
    ["form", "text"],
    ["form", "text"],
  ]);
  expect(around(fieldAt("form text"))).toEqual([0, 1]);
});
