import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Tick } from "../../../../lib/core/note/judge/tick";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Short everyday sentences as different clinicians say them, labelled before they were read, by prompt and state. */
const sentences: Readonly<Record<string, Readonly<Record<Tick["state"], readonly string[]>>>> = JSON.parse(
  readFileSync("tests/notes/by-prompt.json", "utf8"),
);

const rows = Object.entries(sentences).flatMap(([prompt, byState]) =>
  Object.entries(byState).flatMap(([state, texts]) => texts.map((text) => ({ prompt, state, text }))),
);

test.each(rows)("$prompt is $state: $text", ({ prompt, state, text }) => {
  expect(tickNote(text).find((tick) => tick.prompt === prompt)?.state).toBe(state);
});
