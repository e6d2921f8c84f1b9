import { expect, test } from "vitest";
import type { Outline } from "../../../lib/core/claim/outline";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { outlinePieces } from "../../../lib/page/frame/outline-pieces";
import { show } from "../show";

/** What is drawn for the fields of these names, in one row. */
function pieces(html: string, taken: Record<string, string>) {
  const find = show(html);
  const inputs = Object.keys(taken).map((name) => find(`[name=${name}]`));
  const fields = Object.values(taken).map((says, id) => ({ id, says, evidence: [] }));
  const outline: Outline = { row: fields.map(({ id }) => id), fields };
  return outlinePieces(document, openRootOf, (id) => inputs[id], outline);
}

test("a row of several fields is drawn before what stands in it", () => {
  const found = pieces("<input name=code value=17340><input name=units value=1>", {
    code: "procedure code",
    units: "units",
  });
  expect(found.map(({ part, says }) => `${part} ${says}`)).toEqual(["row row", "field procedure code", "field units"]);
});

test("what is written in several fields side by side is named once", () => {
  const found = pieces("<input name=a><input name=b><input name=c>", { a: "modifiers", b: "modifiers", c: "units" });
  expect(found.filter(({ part }) => part === "field").map(({ says }) => says)).toEqual([
    "modifiers",
    undefined,
    "units",
  ]);
});
