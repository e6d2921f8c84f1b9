import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Notes of other clinics and papers that are no notes, labelled before they were read: the first 16 had 37 ticks, the next 14 then 6, the last 14 then 4. */
const notes: readonly string[] = JSON.parse(readFileSync("tests/notes/without-acne.json", "utf8"));

test.each(notes)("nothing is ticked on a note without acne: %s", (note) => {
  expect(tickNote(note).filter(({ state }) => state !== "missing")).toEqual([]);
});
