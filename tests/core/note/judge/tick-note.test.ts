import { expect, test } from "vitest";
import { packs } from "../../../../lib/core/knowledge/codes";
import { tickNote } from "../../../../lib/core/note/judge/tick-note";
import { hostileNote, repeated } from "../../../../scripts/bench/hostile-notes";

const own = { "own/sun": { title: "Sun advice", words: ["sun protection", "SPF 30+", "(a+)+$"] } };
const stateOf = (note: string) => tickNote(note, own).find(({ prompt }) => prompt === "own/sun");

test("a practice's own words are looked for as they stand, in any case and across line breaks, and negation counts", () => {
  expect(stateOf("Advised on Sun\n  protection.")).toMatchObject({ state: "documented" });
  expect(stateOf("Use spf 30+ daily.")).toMatchObject({ state: "documented", evidence: "Use spf 30+ daily." });
  expect(stateOf("No sun protection was discussed.")).toMatchObject({ state: "denied" });
  expect(stateOf("Sunday protections.")).toMatchObject({ state: "missing", evidence: null });
});

test("they are looked for in any note, whatever it is about", () => {
  expect(stateOf("Two warts frozen. Sun protection advised.")).toMatchObject({ state: "documented" });
});

test("nothing in them is a pattern", () => {
  expect(stateOf(`${"a".repeat(50_000)}!`)).toMatchObject({ state: "missing" });
  expect(stateOf("He wrote (a+)+$ on the form.")).toMatchObject({ state: "documented" });
});

test("they stand behind those that Claimside brings", () => {
  const delivered = packs.flatMap(({ prompts }) => prompts.map(({ id }) => id));
  expect(tickNote("", own).map(({ prompt }) => prompt)).toEqual([...delivered, "own/sun"]);
});

const hostile: Record<string, string> = {
  "three megabytes of words": "papules, ".repeat(350_000),
  "one endless word": "x".repeat(3_000_000),
  "one endless line of sentences": "No pain. Will treat with LN2, if needed; ".repeat(60_000),
  "nothing but spaces": " ".repeat(2_000_000),
  "nothing but line breaks": "\n".repeat(2_000_000),
  "spaces between words": `grade${" ".repeat(100_000)}2 papules`,
  dots: `No pain${".".repeat(500_000)}x`,
  "open brackets": "[[[(((".repeat(300_000),
  "numbers and ranges": "12 - 12 x ".repeat(200_000),
  "negations without end": "no not never without ".repeat(100_000),
  "control characters": Array.from({ length: 500_000 }, (_, at) => String.fromCharCode(at % 32)).join(""),
  "half surrogates": "\ud800\udfff\udc00".repeat(300_000),
  "letters whose lower case is longer": "\u0130".repeat(200_000),
  "commas and colons": "a:, ".repeat(400_000),
};

test.each(repeated)("%j without end: it is read without throwing, and quoted verbatim", (phrase) => {
  const note = hostileNote(phrase);
  for (const { evidence } of tickNote(note)) if (evidence !== null) expect(note.includes(evidence)).toBe(true);
});

test.each(Object.entries(hostile))("hostile text, %s: it is read without throwing, and quoted verbatim", (_, note) => {
  for (const { evidence } of tickNote(note)) if (evidence !== null) expect(note.includes(evidence)).toBe(true);
});
