import { expect, test } from "vitest";
import { oneAtATime } from "../../../lib/extension/in-page/one-at-a-time";

function make() {
  const done: string[] = [];
  const alone = oneAtATime(() => {
    done.push("begin");
    return () => done.push("end");
  });
  const written = Promise.withResolvers<void>();
  const work = (name: string, until?: Promise<void>) => async () => {
    await until;
    done.push(name);
  };
  return { alone, done, written, work };
}

test("what is pressed while something is under way is not done", async () => {
  const { alone, done, written, work } = make();
  const first = alone.unlessBusy(work("first", written.promise));
  await alone.unlessBusy(work("second"));
  written.resolve();
  await first;
  expect(done).toEqual(["begin", "first", "end"]);
});

test("what takes it back waits for it, each in its turn, also where it failed", async () => {
  const { alone, done, written, work } = make();
  const first = alone.unlessBusy(work("first", written.promise));
  const others = [alone.afterwards(work("second")), alone.afterwards(work("third"))];
  expect(alone.isBusy()).toBe(true);
  expect(done).toEqual(["begin"]);
  written.reject(new Error("gone"));
  await expect(first).rejects.toThrow("gone");
  await Promise.all(others);
  expect(done).toEqual(["begin", "end", "begin", "second", "end", "begin", "third", "end"]);
  expect(alone.isBusy()).toBe(false);
});
