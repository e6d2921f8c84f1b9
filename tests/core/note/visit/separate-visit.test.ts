import { expect, test } from "vitest";
import { separateVisit } from "../../../../lib/core/note/visit/separate-visit";

const freeze = "Acne, chin. LN2 spray to 9 papules. Consent signed. Tolerated well. ";

const supports: [string, string][] = [
  ["another-problem", `${freeze}\n2. Eczema of the hands: worse, itchy.`],
  ["another-problem", `1. Acne: LN2 to 9 papules.\n2. Hypertension: stable.`],
  ["another-problem", `${freeze}Assessment: rosacea, improved.`],
  ["another-problem", `${freeze}Mole on the back looks benign, reassured.`],
  ["treatment-changed", `${freeze}Start doxycycline 100 mg BID.`],
  ["treatment-changed", `${freeze}Stop tretinoin.`],
  ["treatment-changed", `${freeze}Spironolactone increased to 100 mg.`],
  ["treatment-changed", `${freeze}Switched from adapalene to tazarotene.`],
];

test.each(supports)("%s speaks for a visit: %s", (reason, note) => {
  const { says, reasons } = separateVisit(note);
  expect(says).toBe("supports");
  expect(reasons.map((found) => found.reason)).toContain(reason);
  for (const { evidence } of reasons) expect(note).toContain(evidence);
});

const nothing = [
  freeze,
  `${freeze}No warts. RTC 4 weeks.`,
  `${freeze}Sister has eczema.`,
  `${freeze}Refill tretinoin.`,
  `${freeze}Continue adapalene.`,
  `${freeze}Vaseline to treated sites.`,
];

test.each(nothing)("the procedure alone shows none: %s", (note) => {
  expect(separateVisit(note)).toEqual({ says: "does-not-show", reasons: [] });
});

const unsure = ["", "Acne. LN2.", `${freeze}Full body skin exam done.`];

test.each(unsure)("too little to tell, or a history and an examination alone: %s", (note) => {
  expect(separateVisit(note).says).toBe("could-not-tell");
});
