import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { nothingTaught } from "../../../lib/core/portals/layout";
import type { FrameSight } from "../../../lib/core/reading/reading";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { watchReading } from "../../../lib/page/watch/watch-reading";
import { show } from "../show";

let watch: AbortController;
let heard: FrameSight[];
/** Of each that was heard, whether the whole of it was sent. */
let wholes: boolean[];
const codes = () => heard.map(({ fields }) => fields.find(({ reading }) => reading.role === "code")?.reading.value);

beforeEach(() => {
  vi.useFakeTimers();
  watch = new AbortController();
  heard = [];
  wholes = [];
});

afterEach(() => {
  watch.abort();
  vi.useRealTimers();
});

const start = (onSettled = () => {}) =>
  watchReading({
    onSettled,
    openRoot: openRootOf,
    taught: nothingTaught,
    signal: watch.signal,
    onRead: ({ sight: whole }, sight) => {
      heard.push(sight);
      wholes.push(whole !== undefined);
    },
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

test("what is typed is said to be over also where nothing but its field is read: a note in it is read by others", async () => {
  const find = show("<label>CPT <input value=17340></label><textarea>Acne</textarea>");
  const onSettled = vi.fn();
  start(onSettled);
  await settle();
  onSettled.mockClear();
  find("textarea").dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  expect(onSettled).toHaveBeenCalledExactlyOnceWith(find("textarea"));
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

const line =
  "<h1>Claim</h1><table><tr><th>CPT<th>Units<th>Charges<th>Modifier<th>Taken<tr><td><input value=17340><td><input id=units value=1><td><input id=charge value=95><td><select id=modifier><option><option>25</select><td><input type=checkbox id=taken></table>";
const said = (role: string) => heard.at(-1)?.fields.find(({ reading }) => reading.role === role)?.reading.value;

describe("of a value that changes", () => {
  test("the field alone is read, at once, and sent alone", async () => {
    const pickField = show(line);
    start();
    await settle();
    type(pickField("#units"), "2");
    expect(said("units")).toBe("2");
    expect(wholes).toEqual([true, false]);
    await settle();
    expect(heard).toHaveLength(2);
  });

  test("what was sent alone is part of the whole from then on", async () => {
    const pickField = show(line);
    const reading = start();
    await settle();
    type(pickField("#units"), "2");
    type(pickField("#charge"), "190");
    reading.sendAgain();
    expect(wholes).toEqual([true, false, false, true]);
    expect([said("units"), said("charge")]).toEqual(["2", "190"]);
    reading.learn(nothingTaught);
    expect(heard).toHaveLength(4);
  });

  test("a script that sets it without an event is noticed when the focus moves", async () => {
    const pickField = show(line);
    start();
    await settle();
    await vi.advanceTimersByTimeAsync(2000);
    pickField("#units").value = "3";
    pickField("#charge").dispatchEvent(new Event("focusin", { bubbles: true, composed: true }));
    await settle();
    expect(said("units")).toBe("3");
    expect(wholes).toEqual([true, false]);
  });

  test("a code that comes or goes is more than a value: the whole is read", async () => {
    const pickField = show(line);
    start();
    await settle();
    for (const value of ["1734", "173", "17"]) type(pickField("input"), value);
    await settle();
    expect(wholes.filter(Boolean)).toHaveLength(2);
    type(pickField("input"), "9");
    expect(wholes.at(-1)).toBe(false);
  });

  test("a field that is hidden is read with the whole", async () => {
    const pickField = show(line);
    start();
    await settle();
    pickField("#units").style.display = "none";
    await settle();
    expect(wholes).toEqual([true, true]);
  });
});

describe("typed apart from the line with the code", () => {
  const row = (code: string, id: string) =>
    `<tr><td><input value=${code}><td><input id=units-${id} value=1><td><input id=charge-${id} value=95>`;
  const lines = `<h1>Claim</h1><table><tr><th>CPT<th>Units<th>Charges${row("17340", "ours")}${row("99213", "visit")}</table>`;
  const charges = () =>
    heard.at(-1)?.fields.flatMap(({ reading: { role, value } }) => (role === "charge" ? [value] : []));

  test("a value is read once typing rests, and on ours with each key", async () => {
    const pickField = show(lines);
    start();
    await settle();
    for (const value of ["1", "12", "120"]) {
      type(pickField("#charge-visit"), value);
      await vi.advanceTimersByTimeAsync(150);
    }
    expect(charges()).toEqual(["95", "95"]);
    await vi.advanceTimersByTimeAsync(100);
    expect(charges()).toEqual(["95", "120"]);
    type(pickField("#charge-ours"), "9");
    expect(charges()).toEqual(["9", "120"]);
  });

  test.each(["change", "focusout"])("a value is read at once where the field says %s", async (event) => {
    const pickField = show(lines);
    start();
    await settle();
    type(pickField("#charge-visit"), "120");
    pickField("#charge-visit").dispatchEvent(new Event(event, { bubbles: true, composed: true }));
    expect(charges()).toEqual(["95", "120"]);
  });

  test("a code is read with each key: the line may become one of ours", async () => {
    const pickField = show(lines);
    start();
    await settle();
    type(pickField("input[value='99213']"), "17340");
    await settle();
    type(pickField("#charge-visit"), "120");
    expect(charges()).toEqual(["95", "120"]);
  });
});
