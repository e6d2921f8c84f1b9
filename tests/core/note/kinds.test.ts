import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Tick } from "../../../lib/core/note/judge/tick";
import { tickNote } from "../../../lib/core/note/judge/tick-note";

/** Notes that were once misread, by the kind of reading they ask for; where two answers are right, both are named. */
interface NoteOfKind {
  id: string;
  kind: string;
  text: string;
  expect: Record<string, Tick["state"] | Tick["state"][]>;
}

const notes: NoteOfKind[] = JSON.parse(readFileSync(new URL("../../notes/kinds.json", import.meta.url), "utf8"));
const kinds = Map.groupBy(notes, ({ kind }) => kind);

describe.each([...kinds])("%s", (_, ofKind) => {
  test.each(ofKind.map((note) => [note.text, note.expect] as const))("%s", (text, expected) => {
    const states = new Map(tickNote(text).map(({ prompt, state }) => [prompt, state]));
    for (const [prompt, wanted] of Object.entries(expected))
      expect([prompt, [wanted].flat()]).toEqual([prompt, expect.arrayContaining([states.get(prompt)])]);
  });
});
