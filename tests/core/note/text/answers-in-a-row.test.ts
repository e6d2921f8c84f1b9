import { describe, expect, test } from "vitest";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";

describe("names with their answers in a row, elements and choices", () => {
  test.each([
    ["photo-or-marking", "Acne face.\nConsent? Y | Photo? Y | Marked? N", "documented"],
    ["photo-or-marking", "Acne face.\nConsent? Y | Photo? N | Marked? N", "denied"],
    ["consent", "Acne face.\nConsent? Y | Photo? N | Marked? N", "documented"],
    ["lesion-type", "Acne.\nExam Y | Papules Y Pust N Nod N", "documented"],
    ["protection", "Acne face.\nEye shield? N  Skin shield? N", "denied"],
    ["contraindications", "Acne.\nCold urticaria  Y / N    Raynaud  Y / N", "missing"],
    ["lesion-count", '<problem name="acne">\n<count>14</count>\n</problem>', "documented"],
    ["cryogen", '<problem name="wart">\n<cryogen>liquid nitrogen</cryogen>\n</problem>', "missing"],
    [
      "consent",
      "Diagnosis: {acne}\nSite: {neck}\nConsent: {written}\nTechnique: {***}\nTolerance: {well}",
      "documented",
    ],
    [
      "technique",
      "Diagnosis: {acne}\nSite: {neck}\nConsent: {written}\nTechnique: {***}\nTolerance: {well}",
      "missing",
    ],
    ["cryogen", "Acne: {face}\nConsent: {yes}\nSite: {chin}\nCryogen: {LN2/slush}", "missing"],
  ])("%s: %s", (prompt, note, state) => {
    expect(tickNote(note).find((tick) => tick.prompt === prompt)?.state).toBe(state);
  });
});
