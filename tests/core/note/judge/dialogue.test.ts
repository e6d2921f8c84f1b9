import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Questions and answers as they are spoken, and what they say. */
const notes: readonly (readonly [note: string, states: Readonly<Record<string, string>>])[] = [
  [
    "Acne visit.\nDr: Pictures okay?\nPt: Nope.\nDr: Fine, none then.",
    {
      "photo-or-marking": "denied",
    },
  ],
  [
    "Acne.\nQ: Photos? A: Nah.",
    {
      "photo-or-marking": "denied",
    },
  ],
  [
    "Acne.\nQ: Consent? A: Yep, signed.",
    {
      consent: "documented",
    },
  ],
  [
    "Acne.\nMD: Any cold hives or Raynaud?\nPatient: Uh-uh.",
    {
      contraindications: "documented",
    },
  ],
  [
    "Acne.\nQ: Aftercare explained? A: Yup.",
    {
      "wound-care": "documented",
    },
  ],
  [
    "Acne.\nQ: Goggles? A: Nah, forgot them.",
    {
      protection: "denied",
    },
  ],
  [
    "Acne.\nDR: Does it hurt?\nPT: Uh-huh, at night.",
    {
      symptoms: "documented",
    },
  ],
  [
    "Acne of chin.\nQ: Tablets before? A: Minocycline, good while it lasted, back in a month.",
    {
      "failed-systemic": "documented",
      "follow-up": "missing",
    },
  ],
  [
    "Acne.\nNurse: Did they give you the care sheet?\nPt: Yeah, got it.",
    {
      "wound-care": "documented",
    },
  ],
  [
    "Acne.\nQ: How many? A: A dozen or so.",
    {
      "lesion-count": "documented",
    },
  ],
];

test.each(notes)("%j", (note, states) => {
  const ticks = new Map(tickNote(note).map(({ prompt, state }) => [prompt, state]));
  expect(Object.fromEntries(Object.keys(states).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(states);
});
