import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** What could not be, or was not, written down or asked, and what that denies. */
const notes: readonly (readonly [note: string, states: Readonly<Record<string, string>>])[] = [
  [
    "Acne of the chin. LN2 spray. How he took it, I did not note.",
    {
      tolerance: "denied",
    },
  ],
  [
    "Acne of chin. Number of lesions could not be established.",
    {
      "lesion-count": "denied",
    },
  ],
  [
    "Acne. Nobody wrote down how it was tolerated.",
    {
      tolerance: "denied",
    },
  ],
  [
    "Acne, LN2 used. Freeze time nowhere recorded.",
    {
      technique: "denied",
    },
  ],
  [
    "Acne of the chin.\nHow it was borne: no record.",
    {
      tolerance: "denied",
    },
  ],
  [
    "Acne. I never got to the question of Raynaud.",
    {
      contraindications: "denied",
    },
  ],
  [
    "Acne. A consent cannot be found.",
    {
      consent: "denied",
    },
  ],
  [
    "Acne. Pustules of the chin; a count was not possible.",
    {
      "lesion-count": "denied",
    },
  ],
  [
    "Acne, LN2 used. Tolerance of the freeze went unrecorded.",
    {
      tolerance: "denied",
    },
  ],
  [
    "Acne. I ran out of time before asking about cold urticaria.",
    {
      contraindications: "denied",
    },
  ],
  [
    "Acne. Nobody has charted whether aftercare was given.",
    {
      "wound-care": "denied",
    },
  ],
  [
    "Acne of chin, LN2 used. The applicator I have not written down.",
    {
      technique: "denied",
    },
  ],
  [
    "Tolerance of the wart freeze not recorded. Acne of the cheeks frozen with LN2, tolerated well.",
    {
      tolerance: "documented",
    },
  ],
  [
    "Acne. Skin could not be examined, the camera failed.",
    {
      exam: "denied",
    },
  ],
];

test.each(notes)("%j", (note, states) => {
  const ticks = new Map(tickNote(note).map(({ prompt, state }) => [prompt, state]));
  expect(Object.fromEntries(Object.keys(states).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(states);
});
