import { expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

const stateOf = (note: string, prompt: string) => tickNote(note).find((tick) => tick.prompt === prompt)?.state;

/** How a note is laid out, the prompt, and what it says of it. */
const layouts: readonly (readonly [note: string, prompt: string, state: string])[] = [
  ["ACNE CRYO\nPHOTO: ( ) Y (•) N\nAGENT: (•) LN2 ( ) CO2", "photo-or-marking", "denied"],
  ["ACNE CRYO\nPHOTO: ( ) Y (•) N\nAGENT: (•) LN2 ( ) CO2", "cryogen", "documented"],
  ["Acne.\n◉ consent signed\n○ photos", "consent", "documented"],
  ["<<EXAM>> {Chest} examined. {4} {nodules}. {Acne}. Photos {none taken}.", "lesion-count", "documented"],
  ["<<EXAM>> {Chest} examined. {4} {nodules}. {Acne}. Photos {none taken}.", "photo-or-marking", "denied"],
  ["Consent {obtained/not obtained}. Acne of the {site}.", "consent", "missing"],
  ["Acne of chin. Pho-\ntos taken. Liq-\nuid nitrogen.", "photo-or-marking", "documented"],
  ["Acne of chin. Pho-\ntos taken. Liq-\nuid nitrogen.", "cryogen", "documented"],
  ["Acne. Consent - yes. *** CORRECTION: consent was not obtained ***\nPhotos taken.", "consent", "denied"],
  [
    "Acne. Consent - yes. *** CORRECTION: consent was not obtained ***\nPhotos taken.",
    "photo-or-marking",
    "documented",
  ],
  [
    "ACNE ROOMING SHEET            Y     N\nPhotos taken                 [ ]   [x]\nSkin examined                [x]   [ ]",
    "photo-or-marking",
    "denied",
  ],
  [
    "ACNE ROOMING SHEET            Y     N\nPhotos taken                 [ ]   [x]\nSkin examined                [x]   [ ]",
    "exam",
    "documented",
  ],
  ["Acne. LN2 to the chin.\nQ3: Were pictures taken?\nA3 (Dr. Amin): None.", "photo-or-marking", "denied"],
  ["Acne. LN2 to the chin.\nQ1. Which applicator?\nA1: Cryoprobe.", "technique", "documented"],
  ["Acne\nWhat is there? pustules\nHow many? eleven\nPictures? no", "lesion-count", "documented"],
  ["acne. how? probe, 4 sec. eyes? goggles. photos? none", "protection", "documented"],
  ["Acne\nComplic. ....... none", "tolerance", "documented"],
  ["Acne\n[x] Papules   [ ] Cysts   Number [x] 9", "lesion-count", "documented"],
  ["Acne\n| Site | Papules | Cysts |\n|------|---------|-------|\n| Chin | 3 | 0 |", "lesion-type", "documented"],
  [
    "[COPIED FORWARD FROM 02/02/2026]\n Photos taken.\n[END COPIED TEXT]\nAcne. Chin examined, 3 papules.",
    "photo-or-marking",
    "missing",
  ],
  [
    "[COPIED FORWARD FROM 02/02/2026]\n Photos taken.\n[END COPIED TEXT]\nAcne. Chin examined, 3 papules.",
    "exam",
    "documented",
  ],
  [
    '** Text carried fwd from 02/02/26: "photos taken" **\n03/02/26:\nAcne. Consent signed.',
    "photo-or-marking",
    "missing",
  ],
  ["1. Acne\n   LN2 to the chin. Tolerance not recorded.\n2. VV of thumb: LN2. Tolerated well.", "tolerance", "denied"],
  ["Acne.\nO - cheeks: no active papules or cysts.", "exam", "documented"],
  ["Acne. PE: no skin exam today.", "exam", "denied"],
  ["Acne. Eyes: Negative for redness.", "protection", "missing"],
  ["Acne. Screened for Raynaud [ ] Y [x] N", "contraindications", "denied"],
  ["Acne. Took doxycycline without effect the nodules are painful", "symptoms", "documented"],
  ["Acne. I have not used liquid nitrogen, as it would not help.", "cryogen", "denied"],
];

test.each(layouts)("%j, %s: %s", (note, prompt, state) => {
  expect(stateOf(note, prompt)).toBe(state);
});

test("what is read in another layout is still quoted verbatim", () => {
  for (const [note] of layouts)
    for (const { evidence } of tickNote(note)) expect(evidence === null || note.includes(evidence)).toBe(true);
});
