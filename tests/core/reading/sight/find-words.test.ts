import { expect, test } from "vitest";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { findWords } from "../../../../lib/core/reading/sight/find-words";

let next = 0;
function see(kind: SeenField["kind"], value: string, left: number, top: number, shown = true): SeenField {
  const box = { left, top, width: 60, height: 20 };
  return { id: next++, kind, value, words: [], path: [], shown, box };
}

test("of words that are written more than once, those over a field are its heading and those beside it its label", () => {
  const [far, over] = [see("text", "Units", 100, 0), see("text", "Units", 300, 0)];
  const [beside, under] = [see("text", "Units", 230, 100), see("text", "Units", 300, 125)];
  const field = see("box", "1", 300, 100);
  const found = (from: "header" | "label", ...texts: SeenField[]) =>
    findWords(field, [{ from, text: "Units" }], [...texts, field]);
  expect(found("header", far, over, under)).toEqual([{ part: "heading", id: over.id }]);
  expect(found("header", under)).toEqual([]);
  expect(found("label", far, over, beside)).toEqual([{ part: "label", id: beside.id }]);
});

test("a label written in pieces is found by its words", () => {
  const [word, star] = [see("text", "Units", 0, 0), see("text", "*", 62, 0)];
  const field = see("box", "1", 100, 0);
  expect(findWords(field, [{ from: "label", text: "Units *" }], [word, star, field])).toEqual([
    { part: "label", id: word.id },
  ]);
});

test("what is not written, or not shown, is not found; and what is said twice only once", () => {
  const [hidden, shown] = [see("text", "Qty", 0, 0, false), see("text", "Units", 0, 0)];
  const field = see("box", "1", 100, 0);
  const found = (...evidence: Parameters<typeof findWords>[1]) => findWords(field, evidence, [hidden, shown, field]);
  expect(found({ from: "name", text: "Units" }, { from: "value", text: "Units" })).toEqual([]);
  expect(found({ from: "label", text: "Qty" })).toEqual([]);
  expect(found({ from: "label", text: "Units" }, { from: "aria", text: "Units" })).toHaveLength(1);
});
