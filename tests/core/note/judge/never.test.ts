import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** What was never done or given, who did not, and what a denial leaves alone. */
const notes: readonly (readonly [note: string, states: Readonly<Record<string, string>>])[] = [
  [
    "Acne. He has never been given a cream for it.",
    {
      "failed-topical": "denied",
    },
  ],
  [
    "Acne. She has never been put on any tablet.",
    {
      "failed-systemic": "denied",
    },
  ],
  [
    "Acne. We took a photo of the chin for the mother, who would not have it on the wall.",
    {
      "photo-or-marking": "documented",
    },
  ],
  [
    "Acne. Consent was signed by her father, who did not stay.",
    {
      consent: "documented",
    },
  ],
  [
    "Acne. Nothing was ever rubbed on the spots.",
    {
      "failed-topical": "denied",
    },
  ],
  [
    "Acne. No doctor has ever prescribed him anything by mouth.",
    {
      "failed-systemic": "denied",
    },
  ],
  [
    "Acne of chin. Goggles were worn by the patient, who was not happy about it.",
    {
      protection: "documented",
    },
  ],
  [
    "Acne. Photographs were taken of the jaw, which had never been done before.",
    {
      "photo-or-marking": "documented",
    },
  ],
  [
    "Acne. Nothing topical or oral has been tried so far.",
    {
      "failed-topical": "denied",
      "failed-systemic": "denied",
    },
  ],
  [
    "Acne. She has yet to try a cream.",
    {
      "failed-topical": "denied",
    },
  ],
  [
    "Acne. LN2 spray without goggles, aftercare explained.",
    {
      protection: "denied",
      "wound-care": "documented",
    },
  ],
];

test.each(notes)("%j", (note, states) => {
  const ticks = new Map(tickNote(note).map(({ prompt, state }) => [prompt, state]));
  expect(Object.fromEntries(Object.keys(states).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(states);
});
