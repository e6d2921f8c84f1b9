import { expect, test } from "vitest";
import { shortTexts } from "../../../../lib/core/reading/form/short-texts";
import { textSigns } from "../../../../lib/core/reading/form/text-signs";
import type { SeenField } from "../../../../lib/core/reading/reading";

function pageOf(texts: readonly string[], shown = true): SeenField[] {
  return texts.map((value, id) => ({ id, kind: "text", value, words: [], path: [], shown }));
}

const kindsSaid = (...texts: string[]) => textSigns(shortTexts(pageOf(texts))).map(({ kind }) => kind);

test("two small words of a kind tell of it, one does not", () => {
  expect(kindsSaid("Odometer", "Labour", "Vehicle")).toEqual(["trade"]);
  expect(kindsSaid("Odometer", "Labour")).toEqual([]);
});

test("conditions are those of a rule", () => {
  expect(kindsSaid("WHEN", "Code", "is any of", "Units", "is greater than")).toEqual(["setup"]);
  expect(kindsSaid("Not entered", "Not provided", "Same as billing")).toEqual([]);
});

test("what is asked for or reckoned beforehand is a request", () => {
  expect(kindsSaid("Services requested", "Units requested")).toEqual(["request"]);
  expect(kindsSaid("Estimated price", "Family owes")).toEqual(["request"]);
  expect(kindsSaid("Deductible", "Reprint requested by desk 2")).toEqual([]);
});

test("what is not shown says nothing", () => {
  expect(shortTexts(pageOf(["Services requested", "Units requested"], false))).toEqual([]);
});

test("of the page's texts no more is sent on than small words, each once; numbers, and what changes with the clock, are none", () => {
  const texts = shortTexts(
    pageOf(["Units", "Units", "10:32:05", "Room 4471", "A text that is longer than any label would ever be"]),
  );
  expect(texts).toEqual([
    { from: "text", text: "Units" },
    { from: "text", text: "Room #" },
  ]);
});
