import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { announceReference } from "../../lib/extension/reference-news";
import { watchStore } from "../../lib/extension/watch-store";

let heard: number;
let watch: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  [heard, watch] = [0, new AbortController()];
  watchStore(() => heard++, watch.signal);
});

afterEach(() => watch.abort());

test("new preferences, a new file or policy, and newly loaded tables are news", async () => {
  await fakeBrowser.storage.local.set({ preferences: { version: 1 } });
  await fakeBrowser.storage.local.set({ "preferences-practice": { version: 1 } });
  await fakeBrowser.storage.managed.set({ sidebar: { side: "left" } });
  expect(heard).toBe(3);
  await announceReference(2);
  expect(heard).toBe(4);
});

test("anything else in the store is not, and nothing is after the end", async () => {
  await fakeBrowser.storage.local.set({ "preferences-history": [], "preferences-kept": ["rubbish"] });
  expect(heard).toBe(0);
  watch.abort();
  await fakeBrowser.storage.local.set({ preferences: { version: 1 } });
  expect(heard).toBe(0);
});
