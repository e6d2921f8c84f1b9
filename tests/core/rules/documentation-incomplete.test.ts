import { expect, test } from "vitest";
import { makeClaim, makeLine, makePreferences } from "../../make";
import { said } from "./said";

const rule = "documentation-incomplete";

test("problem: a required prompt is denied", () => {
  expect(
    said(rule, makeClaim([makeLine()]), {
      preferences: makePreferences("medicare", { requiredPrompts: ["consent"] }),
      ticks: [{ prompt: "consent", state: "denied", evidence: null }],
    }),
  ).toEqual(["problem warning"]);
});

test("fine: it is documented", () => {
  expect(
    said(rule, makeClaim([makeLine()]), {
      preferences: makePreferences("medicare", { requiredPrompts: ["consent"] }),
      ticks: [{ prompt: "consent", state: "documented", evidence: null }],
    }),
  ).toEqual([]);
});

test("fine: it is not required", () => {
  expect(
    said(rule, makeClaim([makeLine()]), { ticks: [{ prompt: "consent", state: "missing", evidence: null }] }),
  ).toEqual([]);
});

test("fine: no note was read", () => {
  expect(
    said(rule, makeClaim([makeLine()]), { preferences: makePreferences("medicare", { requiredPrompts: ["consent"] }) }),
  ).toEqual([]);
});

test("problem: a prompt that the practice requires whoever pays, or one of its own, is missing", () => {
  const prompts = { "own/sun": { title: "Sun advice", words: ["spf"] } };
  const documentation = { requiredPrompts: ["consent", "own/sun"], prompts };
  expect(
    said(rule, makeClaim([makeLine()]), {
      preferences: { ...makePreferences("aetna", {}), documentation },
      ticks: [{ prompt: "consent", state: "documented", evidence: "Consent signed." }],
    }),
  ).toEqual(["problem warning"]);
});
