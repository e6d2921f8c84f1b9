import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Claim } from "../../lib/core/claim/claim";
import { payers } from "../../lib/core/knowledge/payers";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { PayerPreferences, Preferences } from "../../lib/core/preferences/preferences";
import { readPreferences } from "../../lib/core/preferences/read-preferences";
import { rules } from "../../lib/core/rules";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import { buildSidebarView } from "../../lib/core/view/build-sidebar-view";
import type { FindingView, SidebarView } from "../../lib/core/view/sidebar-view";
import { offerWording } from "../../lib/core/words/en/offer";
import { optionsWording } from "../../lib/core/words/en/options";
import { ownRulesWording } from "../../lib/core/words/en/own-rules";
import { popupWording } from "../../lib/core/words/en/popup";
import { wording } from "../../lib/core/words/en/sidebar";
import { teachWording } from "../../lib/core/words/en/teach";
import { makePreferences } from "../make";
import { anyClaim, runs } from "./rules/any-claim";

const today = "2026-11-24";

const views = [...corpus(), ...portals(), ...randomClaims()].flatMap(({ claim, preferences }) => {
  const judged = judgeClaim(claim, { preferences, today, ticks: [] });
  return buildSidebarView({ judged, why: [], form: { certainty: "sure", reasons: [] }, preferences, today }) ?? [];
});
const findings = views.flatMap((view) => view.findings.flatMap((finding) => [finding, ...(finding.also ?? [])]));
const denials = findings.flatMap((finding) => finding.denials ?? []);
const onFile = payers.map(({ facts, policies }) => ({ facts, policies }));
const elsewhere = [
  ...new Set(
    [
      ...views.map(withoutFindings),
      denials,
      onFile,
      wording,
      optionsWording,
      popupWording,
      offerWording,
      teachWording,
      ownRulesWording,
    ].flatMap(textsIn),
  ),
];

test("the walk meets the words of every rule", () => {
  const met = new Set(findings.map(({ rule }) => rule));
  expect(rules.map(({ id }) => id).filter((id) => !met.has(id))).toEqual([]);
  expect(elsewhere.length).toBeGreaterThan(500);
});

test("a finding begins with at most twelve words, writes dates and numbers as people do, and leads where it points", () => {
  const faults = new Set(findings.flatMap((finding) => faultsOf(finding).map((fault) => `${finding.rule} ${fault}`)));
  expect([...faults]).toEqual([]);
});

test("no other sentence holds a date as computers write it, or speaks of the options without leading there", () => {
  expect(elsewhere.filter((text) => isoDate.test(text) || speaksOfOptions(text))).toEqual([]);
});

test.each([
  ["59 and XS says the same thing.", true],
  ["59 and XS say the same thing.", false],
  ["11 are places of service.", true],
  ["L70.2, L70.5 and 2 more is unusual.", true],
  ["1 days since the service.", true],
  ["11 days since the service.", false],
  ["99213 on line 1 lacks 25.", false],
])("%s: misnumbered %s", (sentence, expected) => {
  expect(isMisnumbered(sentence)).toBe(expected);
});

test("every statement of fact has a source with a date behind it", () => {
  const isDated = (view: SidebarView, id: string) => /\d{4}|as set now/.test(view.sources[id]?.date ?? "");
  const bare = views.flatMap((view) =>
    statementsIn(view).filter(({ sources }) => sources.length === 0 || !sources.every((id) => isDated(view, id))),
  );
  expect(bare).toEqual([]);
});

interface Judged {
  claim: Claim;
  preferences: Preferences;
}

function corpus(): Judged[] {
  const files = readdirSync("tests/judge").filter((name) => name.endsWith(".json"));
  const items = files.flatMap((name): { claim: Claim; preferences?: unknown }[] => readJson(join("tests/judge", name)));
  return items.map(({ claim, preferences }) => ({ claim, preferences: readPreferences(preferences).preferences }));
}

function portals(): Judged[] {
  const folders = readdirSync("tests/portals/claims", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const claims = folders.map(({ name }): Claim => readJson(join("tests/portals/claims", name, "claim.json")));
  return claims.map((claim) => ({ claim, preferences: defaultPreferences }));
}

function randomClaims(): Judged[] {
  const settings: PayerPreferences = {
    priorAuthorization: "wanted",
    filingLimitDays: 3,
    coverage: "cosmetic",
    requiredPrompts: ["consent", "lesion-count"],
  };
  return fc.sample(anyClaim, runs).flatMap((claim) => [
    { claim, preferences: makePreferences("uhc", { ...settings, distinctModifier: "X" }) },
    { claim, preferences: makePreferences("medicare", { ...settings, distinctModifier: "59" }) },
    { claim, preferences: makePreferences("aetna", { enabled: false }) },
  ]);
}

function readJson<T>(path: string): T {
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Every text anywhere below; functions of the catalogue are asked for an example. */
function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return textsIn(value(...Array(value.length).fill("Example")));
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

const isoDate = /\d{4}-\d\d-\d\d/;

/** What is wrong with the words of a finding, each as a sentence of its own. */
function faultsOf({ says, remedy = "", because, link }: FindingView): string[] {
  const [first = ""] = says.split(/(?<=\.) /);
  const told = [says, remedy, ...because];
  return [
    ...(wordsOf(first) > 12 ? [`begins with more than twelve words: ${first}`] : []),
    ...told.filter((text) => isoDate.test(text)).map((text) => `holds a date as computers write it: ${text}`),
    ...told.filter(isMisnumbered).map((text) => `takes one for several, or several for one: ${text}`),
    ...(link ? [] : told.filter(speaksOfOptions).map((text) => `speaks of the options and leads nowhere: ${text}`)),
  ];
}

function withoutFindings({ findings: _findings, ...rest }: SidebarView): Omit<SidebarView, "findings"> {
  return rest;
}

function wordsOf(sentence: string): number {
  return sentence.split(/\s+/).length;
}

function speaksOfOptions(text: string): boolean {
  return /\bin the options\b/.test(text);
}

/** The subject of a finding is a code, a modifier or a diagnosis, or several of them. */
function isMisnumbered(sentence: string): boolean {
  const one = "is|says|lacks|stands|needs|repeats|belongs|names|points|falls|does|contradicts";
  const several = "are|say|lack|stand|need|repeat|belong|name|point|fall|do|contradict";
  const name = "[A-Z\\d][A-Z\\d.]{1,5}";
  const few = new RegExp(`\\b(${name}|and \\d+ more) and ${name} (${one})\\b|and \\d+ more (${one})\\b`);
  const single = new RegExp(`^${name} (${several})\\b`);
  const counts = new RegExp(`(^|\\s)1 (?!(${one})\\b)\\w+s\\b`);
  return few.test(sentence) || single.test(sentence) || counts.test(sentence);
}

/** All that a view states: whatever names its sources, but what says that nothing is on file. */
function statementsIn(value: unknown): { sources: string[] }[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.values(value).flatMap(statementsIn);
  const states = "sources" in value && Array.isArray(value.sources) && !("onFile" in value && !value.onFile);
  return states ? [value as { sources: string[] }, ...below] : below;
}
