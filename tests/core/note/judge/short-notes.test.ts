import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Tick } from "../../../../lib/core/note/judge/tick";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Everyday notes of a few sentences, written and labelled before they were read, by the kind of reading they ask for. */
const notes: readonly { kind: string; text: string; says: Record<string, Tick["state"]> }[] = JSON.parse(
  readFileSync("tests/notes/short.json", "utf8"),
);

test.each(notes)("$kind: $text", ({ text, says }) => {
  const ticks = new Map(tickNote(text).map(({ prompt, state }) => [prompt, state]));
  expect(Object.fromEntries(Object.keys(says).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(says);
});
