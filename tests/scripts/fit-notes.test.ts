import { expect, test } from "vitest";
import { noteFeatures } from "../../scripts/fit-notes/note-features";
import { fitNotes, stateOf } from "../../scripts/fit-notes/note-model";
import { weighSets } from "../../scripts/fit-notes/weigh-models";
import type { ExpectedNote } from "../../scripts/notes/score-notes";

/** Of each ten notes some state the cryogen, some deny it, and the rest are of something else. */
function makeSet(name: string, stated = "Acne, nitrogen sprayed.", notes = 10): ExpectedNote[] {
  const kinds: [string, ExpectedNote["expected"]][] = [
    [stated, { cryogen: "documented" }],
    ["Acne, cryogen withheld.", { cryogen: "denied" }],
    ["Acne, seen and weighed.", {}],
  ];
  return Array.from({ length: notes }, (_, at) => {
    const [text, expected] = kinds[at % kinds.length] ?? ["", {}];
    return { id: `${name}-${at}`, text: `${text} Room ${at}.`, expected };
  });
}

test("a word behind a negation is another one than without", () => {
  const [plain, negated] = ["Photographs taken.", "No photographs taken."].map((text) => new Set(noteFeatures(text)));
  expect([...(plain ?? [])].every((feature) => negated?.has(feature))).toBe(false);
  expect(negated?.size).toBeGreaterThan(plain?.size ?? 0);
});

test("a model learns by which words a prompt is stated and denied", () => {
  const likely = fitNotes(makeSet("a"), ["cryogen"]);
  const stateIn = (text: string) => stateOf(likely(text).get("cryogen") ?? { documented: 1, denied: 1 });
  expect(stateIn("Acne, nitrogen sprayed. Window open.")).toBe("documented");
  expect(stateIn("Acne, cryogen withheld. Window open.")).toBe("denied");
  expect(stateIn("Acne, seen and weighed. Window open.")).toBe("missing");
});

test("each set is scored by what the others teach, and one that only measures teaches nothing", () => {
  const sets = new Map([
    ["a", makeSet("a")],
    ["b", makeSet("b")],
    ["measured", makeSet("measured", "Acne, zephyr puffed.")],
    ["alike", makeSet("alike", "Acne, zephyr puffed.")],
  ]);
  const [a, , measured, alike] = weighSets(sets, ["measured", "alike"]);
  expect(a?.model).toEqual({ documented: 1, denied: 1 });
  for (const set of [measured, alike]) {
    expect(set?.notes).toBe(10);
    expect(set?.model).toEqual({ documented: 0, denied: 1 });
  }
});

test("as a second opinion the model speaks only where the reader finds nothing", () => {
  const sets = new Map([
    ["a", makeSet("a", "Acne, zephyr puffed.", 60)],
    ["b", makeSet("b", "Acne, zephyr puffed.", 60)],
  ]);
  const [weighed] = weighSets(sets);
  expect(weighed?.reader).toEqual({ documented: 0, denied: 1 });
  expect(weighed?.together).toEqual({ documented: 1, denied: 1 });
});
