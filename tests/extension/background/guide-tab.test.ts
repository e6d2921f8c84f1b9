import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { tokensOfPieces } from "../../../lib/core/note/words/tokens";
import type { FieldRole, FrameSight } from "../../../lib/core/reading/reading";
import { withDifference } from "../../../lib/core/values/difference";
import { speak } from "../../../lib/core/words/catalogue";
import { forgetGuided, guideTab, type PageNow, reportPage } from "../../../lib/extension/background/guide-tab";
import { changePreferences } from "../../../lib/extension/background/write-preferences";
import { makePreferences } from "../../make";

beforeEach(() => fakeBrowser.reset());
afterEach(() => speak({}));

/** A frame with one service line. */
function makeSight(...rows: Partial<Record<FieldRole, string>>[]): FrameSight {
  const cells = rows.flatMap((row, at) =>
    Object.entries(row).map(([role, value]) => ({ role, value, row: `row ${at}` })),
  );
  const fields = cells.map(({ role, value, row }, id) => ({
    seen: { id, kind: "box" as const, value, words: [], path: ["form", row, `field ${id}`], shown: true },
    reading: { id, role: role as FieldRole, kind: "box" as const, value, shown: true, evidence: [] },
    score: 1,
  }));
  return { path: [], frames: [], fields };
}

const line = { code: "17340", units: "2", placeOfService: "11", diagnosisPointer: "A" };
const claim = makeSight({ ...line, payerName: "CIGNA HMO" });
const today = "2026-11-24";
const tab = 3;
const whole = (sight: FrameSight, readAt = 1): PageNow => ({
  frames: [{ frameId: 7, readAt, focus: null, sight, changed: [] }],
  today,
  language: "en",
});

async function answerTo(page: PageNow, last?: string) {
  const answer = await guideTab(page, tab, last);
  if (typeof answer === "string" || !("guided" in answer))
    throw new Error(`A whole answer was expected, found ${JSON.stringify(answer)}.`);
  return answer;
}

async function report(page: PageNow) {
  const reported = await reportPage(page, tab);
  if (!reported) throw new Error("A report was expected, found none.");
  return reported;
}

test("what frames show becomes what the sidebar shows, and each field knows its frame", async () => {
  const { guidance } = (await answerTo(whole(claim))).guided;
  expect(guidance.view?.code).toBe("17340");
  expect(guidance.view?.findings.map(({ rule }) => rule)).toContain("units-above-one");
  expect(guidance.origins[0]?.fields.every(({ frameId }) => frameId === 7)).toBe(true);
});

test("of another line, what a finding leads to is sent along, and no more", async () => {
  const visit = { code: "99213", modifier: "", units: "1", diagnosisPointer: "A" };
  const { guidance } = (await answerTo(whole(makeSight(visit, line, { dateFrom: "11/20/2026" })))).guided;
  expect(guidance.view?.findings.find(({ rule }) => rule === "visit-without-25")?.slot).toEqual({
    line: 0,
    key: "modifiers",
  });
  expect(guidance.origins[0]?.fields.map(({ role }) => role)).toEqual(["code", "modifier"]);
});

test("a report says what was read and found", async () => {
  const { payer, claim: read, findings } = await report(whole(claim));
  expect({ payer, claim: read }).toMatchObject({
    payer: "cigna",
    claim: { lines: [{ units: 2, placeOfService: "11" }] },
  });
  expect(findings.map(({ rule }) => rule)).toContain("units-above-one");
});

test("the practice's preferences count, and go with the answer", async () => {
  const preferences = makePreferences("cigna", { coverage: "not-covered" });
  await changePreferences(() => preferences);
  expect((await answerTo(whole(claim))).guided.preferences).toEqual(preferences);
  expect((await report(whole(claim))).findings.map(({ rule }) => rule)).toContain("payer-not-covered");
});

