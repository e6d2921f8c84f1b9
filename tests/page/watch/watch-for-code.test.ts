import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { openRootOf } from "../../../lib/page/dom/find-roots";
import { watchForCode } from "../../../lib/page/watch/watch-for-code";
import { shadowOf, show } from "../show";

// happy-dom knows no :defined and takes every element for one that has yet to come to life, so the check for late
// components runs although nothing is pending. Its first look is a quarter of a second away; most tests end before.

let watch: AbortController;
let seen: number;

beforeEach(() => {
  vi.useFakeTimers();
  watch = new AbortController();
  seen = 0;
});

afterEach(() => {
  watch.abort();
  vi.useRealTimers();
});

function start(): void {
  const onSeen = () => seen++;
  watchForCode({ codes: ["17340"], openRoot: openRootOf, signal: watch.signal, onSeen });
}

/** Lets what has just changed be noticed and looked at. */
async function settle(): Promise<void> {
  for (let step = 0; step < 5; step++) await vi.advanceTimersByTimeAsync(2);
}

async function type(input: HTMLInputElement, value: string): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event("input", { bubbles: true, composed: true }));
  await settle();
}

describe("the code is seen", () => {
  test.each([["<input value=17340>"], ["<p>Procedure 17340</p>"], ["<textarea>17340</textarea>"]])(
    "where it stands from the start: %s",
    async (html) => {
      show(html);
      start();
      await settle();
      expect(seen).toBe(1);
    },
  );

  test("once it is typed in full", async () => {
    const input = show("<input>")("input");
    start();
    for (const value of ["1", "17", "173", "1734"]) await type(input, value);
    expect(seen).toBe(0);
    await type(input, "17340");
    expect(seen).toBe(1);
  });

  test.each([
    ["text", () => document.body.append("17340")],
    ["a row", () => document.body.insertAdjacentHTML("beforeend", "<p>CPT <input value=17340></p>")],
    ["a whole page", () => document.body.replaceChildren(...Array.from("17340", (digit) => `${digit} `), "17340")],
  ])("when a script adds %s", async (_what, add) => {
    show("");
    start();
    add();
    await settle();
    expect(seen).toBe(1);
  });

  test("when a script changes a text", async () => {
    const text = show("<p>99213</p>")("p").firstChild as Text;
    start();
    text.data = "17340";
    await settle();
    expect(seen).toBe(1);
  });

  test("when a value was set without an event, as soon as the focus moves", async () => {
    const input = show("<input>")("input");
    start();
    input.value = "17340";
    await settle();
    expect(seen).toBe(0);
    input.dispatchEvent(new Event("focusout", { bubbles: true }));
    await settle();
    expect(seen).toBe(1);
  });

  const fillUnseen = async (fieldsCome: () => Promise<void>) => {
    show("");
    start();
    await settle();
    document.body.innerHTML = "<p><input>";
    await settle();
    document.querySelector("input")?.setRangeText("17340");
    await fieldsCome();
    await vi.advanceTimersByTimeAsync(1000);
    return seen;
  };

  test("when a value was set without an event, a second after its field came", async () => {
    expect(await fillUnseen(async () => {})).toBe(1);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(seen).toBe(1);
  });

  test("not before fields have stopped coming for a second", async () => {
    const keepComing = async () => {
      for (let field = 0; field < 20; field++) {
        document.body.append(document.createElement("select"));
        await vi.advanceTimersByTimeAsync(500);
        expect(seen).toBe(0);
      }
    };
    expect(await fillUnseen(keepComing)).toBe(1);
  });

  test.each([["submit"], ["pageshow"], ["load"]])("when a value was set without an event, on %s", async (event) => {
    const input = show("<input>")("input");
    start();
    await settle();
    input.value = "17340";
    dispatchEvent(new Event(event));
    await settle();
    expect(seen).toBe(1);
  });

  test("in a shadow root, also in one that came later", async () => {
    const early = shadowOf(show("<x-form></x-form>")("x-form"), "<p></p>");
    start();
    await settle();
    early.querySelector("p")?.append("17340");
    await settle();
    expect(seen).toBe(1);
    const late = document.createElement("x-late");
    const root = shadowOf(late, "<p></p>");
    document.body.append(late);
    await settle();
    root.querySelector("p")?.append("17340");
    await settle();
    expect(seen).toBe(2);
  });

  test("once a burst, however often it stands there", async () => {
    show("");
    start();
    for (let count = 0; count < 50; count++) document.body.insertAdjacentHTML("beforeend", "<p>17340</p>");
    await settle();
    expect(seen).toBe(1);
  });
});

describe("nothing is said", () => {
  test("of what stood there already, when something else changes", async () => {
    const pick = show("<p>17340</p><input>");
    start();
    await type(pick("input"), "99213");
    expect(seen).toBe(1);
  });

  test("of what is gone again before anyone could look", async () => {
    show("<p></p>");
    start();
    await settle();
    const brief = document.createElement("p");
    brief.textContent = "17340";
    document.body.append(brief);
    brief.remove();
    await settle();
    expect(seen).toBe(0);
  });

  test("of Claimside's own sidebar", async () => {
    show("");
    start();
    await settle();
    const own = document.createElement("claimside-sidebar");
    const root = shadowOf(own, "<p>17340</p>");
    document.documentElement.append(own);
    await settle();
    root.querySelector("p")?.append("17340");
    own.setAttribute("value", "17340");
    await settle();
    own.remove();
    expect(seen).toBe(0);
  });

  test("once the watch has ended, and no timer is left", async () => {
    const input = show("<input>")("input");
    start();
    await settle();
    watch.abort();
    expect(vi.getTimerCount()).toBe(0);
    await type(input, "17340");
    document.body.append("17340");
    dispatchEvent(new Event("pageshow"));
    await settle();
    expect(seen).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("when the watch ends in the middle of a burst", async () => {
    show("");
    start();
    await settle();
    document.body.append("17340");
    await Promise.resolve();
    watch.abort();
    await settle();
    expect(seen).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
  });
});
