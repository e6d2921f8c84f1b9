import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import type { Claim } from "../../../lib/core/claim/claim";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { readPreferences } from "../../../lib/core/preferences/read-preferences";
import type { Finding } from "../../../lib/core/rules/engine/finding";
import { judgeClaim } from "../../../lib/core/rules/judge-claim";
import { speak } from "../../../lib/core/words/catalogue";
import { spanish } from "../../../lib/core/words/es";

const today = "2026-11-24";
const folder = "tests/judge";
const claims = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .flatMap((name): { claim: Claim; preferences?: Preferences }[] =>
    JSON.parse(readFileSync(join(folder, name), "utf8")),
  );

afterEach(() => speak({}));

test("claims are judged alike in both languages, and every sentence is Spanish", () => {
  const english = findings();
  speak(spanish);
  const said = findings();
  expect(said.map(withoutWords)).toEqual(english.map(withoutWords));
  expect(english.length).toBeGreaterThan(200);
  const words = said.filter(({ rule }) => !rule.startsWith("own/")).map(inWords);
  expect([...new Set(words.filter((sentence) => englishWords.test(sentence)))]).toEqual([]);
});

/** Such as no payer has in its name; what a claim says itself stands in capitals. */
const englishWords =
  /\b(The|acne|lesions|the|is|are|was|were|this|that|with|without|not|line|lines|read|empty|diagnosis|date|day|days|modifiers)\b/;

function findings(): Finding[] {
  return claims.flatMap(({ claim, preferences = {} }) => {
    const read = readPreferences(preferences).preferences;
    return judgeClaim(claim, { preferences: read, today, ticks: [] }).findings;
  });
}

function withoutWords({ says, remedy, because, mend, ...finding }: Finding) {
  return { ...finding, edits: mend?.edits, reasons: because.length };
}

function inWords({ says, remedy, because, mend }: Finding): string {
  return [says, remedy, ...because, mend?.asks ?? ""].join(" | ");
}
