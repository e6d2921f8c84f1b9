import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

async function inSlices(steps: number) {
  const { runInSlices } = await import("../../../lib/page/watch/run-in-slices");
  const took: number[] = [];
  const clock = vi.spyOn(performance, "now");
  let now = 0;
  clock.mockImplementation(() => now);
  const work = function* () {
    for (let step = 0; step < steps; step++) {
      now += 5;
      yield;
    }
  };
  await runInSlices(work(), new AbortController().signal, (ms) => {
    took.push(ms);
    return 0;
  });
  clock.mockRestore();
  return took;
}

test("between two slices the browser's own queue is asked, and no timer, which would wait", async () => {
  const postTask = vi.fn(async (task: () => void) => task());
  vi.stubGlobal("scheduler", { postTask });
  const timers = vi.spyOn(globalThis, "setTimeout");
  expect(await inSlices(5)).toEqual([10, 10, 5]);
  expect(postTask).toHaveBeenCalledTimes(2);
  expect(timers).not.toHaveBeenCalled();
});

test("where the browser has none, a timer does", async () => {
  vi.stubGlobal("scheduler", undefined);
  expect(await inSlices(5)).toEqual([10, 10, 5]);
});
