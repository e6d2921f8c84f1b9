import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { tickNote } from "../../../lib/core/note/judge/tick-note";

/** Short notes by prompt and by what they state of it: everyday wordings, each once. */
const sentences: Record<string, Record<"documented" | "denied" | "missing", string[]>> = JSON.parse(
  readFileSync(new URL("../../notes/sentences.json", import.meta.url), "utf8"),
);

const table = Object.entries(sentences).flatMap(([prompt, states]) =>
  Object.entries(states).flatMap(([state, notes]) => notes.map((note) => [prompt, state, note] as const)),
);

describe("everyday wordings", () => {
  test.each(table)("%s, %s: %s", (prompt, state, note) => {
    expect(tickNote(note).find((tick) => tick.prompt === prompt)?.state).toBe(state);
  });
});
