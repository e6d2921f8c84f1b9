import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openTally } from "../../entrypoints/options/tally";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { keepTold } from "../../lib/extension/tally-store";

const told = [{ rule: "units-above-one", fate: "shown" }] as const;
const day = "2026-11-29";

beforeEach(() => fakeBrowser.reset());

test("what is counted while the page opens is shown, though the store was read before", async () => {
  const { local } = fakeBrowser.storage;
  const read = local.get.bind(local);
  const readLate = async (keys: string) => {
    const before = await read(keys);
    await keepTold(told, day);
    return before;
  };
  vi.spyOn(local, "get").mockImplementationOnce(readLate as never);
  const props = await openTally(
    () => {},
    () => defaultPreferences,
  );
  expect(props().tally.flatMap(({ rows }) => rows)).toContainEqual(expect.objectContaining({ rule: told[0].rule }));
});

test("what is counted later is shown anew", async () => {
  const draw = vi.fn();
  const props = await openTally(draw, () => defaultPreferences);
  expect(props().tally).toEqual([]);
  await keepTold(told, day);
  expect(draw).toHaveBeenCalledOnce();
  expect(props().tally).not.toEqual([]);
});

test("a rule of the practice's own is called by its title, once that is known", async () => {
  await keepTold([{ rule: "own/two-visits", fate: "shown" }], day);
  let preferences: Preferences = defaultPreferences;
  const props = await openTally(
    () => {},
    () => preferences,
  );
  const titles = () => props().tally[0]?.rows.map(({ title }) => title);
  expect(titles()).toEqual(["own/two-visits"]);
  const rule = { title: "two visits in a week", when: [], severity: "warning" as const, says: "Two visits." };
  preferences = { ...defaultPreferences, ownRules: { "own/two-visits": rule } };
  expect(titles()).toEqual(["two visits in a week"]);
});
