import { expect, test } from "vitest";
import { packs } from "../../../lib/core/knowledge/codes";
import { withOwnPrompts } from "../../../lib/core/knowledge/own-prompts";
import { tickNote } from "../../../lib/core/note/judge/tick-note";
import { noteSkeleton, providerQuery } from "../../../lib/core/note/provider-query";

const prompts = packs.flatMap(
  (pack) => withOwnPrompts(pack, { "own/sun": { title: "Sun advice", words: ["spf"] } }).prompts,
);

test("a query names every point that is missing, in order, and no other", () => {
  const [first, second, third] = prompts;
  if (!first || !second || !third) throw new Error("Three prompts were expected.");
  const query = providerQuery([first, third]);
  expect(query).toContain(`1. ${first.question}\n2. ${third.question}`);
  expect(query).not.toContain(second.question);
});

test("it asks openly: no question can be answered with yes, and no answer stands in one", () => {
  for (const { id, question } of prompts)
    expect([id, question]).toEqual([id, expect.stringMatching(/^(What|Which|How|Where)\b.*\?$/)]);
  const answers = /nitrogen|slush|spray|papule|nodule|raynaud|urticaria|photograph|tretinoin|doxy|tender|pain/i;
  expect(prompts.map(({ question }) => question).filter((question) => answers.test(question))).toEqual([]);
});

test("it says nothing of payment, payers, claims or denials", () => {
  expect(providerQuery(prompts)).not.toMatch(
    /pay|claim|bill|reimburs|insur|denia|denied|coverage|cover|cost|medical(ly)? necess/i,
  );
});

test("the blanks of a skeleton state nothing: filled in by nobody, it documents nothing and denies nothing", () => {
  const ticks = tickNote(noteSkeleton(prompts), { "own/sun": { title: "Sun advice", words: ["spf"] } });
  expect(ticks.filter(({ state }) => state !== "missing")).toEqual([]);
});

test("nor does the query", () => {
  expect(tickNote(providerQuery(prompts)).filter(({ state }) => state !== "missing")).toEqual([]);
});

test("a practice's own template is used as it is typed; without its placeholder the lines stand at the end", () => {
  const one = [{ question: "What cost $& was it?" }];
  expect(providerQuery(one, { query: "Dear colleague,\n{missing}\nBye" })).toBe(
    "Dear colleague,\n1. What cost $& was it?\nBye",
  );
  expect(providerQuery(one, { query: "Dear colleague," })).toBe("Dear colleague,\n\n1. What cost $& was it?\n");
  expect(providerQuery(one, { query: "  " })).toContain("Documentation query");
  expect(noteSkeleton([{ blank: "Cryogen" }], { skeleton: "PROCEDURE\n{blanks}" })).toBe("PROCEDURE\nCryogen: ____");
});
