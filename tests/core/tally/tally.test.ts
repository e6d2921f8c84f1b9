import { expect, test } from "vitest";
import { allMonths, readTallies, withTold } from "../../../lib/core/tally/tally";

const shown = { rule: "units-above-one", fate: "shown" } as const;

test("counts by month and rule", () => {
  const once = withTold({}, [shown, { ...shown, fate: "acted" }], "2026-11-29");
  const twice = withTold(withTold(once, [shown], "2026-11-30"), [shown], "2026-12-01");
  expect(twice).toEqual({
    "2026-11": { "units-above-one": { shown: 2, acted: 1, aside: 0 } },
    "2026-12": { "units-above-one": { shown: 1, acted: 0, aside: 0 } },
  });
  expect(allMonths(twice)).toEqual({ "units-above-one": { shown: 3, acted: 1, aside: 0 } });
});

test("keeps two years", () => {
  const months = Array.from(
    { length: 30 },
    (_, month) => `${2024 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-01`,
  );
  const all = months.reduce((so, day) => withTold(so, [shown], day), {});
  expect(Object.keys(all)).toHaveLength(24);
  expect(Object.keys(all)[0]).toBe("2024-07");
});

test.each([
  ["nothing", undefined],
  ["a list", [1]],
  ["a text", "2026-11"],
  ["other keys", { yesterday: {}, "2026-11": { "No Rule": { shown: 1 } } }],
])("of %s it reads what it can", (_, stored) => {
  expect(Object.values(readTallies(stored)).flatMap(Object.keys)).toEqual([]);
});

test("what is no count is none", () => {
  const stored = { "2026-11": { "units-above-one": { shown: -1, acted: "3", aside: 2, more: 1 } } };
  expect(readTallies(stored)).toEqual({ "2026-11": { "units-above-one": { shown: 0, acted: 0, aside: 2 } } });
});
