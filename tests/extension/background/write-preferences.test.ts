import fc from "fast-check";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { makeEditedPreferences } from "../../../entrypoints/options/edited-preferences";
import { withPayer, withRule } from "../../../lib/core/preferences/editing";
import type { Preferences } from "../../../lib/core/preferences/preferences";
import { answers } from "../../../lib/extension/background/answer";
import {
  changePreferences,
  importPreferences,
  undoChange,
  wipePreferences,
} from "../../../lib/extension/background/write-preferences";
import { hear } from "../../../lib/extension/messages";
import { loadPreferences, loadStoredLayers } from "../../../lib/extension/preference-store";
import { makePreferences } from "../../make";

const { local, managed } = fakeBrowser.storage;
const noted = (notes: string) => (preferences: Preferences) => withPayer(preferences, "aetna", { notes });
const aetna = async () => (await loadPreferences()).preferences.payers.aetna;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe("what a person changes", () => {
  test("is kept as far as it differs from what stands below, and goes into the history", async () => {
    expect(await changePreferences(noted("Call."), "options")).toBe(true);
    expect((await local.get("preferences")).preferences).toEqual({
      version: 1,
      payers: { aetna: { notes: "Call." } },
    });
    const { history } = await loadStoredLayers();
    expect(history).toEqual([
      {
        id: 1,
        at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
        from: "options",
        changes: [{ layer: "you", path: ["payers", "aetna", "notes"], after: "Call." }],
      },
    ]);
  });

  test("is refused where policy holds it, and what else was changed is kept", async () => {
    await managed.set({ payers: { aetna: { notes: "From IT." } } });
    const both = (preferences: Preferences) => withRule(noted("Mine.")(preferences), "date-missing", "off");
    expect(await changePreferences(both)).toBe(false);
    const { preferences } = await loadPreferences();
    expect(preferences.payers.aetna).toEqual({ notes: "From IT." });
    expect(preferences.rules).toEqual({ "date-missing": "off" });
  });

  test("can be undone after the background was away, once and no more", async () => {
    await changePreferences(noted("Call."));
    await changePreferences((preferences) => withRule(preferences, "date-missing", "off"));
    expect(await undoChange(1)).toBeNull();
    expect(await undoChange(1)).toBeNull();
    expect(await aetna()).toBeUndefined();
    await changePreferences(noted("Fax."));
    expect(await undoChange(1)).toEqual({
      why: "changed-since",
      at: { layer: "you", path: ["payers", "aetna", "notes"], after: "Call." },
    });
    expect(await undoChange(77)).toEqual({ why: "forgotten" });
  });

  test("is said not to be kept where the storage is full, and stands in the store as before", async () => {
    await changePreferences(noted("Call."));
    vi.spyOn(local, "set").mockRejectedValue(new Error("QuotaExceededError"));
    expect(await changePreferences(noted("Fax."))).toBe(false);
    expect(await importPreferences({ rules: { "date-missing": "off" } }, [])).toBe(false);
    expect(await undoChange(1)).toEqual({ why: "not-kept" });
    vi.restoreAllMocks();
    expect(await aetna()).toEqual({ notes: "Call." });
    expect(await changePreferences(noted("Fax."))).toBe(true);
  });
});

describe("a file", () => {
  const file = { payers: { aetna: { notes: "Ours.", filingLimitDays: 90 } } };

  test("becomes the practice's in one write, and can be undone as one", async () => {
    await changePreferences(noted("Mine."));
    const set = vi.spyOn(local, "set");
    expect(await importPreferences(file, [["payers", "aetna", "filingLimitDays"]])).toBe(true);
    expect(set).toHaveBeenCalledOnce();
    expect(await local.get(["preferences", "preferences-practice"])).toEqual({
      preferences: { version: 1 },
      "preferences-practice": { version: 1, payers: { aetna: { notes: "Ours." } } },
    });
    expect(await undoChange(2)).toBeNull();
    expect(await aetna()).toEqual({ notes: "Mine." });
  });

  test("that is not valid changes nothing", async () => {
    expect(await importPreferences({ ...file, colour: "red" }, [])).toBe(false);
    expect(await local.get(null)).toEqual({});
  });
});

