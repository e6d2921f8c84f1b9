import { expect, test } from "vitest";
import { chooseNote, isSameNote, overruleTicks } from "../../../lib/core/note/choose-note";

const frame = (text: string, score: number) => ({ text, score, where: "Note" });

test("of several frames' notes the one that reads most like a note is read, unless the biller gave another", () => {
  const found = new Map([
    [0, frame("Acne.", 2)],
    [3, frame("Acne of the chin, LN2.", 6)],
  ]);
  expect(chooseNote(found, null)).toEqual({ from: "page", text: "Acne of the chin, LN2.", where: "Note", frameId: 3 });
  const pasted = { from: "paste", text: "x", where: "" } as const;
  expect(chooseNote(found, pasted)).toBe(pasted);
  expect(chooseNote(new Map(), null)).toBeNull();
});

test("the biller's word stands over the note's, without its words", () => {
  const ticks = [
    { prompt: "consent", state: "missing", evidence: null, maybe: "consent in 2021" },
    { prompt: "cryogen", state: "documented", evidence: "LN2" },
  ] as const;
  const overruled = new Map([
    ["consent", "documented"],
    ["cryogen", "missing"],
  ] as const);
  expect(overruleTicks(ticks, overruled)).toEqual([
    { prompt: "consent", state: "documented", evidence: null },
    { prompt: "cryogen", state: "missing", evidence: null },
  ]);
});

test("a note being typed is the same note; the next patient's is not", () => {
  expect(isSameNote("Acne of the chin.", "Acne of the chin. LN2 to 14 papules, tolerated well.")).toBe(true);
  expect(isSameNote("Consent obtained. Tolerated well.", "Consent not obtained. Tolerated well.")).toBe(true);
  expect(isSameNote("", "Acne")).toBe(true);
  expect(isSameNote("Painful acne of the chin, 14 papules.", "Warts of the left hand since spring, four.")).toBe(false);
});
