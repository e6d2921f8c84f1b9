import { expect, test } from "vitest";
import { wordsOfPattern } from "../../../../lib/core/reading/form-report/words-of-pattern";
import { cues } from "../../../../lib/core/reading/naming/cues";

test.each([
  [/\bdiagnos[ie]s?\b/, "diagnosis diagnosi diagnoses diagnose"],
  [/^add(itiona)?l (claim )?info\w*$/, "additional claim info addl"],
  [/(?<!in )order|control(?= )/, "order control"],
  [/\bbox 19\b.*|24 ?[a-l]/, "box"],
  [/x{2,3}y+|e\.?g/, "xy eg"],
])("%s spells out %s", (pattern, words) => {
  const spelt = wordsOfPattern(pattern);
  for (const word of words.split(" ")) expect(spelt).toContain(word);
});

test("of the cues' words there are a few thousand, each of letters alone", () => {
  const words = new Set(cues.flatMap(({ pattern }) => wordsOfPattern(pattern)));
  expect([...words].filter((word) => !/^[a-z]{2,}$/.test(word))).toEqual([]);
  expect(words.size).toBeGreaterThan(1000);
  expect(words.size).toBeLessThan(4000);
});
