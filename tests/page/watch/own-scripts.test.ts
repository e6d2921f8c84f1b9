import { afterEach, expect, test } from "vitest";
import { ownScripts, whileNot } from "../../../lib/page/watch/own-scripts";

afterEach(() => ownScripts.endAll());

test("a script runs once, however often it is injected", () => {
  expect(ownScripts.runs("reader")).toBe(false);
  expect(ownScripts.begin("reader")).toBeInstanceOf(AbortSignal);
  expect(ownScripts.begin("reader")).toBeNull();
  expect(ownScripts.runs("reader")).toBe(true);
  expect(ownScripts.runs("sidebar")).toBe(false);
});

test("a script that was ended hears of it and may begin anew", () => {
  const signal = ownScripts.begin("reader");
  ownScripts.end("reader");
  expect(signal?.aborted).toBe(true);
  expect(ownScripts.begin("reader")?.aborted).toBe(false);
});

test("all can be ended at once, and ending what does not run is no fault", () => {
  const signals = [ownScripts.begin("sentinel"), ownScripts.begin("sidebar")];
  ownScripts.end("reader");
  ownScripts.endAll();
  expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  expect(ownScripts.runs("sentinel")).toBe(false);
});

test("one works only while another does not run", () => {
  const signal = ownScripts.begin("sentinel") as AbortSignal;
  const watches: AbortSignal[] = [];
  whileNot("reader", signal, (watch) => void watches.push(watch));
  const running = () => watches.map((watch) => !watch.aborted);
  expect(running()).toEqual([true]);
  ownScripts.begin("reader");
  expect(running()).toEqual([false]);
  ownScripts.end("reader");
  expect(running()).toEqual([false, true]);
  ownScripts.endAll();
  expect(running()).toEqual([false, false]);
});
