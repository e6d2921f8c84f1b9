import { expect, test } from "vitest";
import { defaultPreferences } from "../../../../lib/core/preferences/defaults";
import type { Condition } from "../../../../lib/core/preferences/own-rules";
import { makeOwnRuleTryout } from "../../../../lib/core/rules/own/try-own-rule";
import { ruleOf } from "./came-of";

const tryRule = makeOwnRuleTryout(defaultPreferences);

test("on the practice claim it says what it would say there", () => {
  const { onPractice } = tryRule(ruleOf({ subject: "units", is: "below", value: 2 }));
  expect(onPractice).toMatchObject({ verdict: "problem", severity: "warning", says: "We want it otherwise." });
});

test("where it is silent, what decided stands there, or what kept it from being told", () => {
  const { onPractice } = tryRule(ruleOf({ subject: "payer", is: "one-of", values: ["aetna"] }));
  expect(onPractice).toMatchObject({ verdict: "fine", looked: [{ slot: { key: "payer" }, value: "CIGNA PPO" }] });
  const noted = tryRule(ruleOf({ subject: "note", is: "documented", prompt: "consent" }));
  expect(noted.onPractice).toMatchObject({ verdict: "skipped", why: "note-not-read" });
});

test("on two hundred drawn claims it fires on some and cannot tell on few, the same ones each time", () => {
  const rule = ruleOf({ subject: "units", is: "above", value: 1 });
  const { of, fired, unsure } = tryRule(rule);
  expect(of).toBe(200);
  expect(fired).toBeGreaterThan(10);
  expect(fired).toBeLessThan(60);
  expect(unsure).toBeGreaterThan(0);
  expect(unsure).toBeLessThan(20);
  expect(makeOwnRuleTryout(defaultPreferences)(rule)).toEqual(tryRule(rule));
});

test("what holds for every claim fires on every one, and its opposite on none", () => {
  const age = (is: "above" | "below"): Condition => ({ subject: "age", is, value: 0 });
  const [over, under] = [tryRule(ruleOf(age("above"))), tryRule(ruleOf(age("below")))];
  expect([over.fired + over.unsure, under.fired]).toEqual([200, 0]);
});

test("a second condition never fires on more", () => {
  const units: Condition = { subject: "units", is: "above", value: 1 };
  const place: Condition = { subject: "place", is: "none-of", values: ["11"] };
  expect(tryRule(ruleOf(units, place)).fired).toBeLessThan(tryRule(ruleOf(units)).fired);
});

test("a rule about a payer of the practice's own is tried on claims to it, whatever is set of the rule and of the payer", () => {
  const preferences = {
    ...defaultPreferences,
    payers: { "own/lake": { name: "Lake County", rules: { "own/ours": "off" as const } } },
    rules: { "own/ours": "off" as const },
  };
  const { fired } = makeOwnRuleTryout(preferences)(ruleOf({ subject: "payer", is: "one-of", values: ["own/lake"] }));
  expect(fired).toBeGreaterThan(20);
});
