import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import {
  loadPreferences,
  type StoredPreferences,
  savePreferences,
  watchPreferences,
} from "../../lib/extension/preference-store";
import { makePreferences } from "../make";

const { local } = fakeBrowser.storage;
const changed = makePreferences("aetna", { filingLimitDays: 90, notes: "Call first." });

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe("the store", () => {
  test("holds nothing at first, which means the defaults", async () => {
    expect(await loadPreferences()).toEqual({ preferences: defaultPreferences, problems: [] });
  });

  test("gives back what was saved", async () => {
    await savePreferences(changed);
    expect(await loadPreferences()).toEqual({ preferences: changed, problems: [] });
  });

  test("holds only what differs from the defaults", async () => {
    await savePreferences(changed);
    expect(await local.get(null)).toEqual({ preferences: { version: 1, payers: changed.payers } });
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

  test.each<[unknown]>([["rubbish"], [7], [["list"]]])(
    "%j falls back to the defaults with a message",
    async (stored) => {
      await local.set({ preferences: stored });
      const { preferences, problems } = await loadPreferences();
      expect(preferences).toEqual(defaultPreferences);
      expect(problems).toHaveLength(1);
    },
  );

  test("is set aside word for word before anything is saved over it, and kept at later saves", async () => {
    await local.set({ preferences: corrupt });
    await savePreferences(changed);
    await savePreferences(defaultPreferences);
    expect(await local.get("preferences-unreadable")).toEqual({ "preferences-unreadable": corrupt });
    expect(await loadPreferences()).toEqual({ preferences: defaultPreferences, problems: [] });
  });
});

test("a browser that refuses to read its storage gives the defaults and a sentence, not an error", async () => {
  vi.spyOn(local, "get").mockRejectedValue(new Error("disk full"));
  const { preferences, problems } = await loadPreferences();
  expect(preferences).toEqual(defaultPreferences);
  expect(problems).toEqual(["The browser's storage could not be read (Error: disk full); the defaults are in use."]);
});

test("changes are heard until the watch ends, other keys never", async () => {
  const heard: StoredPreferences[] = [];
  const watch = new AbortController();
  watchPreferences((stored) => heard.push(stored), watch.signal);
  await savePreferences(changed);
  await local.set({ other: 1 });
  expect(heard).toEqual([{ preferences: changed, problems: [] }]);
  await local.remove("preferences");
  expect(heard.at(-1)?.preferences).toEqual(defaultPreferences);
  watch.abort();
  await savePreferences(changed);
  expect(heard).toHaveLength(2);
});
