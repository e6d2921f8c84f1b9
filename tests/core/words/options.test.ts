import { expect, test } from "vitest";
import { optionsEnglish } from "../../../lib/core/words/en/options";
import { ownRulesEnglish } from "../../../lib/core/words/en/own-rules";
import { payerSettingsEnglish } from "../../../lib/core/words/en/payer-settings";
import { preferencesEnglish } from "../../../lib/core/words/en/preferences";
import { settingsEnglish } from "../../../lib/core/words/en/settings";
import { shareEnglish } from "../../../lib/core/words/en/share";
import { sourcesEnglish } from "../../../lib/core/words/en/sources";
import { usualLineEnglish } from "../../../lib/core/words/en/usual-line";
import { spanish } from "../../../lib/core/words/es";
import { leavesOf, type Said } from "./leaves";

const english = {
  options: optionsEnglish,
  "own-rules": ownRulesEnglish,
  "payer-settings": payerSettingsEnglish,
  preferences: preferencesEnglish,
  settings: settingsEnglish,
  share: shareEnglish,
  sources: sourcesEnglish,
  "usual-line": usualLineEnglish,
};

/** Codes, signs, words that both languages have, and what only puts together what it is given. */
const alike = new Set([
  ...["options.distinctModifiers.59", "payer-settings.modifiers.59", "settings.no", "own-rules.lists.payer.hint"],
  ...["options.textSizes.normal", "options.day", "options.tally.monthOf", "options.payerCount", "options.cms.edition"],
  ...["settings.change", "settings.within", "preferences.ofFile", "preferences.expected.list", "share.stored.bytes"],
]);

/** What is given to every function, whatever it makes of it: counts and names, each to be found again. */
const given: Readonly<Record<string, readonly unknown[]>> = {
  "options.widthProblem": ["⟨1⟩", { least: "⟨2⟩", most: "⟨3⟩" }],
  "options.payerCardParts.note": [71],
  "options.payerCardParts.checks": [71],
  "options.payerCardParts.notes": [71],
  "options.asides.inShort": [["a", "b"]],
  "options.asides.says": ["⟨1⟩", "⟨2⟩", { until: "⟨3⟩", because: "⟨4⟩" }],
  "options.cms.timeLeft": [71],
  "share.stored.held": ["setting", 71],
  "sources.renewed": ["⟨1⟩", "⟨2⟩", "quarterly"],
  "preferences.onlyKeys": ["⟨1⟩", ["⟨2⟩", "⟨3⟩"]],
  "preferences.expected.oneOf": [["⟨1⟩", "⟨2⟩"]],
};

const both = Object.entries(english).flatMap(([name, words]) => {
  const translated = new Map(leavesOf(spanish[name as keyof typeof english], name));
  return leavesOf(words, name).map(([path, said]) => [path, said, translated.get(path)] as const);
});

test("every text has Spanish, another than its English but for a few", () => {
  const same = both.filter(([path, one, other]) => say(path, one) === (other && say(path, other)));
  expect(same.map(([path]) => path).filter((path) => !alike.has(path))).toEqual([]);
  expect(both.filter(([, , other]) => other === undefined)).toEqual([]);
});

test("the few that are alike are there", () => {
  expect([...alike].filter((path) => !both.some(([known]) => known === path))).toEqual([]);
});

test("what is given to a sentence stands in it, in both languages", () => {
  const lost = both.flatMap(([path, one, other]) =>
    [one, other].flatMap((said) => {
      const text = said ? say(path, said) : "";
      // What the English is given counts for both: a translation may not take less.
      return marksOf(givenTo(path, one)).every((mark) => text.includes(mark)) ? [] : [`${path}: ${text}`];
    }),
  );
  expect(lost).toEqual([]);
});

function givenTo(path: string, said: Said): readonly unknown[] {
  if (typeof said !== "function") return [];
  return given[path] ?? Array.from({ length: said.length }, (_, at) => `⟨${at + 1}⟩`);
}

function say(path: string, said: Said): string {
  if (typeof said === "string") return said;
  const english = both.find(([known]) => known === path)?.[1] ?? said;
  return said(...(givenTo(path, english) as never[]));
}

function marksOf(value: unknown): string[] {
  return JSON.stringify(value).match(/⟨\d⟩|71/g) ?? [];
}
