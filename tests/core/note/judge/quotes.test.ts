import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

/** Notes that quote sentences and answer, refute or take them back, and what they say then. */
const notes: readonly (readonly [note: string, states: Readonly<Record<string, string>>])[] = [
  [
    'Acne of the chin. The following sentences of the template are wrong: "Photographs were taken." "Goggles were worn."',
    {
      "photo-or-marking": "denied",
      protection: "denied",
    },
  ],
  [
    'Acne of the chin.\nPlease disregard these lines, they came from the template:\n"Photographs were taken."\n"Consent was signed."',
    {
      "photo-or-marking": "denied",
      consent: "denied",
    },
  ],
  [
    '"Acne of the chin." YES\n"Photographs were taken." NO\n"Consent was signed." YES\n"Aftercare was explained." NO, SHE HAD TO RUN',
    {
      "photo-or-marking": "denied",
      consent: "documented",
      "wound-care": "denied",
    },
  ],
  [
    'Acne of the jaw.\nTemplate: "Photographs were taken" -> no\nTemplate: "Goggles were worn" -> yes, both',
    {
      "photo-or-marking": "denied",
      protection: "documented",
    },
  ],
  [
    'Acne. Photos taken. Tolerated well.\n\nAddendum: strike "photos taken", there were none.',
    {
      "photo-or-marking": "denied",
      tolerance: "documented",
    },
  ],
  [
    "Acne of the chin.\nNone of the following is true of this visit: photographs were taken; goggles were worn; aftercare was explained.",
    {
      "photo-or-marking": "denied",
      protection: "denied",
      "wound-care": "denied",
    },
  ],
  [
    "Acne of chin. It would be untrue to write that photographs were taken or that consent was signed.",
    {
      "photo-or-marking": "denied",
      consent: "denied",
    },
  ],
  [
    "Acne. The macro says she was asked about Raynaud; she was not.",
    {
      contraindications: "denied",
    },
  ],
  [
    "Acne of chin. Goggles worn. Aftercare explained. Photos taken.\nUntrue in the above: goggles worn, aftercare explained.",
    {
      protection: "denied",
      "wound-care": "denied",
      "photo-or-marking": "documented",
    },
  ],
  [
    'The sheet reads "Your eyes will be covered and photographs are taken of everybody." Acne of chin, LN2 spray.',
    {
      protection: "missing",
      "photo-or-marking": "missing",
      cryogen: "documented",
    },
  ],
  [
    "Acne of the chin.\nThe handout says: this treatment uses liquid nitrogen sprayed for ten seconds, your eyes are shielded.\nNo freezing today.",
    {
      cryogen: "denied",
      protection: "missing",
      technique: "missing",
    },
  ],
  [
    'Acne, chin. Student wrote "about 30 pustules"; that was a guess, please delete it, lesions were not counted.',
    {
      "lesion-count": "denied",
    },
  ],
  [
    'Acne of the chin.\nThese statements are correct: "Photographs were taken." "Consent was signed."',
    {
      "photo-or-marking": "documented",
      consent: "documented",
    },
  ],
  [
    "Acne. Ignore the following lines of the macro:\n- Photographs taken.\n- Goggles worn.\n\nLN2 to the chin.",
    { "photo-or-marking": "denied", protection: "denied", cryogen: "documented" },
  ],
];

test.each(notes)("%j", (note, states) => {
  const ticks = new Map(tickNote(note).map(({ prompt, state }) => [prompt, state]));
  expect(Object.fromEntries(Object.keys(states).map((prompt) => [prompt, ticks.get(prompt)]))).toEqual(states);
});
