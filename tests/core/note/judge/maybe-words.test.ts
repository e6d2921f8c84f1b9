import { describe, expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";
import { notesOf } from "../../../../scripts/notes/note-scores-table";

const tickOf = (prompt: string, note: string) => tickNote(note).find((tick) => tick.prompt === prompt);

describe("words to look at where a prompt is missing", () => {
  test.each<[string, string, string]>([
    ["failed-topical", "Acne of the chin. On tretinoin for three weeks.", "On tretinoin for three weeks."],
    ["failed-systemic", "Acne. Takes doxycycline 100 mg daily, skin care reviewed.", "Takes doxycycline 100 mg daily"],
    ["cryogen", "Acne of the jaw. Had LN2 in 2019 at another office.", "Had LN2 in 2019 at another office."],
    ["cryogen", "Acne of the jaw. Possibly liquid nitrogen.", "Possibly liquid nitrogen."],
    ["consent", "Acne. Previously, consent was signed.", "consent was signed."],
    ["lesion-type", "Acne of the back. Wart of the thumb. Papules, pink.", "Papules"],
  ])("%s: %s", (prompt, note, maybe) =>
    expect(tickOf(prompt, note)).toEqual({ prompt, state: "missing", evidence: null, maybe }),
  );

  test("of several the shortest", () =>
    expect(tickOf("failed-topical", "Acne. On tretinoin nightly for three weeks. Uses adapalene.")?.maybe).toBe(
      "Uses adapalene.",
    ));

  test.each<[string, string, string]>([
    ["nothing is said of it", "consent", "Acne of the jaw."],
    ["it is planned", "cryogen", "Acne of the jaw. Will use liquid nitrogen next visit."],
    ["it is taught", "wound-care", "Acne. Leaflet: after freezing, petrolatum is applied."],
    ["it is somebody else's", "failed-topical", "Acne. Her sister uses tretinoin."],
    ["a treatment is denied", "failed-systemic", "Acne. No orals needed."],
    ["a heading says it of another problem", "cryogen", "Assessment:\n1. Acne, watched.\n2. Wart: LN2, 10 s."],
    ["a note is of other problems alone", "cryogen", "Wart of the thumb, frozen in 2019 with LN2."],
    ["it is copied from another day", "consent", "Acne.\n[Copied from 5/12: consent was signed.]"],
  ])("there are none where %s", (_, prompt, note) => {
    expect(tickOf(prompt, note)).not.toHaveProperty("maybe");
  });
});

const sets = ["building", "untouched", "further", "kinds"].map((name) => [name, notesOf(name)] as const);
const first = ["a", "b", "c", "d"].map((name) => [name, notesOf(`../first-sight-notes/${name}`)] as const);

describe.each([...sets, ...first])("in the notes of %s", (_, notes) => {
  const ticks = notes.flatMap(({ id, text }) => tickNote(text).map((tick) => ({ id, text, ...tick })));
  const hints = ticks.filter(({ maybe }) => maybe !== undefined);

  test("they stand verbatim in the note, and only where a prompt is missing", () => {
    for (const { id, text, state, maybe = "" } of hints)
      expect([id, state, maybe !== "" && text.includes(maybe)]).toEqual([id, "missing", true]);
  });

  test("they are few", () => {
    expect(hints.length).toBeLessThanOrEqual(ticks.filter(({ state }) => state === "missing").length * 0.03);
  });
});
