import { afterEach, beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { savePreferences } from "../../lib/extension/preference-store";
import { announceReference } from "../../lib/extension/reference-news";
import { watchStore } from "../../lib/extension/watch-store";
import { makePreferences } from "../make";

let heard: number;
let watch: AbortController;

beforeEach(() => {
  fakeBrowser.reset();
  [heard, watch] = [0, new AbortController()];
  watchStore(() => heard++, watch.signal);
});

afterEach(() => watch.abort());

test("new preferences and newly loaded tables are news", async () => {
  await savePreferences(makePreferences("aetna", { notes: "Call first." }));
  expect(heard).toBe(1);
  await announceReference(2);
  expect(heard).toBe(2);
});

test("anything else in the store is not, and nothing is after the end", async () => {
  await fakeBrowser.storage.local.set({ "preferences-unreadable": "rubbish" });
  expect(heard).toBe(0);
  watch.abort();
  await savePreferences(makePreferences("aetna", { notes: "Call first." }));
  expect(heard).toBe(0);
});
