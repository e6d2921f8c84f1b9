import { expect, test } from "vitest";
import { packs } from "../../../lib/core/knowledge/codes";
import type { CueExamples } from "../../../lib/core/knowledge/note-cues";
import { tickNote } from "../../../lib/core/note/judge/tick-note";

const files = import.meta.glob<{ examples: CueExamples }>("../../../lib/core/knowledge/codes/*/note-cues/*.ts", {
  eager: true,
});

const stateOf = (note: string, id: string) => tickNote(note).find(({ prompt }) => prompt === id)?.state ?? "missing";

for (const { code, prompts } of packs) {
  for (const { id, example } of prompts) {
    const examples = files[`../../../lib/core/knowledge/codes/${code}/note-cues/${id}.ts`]?.examples;

    test(`${code}, ${id}: its example sentences are read as they are meant`, () => {
      expect(examples, `Give the prompt ${id} its file of cues with examples.`).toBeDefined();
      for (const state of ["documented", "denied", "missing"] as const) {
        for (const sentence of examples?.[state] ?? []) {
          expect([sentence, stateOf(sentence, id)]).toEqual([sentence, state]);
        }
      }
    });

    test(`${code}, ${id}: the example that the sidebar shows documents it`, () => {
      expect(stateOf(example, id)).toBe("documented");
    });
  }
}
