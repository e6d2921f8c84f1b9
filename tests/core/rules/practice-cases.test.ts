import { expect, test } from "vitest";
import type { Claim, Line } from "../../../lib/core/claim/claim";
import { practiceCases, practiceDay } from "../../../lib/core/knowledge/codes/practice";
import { tickNote } from "../../../lib/core/note/judge/tick-note";
import { separateVisit } from "../../../lib/core/note/visit/separate-visit";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";

/** What a person does who follows the advice of a case. */
const mended: Record<string, (claim: Claim) => Claim> = {
  units: withLine(0, { units: 1 }),
  visit: withLine(0, { modifiers: ["25"] }),
  wart: withLine(1, { modifiers: ["59"] }),
  cosmetic: (claim) => ({ ...claim, diagnoses: ["L70.0"] }),
  modifier: withLine(0, { modifiers: [] }),
  place: withLine(0, { placeOfService: "11" }),
  pointer: withLine(0, { diagnosisPointers: ["A"] }),
  twice: (claim) => ({ ...claim, lines: claim.lines.slice(0, 1), totalCharge: claim.lines[0]?.charge ?? null }),
  medicare: withLine(0, { modifiers: ["GA"] }),
};

test.each(practiceCases)(
  "$id makes fire what it says, and its note lacks what it says",
  ({ claim, note, fires, lacks }) => {
    const ticks = tickNote(note);
    expect(rulesOf(claim)).toEqual(fires);
    expect(ticks.filter(({ state }) => state !== "documented").map(({ prompt }) => prompt)).toEqual(lacks);
  },
);

test.each(practiceCases.filter(({ fires }) => fires.length > 0))("$id is mended as it says", ({ id, claim, mend }) => {
  expect(rulesOf(mended[id]?.(claim) ?? claim)).toEqual([]);
  expect(mend).toMatch(/^[A-Z].*\.$/);
});

test("the note shows a separate visit where 25 is advised, and nowhere else", () => {
  const supported = practiceCases.filter(({ note }) => separateVisit(note).says === "supports");
  expect(supported.map(({ id }) => id)).toEqual(["visit"]);
});

test("each case has an id of its own", () => {
  expect(new Set(practiceCases.map(({ id }) => id)).size).toBe(practiceCases.length);
});

function rulesOf(claim: Claim): string[] {
  const options = { preferences: defaultPreferences, today: practiceDay };
  return judgeClaim(claim, options).findings.map(({ rule }) => rule);
}

function withLine(index: number, over: Partial<Line>): (claim: Claim) => Claim {
  return (claim) => ({ ...claim, lines: claim.lines.map((line, at) => (at === index ? { ...line, ...over } : line)) });
}
