import { beforeEach, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { openTally } from "../../entrypoints/options/tally";
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
  const props = await openTally(() => {});
  expect(props().tally.flatMap(({ rows }) => rows)).toContainEqual(expect.objectContaining({ rule: told[0].rule }));
});

test("what is counted later is shown anew", async () => {
  const draw = vi.fn();
  const props = await openTally(draw);
  expect(props().tally).toEqual([]);
  await keepTold(told, day);
  expect(draw).toHaveBeenCalledOnce();
  expect(props().tally).not.toEqual([]);
});
