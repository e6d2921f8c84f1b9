import { weighSets } from "./fit-notes/weigh-models";
import { notesOf } from "./notes/note-scores-table";
import { say } from "./setup/progress.mjs";

// A learnt model beside the reader: fitted to all sets of notes but one, and scored on that one. Nothing is written.
const sets = [
  "building",
  "untouched",
  "further",
  "first-sight-notes/a",
  "first-sight-notes/b",
  "first-sight-notes/c",
  "first-sight-notes/d",
];
const untouched = "first-sight-notes/e";
const all = new Map([...sets, untouched].map((set) => [set, notesOf(set.includes("/") ? `../${set}` : set)]));
for (const { set, notes, reader, model, together } of weighSets(all, [untouched])) {
  const cells = [reader, model, together].map(
    ({ documented, denied }) => `${documented.toFixed(3)} / ${denied.toFixed(3)}`,
  );
  say(`${set}, ${notes} notes: reader ${cells[0]}, model ${cells[1]}, both ${cells[2]}.`);
}
