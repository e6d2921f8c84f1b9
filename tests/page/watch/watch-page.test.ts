import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { watchPage } from "../../../lib/page/watch/watch-page";
import { show } from "../show";

// How long each look takes is made up: a clock stands in for the machine's, and a look moves it on.

const wait = 10;
let watch: AbortController;
let clock: number;
let looks: number;
let inStorm: boolean[];

beforeEach(() => {
  vi.useFakeTimers();
  clock = 0;
  looks = 0;
  inStorm = [];
  vi.spyOn(performance, "now").mockImplementation(() => clock);
  watch = new AbortController();
});

afterEach(() => {
  watch.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** `steps`: so many, of so many milliseconds each, make a look; a page that never stops changes meanwhile. */
function start(ms: () => number, steps = 1, goesOn = () => false): void {
  const onChange = function* () {
    for (let step = 0; step < steps; step++) {
      clock += ms();
      if (goesOn()) document.body.append("more");
      yield;
    }
    looks++;
  };
  const onStorm = (isInStorm: boolean) => void inStorm.push(isInStorm);
  watchPage({ openRoot: openRootOf, attributes: [], wait, share: 0.2, signal: watch.signal, onChange, onStorm });
}

async function pass(ms: number): Promise<void> {
  for (let step = 0; step < ms; step += 5) {
    clock += 5;
    await vi.advanceTimersByTimeAsync(5);
  }
}

test("a first look that takes long, on a large page or a slow machine, holds up nothing after it", async () => {
  const page = show("<p>");
  start(() => (looks === 0 ? 900 : 1));
  await pass(50);
  expect(looks).toBe(1);
  page("p").append("news");
  await pass(50);
  expect(looks).toBe(2);
});

test("one slow look makes no storm; a page that never stops does, and is left alone then", async () => {
  const page = show("<p>");
  let goesOn = false;
  start(
    () => 500,
    1,
    () => goesOn,
  );
  await pass(50);
  page("p").append("news");
  await pass(3000);
  expect(looks).toBe(2);
  expect(inStorm).toEqual([]);
  goesOn = true;
  page("p").append("more");
  await pass(10_000);
  expect(inStorm).toContain(true);
  expect(looks).toBeLessThan(10);
});

test("fields that came are looked at a second time, later where the page has had its share", async () => {
  const page = show("<p>");
  start(() => (looks === 1 ? 500 : 1));
  await pass(1500);
  expect(looks).toBe(1);
  page("p").append(document.createElement("input"));
  await pass(1200);
  expect(looks).toBe(2);
  await pass(2000);
  expect(looks).toBe(3);
});

test("what a person types is looked at without a rest, also while the page never stops", async () => {
  const page = show("<p></p><input>");
  start(
    () => 100,
    5,
    () => true,
  );
  page("p").append("more");
  await pass(10_000);
  expect(inStorm.at(-1)).toBe(true);
  const before = looks;
  // Trusted events cannot be made here: the focus moves by script, which the browser calls trusted.
  const event = new Event("input", { bubbles: true });
  Object.defineProperty(event, "isTrusted", { value: true });
  page("input").dispatchEvent(event);
  await pass(60);
  expect(looks).toBe(before + 1);
});
