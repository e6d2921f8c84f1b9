import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { makeSyncPart } from "../../entrypoints/options/sync-part";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { answers } from "../../lib/extension/background/answer";
import { hear } from "../../lib/extension/messages";

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

test("the options page turns it on and off, follows it, and removes what stands there", async () => {
  const ended = new AbortController();
  hear(answers, ended.signal);
  const draw = vi.fn();
  const part = makeSyncPart(draw, () => defaultPreferences);
  await part.open(ended.signal);
  expect(part.props()).toMatchObject({ isOn: false, isThere: false, problems: [] });
  await fakeBrowser.storage.local.set({ preferences: { version: 1, rules: { "date-missing": "off" } } });
  expect(await part.props().onSwitch(true)).toBe(true);
  expect(part.props()).toMatchObject({ isOn: true, isThere: true });
  expect(await part.props().onSwitch(false)).toBe(true);
  expect(part.props()).toMatchObject({ isOn: false, isThere: true });
  draw.mockClear();
  await fakeBrowser.storage.sync.set({ '["you","rules"]': { version: 2 } });
  await vi.waitFor(() => expect(draw).toHaveBeenCalled());
  expect(await part.props().onSwitch(true)).toBe(true);
  expect(part.props().problems).toEqual([expect.stringContaining("A newer Claimside")]);
  expect(await part.props().onRemove()).toBe(true);
  expect(part.props()).toMatchObject({ isOn: false, isThere: false, problems: [] });
  ended.abort();
});

test("a browser that refuses its sync is no reason to show nothing", async () => {
  vi.spyOn(fakeBrowser.storage.sync, "get").mockRejectedValue(new Error("storage.sync is disabled"));
  const part = makeSyncPart(
    () => {},
    () => defaultPreferences,
  );
  await part.open(new AbortController().signal);
  expect(part.props()).toMatchObject({ isOn: false, isThere: false });
});
