import { describe, expect, test } from "vitest";
import { tickNote } from "../../../lib/core/note/judge/tick-note";
import { notesOf } from "../../../scripts/notes/note-scores-table";
import { noteScores } from "../../../scripts/notes/score-notes";

const sets = { building: notesOf("building"), untouched: notesOf("untouched") };
/** Sets that were once read at first sight, and notes that were written to see what is read at second sight. */
const later = {
  ...sets,
  a: notesOf("../first-sight-notes/a"),
  b: notesOf("../first-sight-notes/b"),
  c: notesOf("../first-sight-notes/c"),
  d: notesOf("../first-sight-notes/d"),
  e: notesOf("../first-sight-notes/e"),
  f: notesOf("../first-sight-notes/f"),
  g: notesOf("../first-sight-notes/g"),
  h: notesOf("../first-sight-notes/h"),
  i: notesOf("../first-sight-notes/i"),
  j: notesOf("../first-sight-notes/j"),
  k: notesOf("../first-sight-notes/k"),
  l: notesOf("../first-sight-notes/l"),
  m: notesOf("../first-sight-notes/m"),
  n: notesOf("../first-sight-notes/n"),
  o: notesOf("../first-sight-notes/o"),
  p: notesOf("../first-sight-notes/p"),
  q: notesOf("../first-sight-notes/q"),
  t: notesOf("../first-sight-notes/t"),
  further: notesOf("further"),
  everyday: notesOf("everyday"),
};

describe.each(Object.entries(later))("the %s set", (_, notes) => {
  test("is read as well as it must be", () => {
    const { macro } = noteScores(notes);
    expect(macro.documented).toBeGreaterThanOrEqual(0.97);
    expect(macro.denied).toBeGreaterThanOrEqual(0.93);
  });

  test("every quotation is a verbatim part of its note", () => {
    for (const { id, text } of notes)
      for (const { evidence } of tickNote(text))
        expect([id, evidence === null || text.includes(evidence)]).toEqual([id, true]);
  });
});

test("over both sets every prompt that they name has its 60 documented, 60 missing and, where that makes sense, 25 denied", () => {
  const { scores } = noteScores([...sets.building, ...sets.untouched]);
  const short = [...scores].filter(
    ([prompt, { documented, denied, missing }]) =>
      documented.expected < 60 || missing < 60 || (denied.expected < 25 && !undeniable.has(prompt)),
  );
  expect(short.map(([prompt]) => prompt)).toEqual([]);
});

/** The kind of acne and its place cannot be denied. */
const undeniable = new Set(["acne-type", "lesion-site"]);
