import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { followPreferences } from "../../lib/extension/follow-preferences";
import { savePreferences } from "../../lib/extension/preference-store";
import { makePreferences } from "../make";

let stored: Preferences;
let heard: Preferences[];
let follow: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  follow = new AbortController();
  heard = [];
  stored = makePreferences("aetna", { notes: "first" });
  vi.spyOn(fakeBrowser.runtime, "sendMessage").mockImplementation(async () => stored as never);
});

afterEach(() => {
  follow.abort();
  vi.restoreAllMocks();
});

async function save(notes: string): Promise<void> {
  stored = makePreferences("aetna", { notes });
  await savePreferences(stored);
  await new Promise((resolve) => setTimeout(resolve));
}

const notes = () => heard.map(({ payers }) => payers.aetna?.notes);

test("the preferences come at once, and again when they change", async () => {
  await followPreferences((preferences) => heard.push(preferences), follow.signal);
  expect(notes()).toEqual(["first"]);
  await save("second");
  expect(notes()).toEqual(["first", "second"]);
});

test("other news of the store, and any after the end, are not heard", async () => {
  await followPreferences((preferences) => heard.push(preferences), follow.signal);
  await fakeBrowser.storage.local.set({ "reference-changed": "2026-11-20" });
  follow.abort();
  await save("second");
  expect(notes()).toEqual(["first"]);
});