describe("wiping", () => {
  test("takes away what was set, and brings it back from the history until that is wiped, too", async () => {
    await changePreferences(noted("Call."));
    expect(await wipePreferences("you")).toBe(true);
    expect(await aetna()).toBeUndefined();
    expect(await undoChange(2)).toBeNull();
    expect(await aetna()).toEqual({ notes: "Call." });
    expect(await wipePreferences("history")).toBe(true);
    expect(await undoChange(1)).toEqual({ why: "forgotten" });
    expect(await aetna()).toEqual({ notes: "Call." });
  });

  test("takes away what cannot be read, too", async () => {
    await local.set({ preferences: "rubbish" });
    await changePreferences(noted("Call."));
    expect((await loadStoredLayers()).kept).toMatchObject([{ layer: "you", value: "rubbish" }]);
    expect(await wipePreferences("kept")).toBe(true);
    expect((await loadStoredLayers()).kept).toEqual([]);
    await local.set({ "preferences-practice": ["rubbish"] });
    expect(await wipePreferences("practice")).toBe(true);
    expect((await loadPreferences()).problems).toEqual([]);
  });
});

describe("two options pages and the background at once", () => {
  interface Model {
    notes: Map<string, string>;
    rules: Map<string, string>;
  }
  const payers = ["aetna", "cigna", "uhc"];
  const rules = ["units-missing", "date-missing", "npi-invalid"];
  const step = fc.record({
    who: fc.constantFrom(0, 1, 2),
    what: fc.constantFrom("notes", "rule"),
    which: fc.nat(2),
    waits: fc.boolean(),
  });

  test("lose no edit, in whatever order they come", async () => {
    const ended = new AbortController();
    hear(answers, ended.signal);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
        fakeBrowser.storage.resetState();
        const ends = new AbortController();
        const pages = [makeEditedPreferences(() => {}), makeEditedPreferences(() => {})];
        await Promise.all(pages.map((page) => page.open(ends.signal)));
        const model: Model = { notes: new Map(), rules: new Map() };
        const done: Promise<unknown>[] = [];
        for (const [at, { who, what, which, waits }] of steps.entries()) {
          const [payer, rule] = [payers[which] as string, rules[which] as string];
          // Each has a part of its own in a payer's settings, and all of them the same rules: there the last one wins.
          const key = (["notes", "contact", "limits"] as const)[who] as "notes";
          const edit = (preferences: Preferences) =>
            what === "notes"
              ? withPayer(preferences, payer, { [key]: `${at}` })
              : withRule(preferences, `${rule}-${who}`, at % 2 ? "off" : "info");
          if (what === "notes") model.notes.set(`${payer} ${key}`, `${at}`);
          else model.rules.set(`${rule}-${who}`, at % 2 ? "off" : "info");
          const page = pages[who];
          done.push(page ? page.save(edit(page.now())) : changePreferences(edit));
          if (waits) await Promise.all(done);
        }
        expect(new Set(await Promise.all(done))).toEqual(new Set([true]));
        const { preferences } = await loadPreferences();
        const notes = Object.entries(preferences.payers).flatMap(([payer, settings]) =>
          Object.entries(settings).map(([key, value]) => [`${payer} ${key}`, value]),
        );
        expect(Object.fromEntries(notes)).toEqual(Object.fromEntries(model.notes));
        expect(preferences.rules).toEqual(Object.fromEntries(model.rules));
        await vi.waitFor(() => {
          for (const page of pages) expect(page.state()).toMatchObject({ preferences, saved: "saved" });
        });
        ends.abort();
      }),
      { seed: 17340, numRuns: 60 },
    );
    ended.abort();
  });
});

test("what could not be kept is told again with the next change", async () => {
  const ended = new AbortController();
  hear(answers, ended.signal);
  const page = makeEditedPreferences(() => {});
  await page.open(ended.signal);
  const set = vi.spyOn(local, "set").mockRejectedValue(new Error("QuotaExceededError"));
  expect(await page.save(noted("Call.")(page.now()))).toBe(false);
  expect(page.state()).toMatchObject({ saved: "failed", preferences: makePreferences("aetna", { notes: "Call." }) });
  set.mockRestore();
  expect(await page.save(withRule(page.now(), "date-missing", "off"))).toBe(true);
  expect(page.state().saved).toBe("saved");
  expect((await loadPreferences()).preferences).toMatchObject({
    payers: { aetna: { notes: "Call." } },
    rules: { "date-missing": "off" },
  });
  ended.abort();
});