test.each([
  ["for every payer", { rules: { "units-above-one": "error" } }],
  ["for the claim's payer", { payers: { cigna: { rules: { "units-above-one": "error" } } } }],
])("a finding whose rule policy weighs %s is held, and no other", async (_, policy) => {
  await (fakeBrowser.storage.managed as unknown as typeof fakeBrowser.storage.local).set<object>(policy);
  const found = (await answerTo(whole(claim))).guided.guidance.view?.findings ?? [];
  expect(found.flatMap(({ rule, isHeld }) => (isHeld ? [rule] : []))).toEqual(["units-above-one"]);
  expect(found.length).toBeGreaterThan(1);
});

test("where another language was set since, it is answered in that one, once the scripts of the page speak it", async () => {
  const execute = vi.spyOn(fakeBrowser.scripting, "executeScript").mockResolvedValue([] as never);
  await answerTo(whole(claim));
  expect(execute).not.toHaveBeenCalled();
  await changePreferences((before) => ({ ...before, sidebar: { ...before.sidebar, language: "es" } }));
  const { guidance } = (await answerTo(whole(claim))).guided;
  expect(execute.mock.calls[0]?.[0]).toMatchObject({ files: ["/content-scripts/words-es.js"] });
  expect(guidance.view?.findings.find(({ rule }) => rule === "units-above-one")?.says).toMatch(/^2 unidades/);
  execute.mockClear();
  await answerTo({ ...whole(claim), language: "es" });
  expect(execute).not.toHaveBeenCalled();
});

test("frames without a claim call for no sidebar", async () => {
  expect((await answerTo(whole(makeSight({ payerName: "CIGNA HMO" })))).guided.guidance.view).toBeNull();
});

describe("of a frame that is known", () => {
  const one = (units: string) => makeSight({ ...line, units, payerName: "CIGNA HMO" }).fields.slice(1, 2);
  const changed = (units: string, readAt = 1): PageNow => ({
    frames: [{ frameId: 7, readAt, focus: null, changed: one(units) }],
    today,
    language: "en",
  });

  test("the fields that changed are enough", async () => {
    await answerTo(whole(claim));
    expect((await report(changed("5"))).claim?.lines[0]?.units).toBe(5);
    expect((await report(changed("1"))).findings.map(({ rule }) => rule)).not.toContain("units-above-one");
  });

  test("another reading's changes are no news: the whole is asked for", async () => {
    await answerTo(whole(claim));
    expect(await guideTab(changed("5", 2), tab)).toBe("send all");
    expect(await guideTab(changed("5"), tab + 1)).toBe("send all");
    forgetGuided(tab);
    expect(await guideTab(changed("5"), tab)).toBe("send all");
  });

  test("with a tab all that was made of notes is forgotten", () => {
    const words = tokensOfPieces.of("consent signed");
    expect(tokensOfPieces.of("consent signed")).toBe(words);
    forgetGuided(tab);
    expect(tokensOfPieces.of("consent signed")).not.toBe(words);
  });

  test("what says nothing new is not sent again, but to whoever has another answer", async () => {
    const { number } = await answerTo(whole(claim));
    expect(await guideTab(changed("2"), tab, number)).toBe("as before");
    expect(await answerTo(changed("2"), "another")).toMatchObject({ guided: { guidance: { certainty: "sure" } } });
  });

  test("who has the last answer is told how the next differs, and no more", async () => {
    const { number, guided } = await answerTo(whole(claim));
    const answer = await guideTab(changed("1"), tab, number);
    if (typeof answer === "string" || !("since" in answer)) throw new Error("A difference was expected.");
    expect(answer.since).toBe(number);
    const now = withDifference(guided, answer.difference) as typeof guided;
    expect(now).toEqual((await answerTo(changed("1"))).guided);
    expect(now.guidance.view?.prompts).toBe(guided.guidance.view?.prompts);
    expect(JSON.stringify(answer).length).toBeLessThan(JSON.stringify(guided).length / 2);
  });
});
