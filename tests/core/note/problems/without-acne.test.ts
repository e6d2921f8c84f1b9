import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Notes of other clinics and papers that are no notes, labelled before they were read: the first 16 had 37 ticks, the next 14 then 6, the last 14 then 4. */
const notes: readonly string[] = JSON.parse(readFileSync("tests/notes/without-acne.json", "utf8"));

test.each(notes)("nothing is ticked on a note without acne: %s", (note) => {
  expect(tickNote(note).filter(({ state }) => state !== "missing")).toEqual([]);
});

test("a name with its value orders nothing: a table of what was frozen is no leaflet", () => {
  const table = ["acne papules", "acne pustules", "acne cysts"].map((what) => `| ${what} | chin | 3 | spray, 3 s |`);
  const note = ["Acne of the chin.", "| Lesion | Site | Count | Freeze |", "|---|---|---|---|", ...table].join("\n");
  expect(tickNote(note).find(({ prompt }) => prompt === "lesion-site")?.state).toBe("documented");
});
