import { expect, test } from "vitest";
import { packs } from "../../../lib/core/knowledge/codes";
import { noteCues } from "../../../lib/core/knowledge/codes/note-cues";
import type { CueExamples } from "../../../lib/core/knowledge/note-cues";
import { type NotePrompt, tickPrompts } from "../../../lib/core/note/judge/tick-prompts";

const files = import.meta.glob<{ examples: CueExamples }>("../../../lib/core/knowledge/codes/*/note-cues/*.ts", {
  eager: true,
});

for (const { code, prompts } of packs) {
  for (const prompt of prompts) {
    const asked = [{ id: prompt.id, ...(noteCues[prompt.id] && { cues: noteCues[prompt.id] }) }] as NotePrompt[];
    const examples = files[`../../../lib/core/knowledge/codes/${code}/note-cues/${prompt.id}.ts`]?.examples;

    test(`${code}, ${prompt.id}: its example sentences are read as they are meant`, () => {
      expect(examples, `Give the prompt ${prompt.id} its file of cues with examples.`).toBeDefined();
      for (const state of ["documented", "denied", "missing"] as const) {
        for (const sentence of examples?.[state] ?? []) {
          expect([sentence, tickPrompts(sentence, asked)[0]?.state]).toEqual([sentence, state]);
        }
      }
    });

    test(`${code}, ${prompt.id}: the example that the sidebar shows documents it`, () => {
      expect(tickPrompts(prompt.example, asked)[0]?.state).toBe("documented");
    });
  }
}
