import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { originOf } from "../../lib/core/preferences/layers";
import {
  followPreferences,
  loadPreferences,
  loadStoredLayers,
  storeLayers,
} from "../../lib/extension/preference-store";
import { makePreferences } from "../make";

const { local, managed } = fakeBrowser.storage;
const aetna = { filingLimitDays: 90, notes: "Call first." };

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe("the store", () => {
  test("holds nothing at first, which means the defaults", async () => {
    expect(await loadPreferences()).toMatchObject({ preferences: defaultPreferences, problems: [] });
    expect(await loadStoredLayers()).toEqual({ practice: undefined, you: undefined, history: [], kept: [] });
  });

  test("lays the user's over the practice's file, and the organisation's policy over both", async () => {
    await local.set({ "preferences-practice": { payers: { aetna: { ...aetna, coverage: "covered" } } } });
    await local.set({ preferences: { version: 1, payers: { aetna: { notes: "Fax.", coverage: null } } } });
    await managed.set({ payers: { aetna: { filingLimitDays: 30 } } });
    const { preferences, layers, problems } = await loadPreferences();
    expect(preferences).toEqual(makePreferences("aetna", { filingLimitDays: 30, notes: "Fax." }));
    expect(problems).toEqual([]);
    const keys = ["filingLimitDays", "notes", "ids"];
    expect(keys.map((key) => originOf(layers, ["payers", "aetna", key]))).toEqual(["policy", "you", "default"]);
  });

  test("writes what is another than before in one write, and nothing else", async () => {
    const before = await loadStoredLayers();
    const set = vi.spyOn(local, "set");
    await storeLayers({ ...before, you: { version: 1 }, kept: [] }, before);
    await storeLayers({ ...before, practice: { version: 1 } }, before);
    expect(set.mock.calls).toEqual([
      [{ preferences: { version: 1 }, "preferences-kept": [] }],
      [{ "preferences-practice": { version: 1 } }],
    ]);
  });
});

describe("a corrupt store", () => {
  const corrupt = { version: 1, payers: { aetna: { filingLimitDays: "ninety", notes: "kept" } }, colour: "red" };

  test("gives what can be read, and a sentence for each part that cannot", async () => {
    await local.set({ preferences: corrupt });
    const { preferences, problems } = await loadPreferences();
    expect(preferences).toEqual(makePreferences("aetna", { notes: "kept" }));
    expect(problems).toHaveLength(2);
  });

  test("tells of the practice's file and of policy that it is theirs", async () => {
    await local.set({ "preferences-practice": { colour: "red" } });
    await managed.set({ sidebar: { side: "top" } });
    const { problems } = await loadPreferences();
    expect(problems.map((problem) => problem.split(":")[0])).toEqual([
      "In the practice's file",
      "In your organisation's policy",
    ]);
  });

  test.each<[unknown]>([["rubbish"], [7], [["list"]]])(
    "%j falls back to the defaults with a message",
    async (stored) => {
      await local.set({ preferences: stored, "preferences-history": stored, "preferences-kept": stored });
      const { preferences, problems } = await loadPreferences();
      expect(preferences).toEqual(defaultPreferences);
      expect(problems).toHaveLength(1);
      expect((await loadStoredLayers()).history).toEqual([]);
    },
  );
});

test("a browser that refuses to read its storage gives the defaults and a sentence, not an error", async () => {
  vi.spyOn(local, "get").mockRejectedValue(new Error("disk full"));
  const { preferences, problems } = await loadPreferences();
  expect(preferences).toEqual(defaultPreferences);
  expect(problems).toEqual(["The browser's storage could not be read (Error: disk full); the defaults are in use."]);
});

test("a browser without policy has none", async () => {
  vi.spyOn(managed, "get").mockRejectedValue(new Error("Managed storage manifest not found"));
  await local.set({ preferences: { payers: { aetna } } });
  expect(await loadPreferences()).toMatchObject({ preferences: makePreferences("aetna", aetna), problems: [] });
});

test("whoever follows the preferences hears what holds after each change, until the end", async () => {
  const heard = vi.fn();
  const ends = new AbortController();
  followPreferences(({ preferences }) => heard(preferences.payers), ends.signal);
  await local.set({ preferences: { payers: { aetna } } });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ aetna }));
  await local.set({ "preferences-history": [] });
  await local.set({ "preferences-practice": { payers: { cigna: aetna } } });
  await vi.waitFor(() => expect(heard).toHaveBeenLastCalledWith({ aetna, cigna: aetna }));
  expect(heard).toHaveBeenCalledTimes(2);
  ends.abort();
  await local.set({ preferences: { payers: {} } });
  await loadPreferences();
  expect(heard).toHaveBeenCalledTimes(2);
});
