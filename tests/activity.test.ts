import { expect, test } from "vitest";
import { makeActivity } from "../lib/activity";

const soon = 60_000;

test("nothing is under way at first, and that is said at once", async () => {
  expect(await makeActivity().whenIdle(soon)).toEqual({ begun: 0, underWay: [], troubles: [] });
});

test("a promise is under way until it ends, well or badly", async () => {
  const activity = makeActivity();
  const [good, bad] = [Promise.withResolvers<string>(), Promise.withResolvers<string>()];
  const kept = activity.during("good", good.promise);
  const lost = activity.during("bad", bad.promise);
  expect(await activity.whenIdle(0)).toEqual({ begun: 2, underWay: ["good", "bad"], troubles: [] });
  good.resolve("value");
  expect(await kept).toBe("value");
  expect((await activity.whenIdle(0)).underWay).toEqual(["bad"]);
  bad.reject(new Error("no"));
  await expect(lost).rejects.toThrow("no");
  expect(await activity.whenIdle(soon)).toEqual({ begun: 2, underWay: [], troubles: [] });
});

test("what is scheduled is under way until it is done or called off", async () => {
  const activity = makeActivity();
  let done = 0;
  activity.later("a look", 1, () => done++);
  const callOff = activity.later("another", soon, () => done++);
  expect((await activity.whenIdle(0)).underWay).toContain("another");
  callOff();
  expect(await activity.whenIdle(soon)).toEqual({ begun: 2, underWay: [], troubles: [] });
  expect(done).toBe(1);
});

test("what follows from a piece of work is waited for, too", async () => {
  const activity = makeActivity();
  let done = false;
  activity.later("first", 1, () => {
    void activity.during("second", Promise.resolve()).then(() => activity.later("third", 1, () => (done = true)));
  });
  expect((await activity.whenIdle(soon)).begun).toBe(3);
  expect(done).toBe(true);
});

test("who asks has what is looked at now and then looked at, as long as it is watched", async () => {
  const activity = makeActivity();
  const watch = new AbortController();
  let looks = 0;
  activity.beforeAnswer(() => {
    if (++looks === 1) activity.later("what was found", 1, () => {});
  }, watch.signal);
  expect((await activity.whenIdle(soon)).begun).toBe(1);
  expect(looks).toBe(2);
  watch.abort();
  await activity.whenIdle(soon);
  expect(looks).toBe(2);
});

test("what goes wrong is kept, each once, by the kind of error and without its words, which may quote a page", async () => {
  const activity = makeActivity();
  activity.later("a look", 1, () => {
    throw new TypeError("HARGROVE is no date");
  });
  await activity.whenIdle(soon);
  activity.fail("the question", "it was not answered");
  activity.fail("the question", "it was not answered");
  const { troubles } = await activity.whenIdle(soon);
  expect(troubles).toEqual([
    expect.stringMatching(/^a look failed: TypeError/),
    "the question failed: it was not answered",
  ]);
  expect(troubles.join()).not.toContain("HARGROVE");
});

test("what nobody waits for is under way until it ends, and its failure is kept", async () => {
  const activity = makeActivity();
  const bad = Promise.withResolvers<void>();
  activity.start("a look", bad.promise);
  expect((await activity.whenIdle(0)).underWay).toEqual(["a look"]);
  bad.reject(new RangeError("HARGROVE"));
  const { underWay, troubles } = await activity.whenIdle(soon);
  expect([underWay, troubles]).toEqual([[], [expect.stringMatching(/^a look failed: RangeError/)]]);
});
