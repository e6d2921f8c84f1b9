import { expect, test } from "vitest";
import { tickNote } from "../../../lib/core/note/judge/tick-note";
import { notesOf } from "../../../scripts/notes/note-scores-table";
import type { ExpectedNote } from "../../../scripts/notes/score-notes";

/** Of each set of short statements that was once read at first sight, the share of its labels that must be right. */
const least = { "a-history": 0.99, "a-lesions": 0.99, "a-procedure": 0.98, "a-scope": 0.93, b: 0.91 };

test.each(Object.entries(least))("the statements %s are read as well as they must be", (set, share) => {
  const right = notesOf(`../first-sight-statements/${set}`).flatMap(areRight);
  expect(right.filter(Boolean).length / right.length).toBeGreaterThanOrEqual(share);
});

/** Of the prompts that the statement is about, whether each is read as it is meant; the others are not labelled. */
function areRight({ text, expected }: ExpectedNote): boolean[] {
  const states = new Map(tickNote(text).map(({ prompt, state }) => [prompt, state]));
  return Object.entries(expected).map(([prompt, state]) => states.get(prompt) === state);
}
