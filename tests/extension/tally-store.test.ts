import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { keepTold, loadTallies, watchTallies, wipeTallies } from "../../lib/extension/tally-store";

const shown = { rule: "units-above-one", fate: "shown" } as const;

beforeEach(() => fakeBrowser.reset());

test("what is told at the same moment is all counted, and nothing but counts is stored", async () => {
  await Promise.all([keepTold([shown], "2026-11-29"), keepTold([shown], "2026-11-29")]);
  const counted = { "2026-11": { "units-above-one": { shown: 2, acted: 0, aside: 0 } } };
  expect(await loadTallies()).toEqual(counted);
  expect(await fakeBrowser.storage.local.get(null)).toEqual({ tally: counted });
});

test("whoever watches hears of it, and of its being wiped", async () => {
  const heard = vi.fn();
  watchTallies(heard, new AbortController().signal);
  await keepTold([shown], "2026-11-29");
  await wipeTallies();
  expect(heard.mock.calls.map(([tallies]) => Object.keys(tallies))).toEqual([["2026-11"], []]);
  expect(await loadTallies()).toEqual({});
});
