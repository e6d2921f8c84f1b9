import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { nothingTaught } from "../../../lib/core/portals/layout";
import type { FrameSight } from "../../../lib/core/reading/reading";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { watchReading } from "../../../lib/page/watch/watch-reading";
import { show } from "../show";

let watch: AbortController;
let heard: FrameSight[];
const codes = () => heard.map(({ fields }) => fields.find(({ reading }) => reading.role === "code")?.reading.value);

beforeEach(() => {
  vi.useFakeTimers();
  watch = new AbortController();
  heard = [];
});

afterEach(() => {
  watch.abort();
  vi.useRealTimers();
});

const start = () =>
  watchReading({
    openRoot: openRootOf,
    taught: nothingTaught,
    signal: watch.signal,
    onRead: (sight) => void heard.push(sight),
  });

async function settle(): Promise<void> {
  for (let step = 0; step < 10; step++) await vi.advanceTimersByTimeAsync(10);
}

function type(input: HTMLInputElement, value: string): void {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
}

test("the frame is read at once, and again after each burst that changes what it says", async () => {
  const input = show("<label>CPT <input value=17340></label>")("input");
  start();
  await settle();
  expect(codes()).toEqual(["17340"]);
  for (const value of ["9", "99", "99213"]) type(input, value);
  await settle();
  expect(codes()).toEqual(["17340", "99213"]);
});

test("a change that says nothing new is not told", async () => {
  show("<label>CPT <input value=17340></label><p></p>")("p").append("Good morning");
  start();
  document.querySelector("p")?.append("!");
  await settle();
  expect(heard).toHaveLength(1);
});

test("the last reading can be told again, and its fields found", async () => {
  const input = show("<label>CPT <input value=17340></label>")("input");
  const reading = start();
  await settle();
  reading.sendAgain();
  expect(codes()).toEqual(["17340", "17340"]);
  expect(reading.elementOf(heard[0]?.fields[0]?.reading.id ?? -1)).toBe(input);
});

test("nothing is told once the watch has ended", async () => {
  const input = show("<label>CPT <input value=17340></label>")("input");
  start();
  await settle();
  watch.abort();
  type(input, "99213");
  await settle();
  expect(heard).toHaveLength(1);
  expect(vi.getTimerCount()).toBe(0);
});
