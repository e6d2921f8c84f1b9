import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { FieldRole, FrameSight } from "../../../lib/core/reading/reading";
import { guideTab } from "../../../lib/extension/background/guide-tab";
import { savePreferences } from "../../../lib/extension/preference-store";
import { makePreferences } from "../../make";

beforeEach(() => fakeBrowser.reset());

/** A frame with one service line. */
function makeSight(values: Partial<Record<FieldRole, string>>): FrameSight {
  const fields = Object.entries(values).map(([role, value], id) => ({
    seen: { id, kind: "box" as const, value, words: [], path: ["form", `field ${id}`], shown: true },
    reading: { id, role: role as FieldRole, kind: "box" as const, value, shown: true, evidence: [] },
    score: 1,
  }));
  return { path: [], frames: [], fields };
}

const line = { code: "17340", units: "2", placeOfService: "11", diagnosisPointer: "A" };
const claim = makeSight({ ...line, payerName: "CIGNA HMO" });
const ask = (sight: FrameSight) => guideTab({ frames: [[7, sight]], today: "2026-11-24" });

test("what frames show becomes what the sidebar shows, and each field knows its frame", async () => {
  const { guidance } = await ask(claim);
  expect(guidance.view?.code).toBe("17340");
  expect(guidance.report).toMatchObject({ payer: "cigna", claim: { lines: [{ units: 2, placeOfService: "11" }] } });
  expect(guidance.report.findings.map(({ rule }) => rule)).toContain("units-above-one");
  expect(guidance.origins[0]?.fields.every(({ frameId }) => frameId === 7)).toBe(true);
});

test("the practice's preferences count, and go with the answer", async () => {
  const preferences = makePreferences("cigna", { coverage: "not-covered" });
  await savePreferences(preferences);
  const guided = await ask(claim);
  expect(guided.preferences).toEqual(preferences);
  expect(guided.guidance.report.findings.map(({ rule }) => rule)).toContain("payer-not-covered");
});

test("frames without a claim call for no sidebar", async () => {
  expect((await ask(makeSight({ payerName: "CIGNA HMO" }))).guidance.view).toBeNull();
});
