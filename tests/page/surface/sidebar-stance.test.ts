import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { makeStance, type SidebarStance } from "../../../lib/page/surface/sidebar-stance";
import { show } from "../show";

// happy-dom has no layout: where things stand is made up, in a window 1400 pixels wide.

const room = () => document.querySelector("claimside-room style")?.textContent ?? "";
let end: AbortController;
let stance: SidebarStance;
let isInUse: boolean;
let calls: "fix" | "ready" | "neither";
let now: string;

beforeEach(() => {
  vi.useFakeTimers();
  end = new AbortController();
  [isInUse, calls] = [false, "neither"];
  document.elementsFromPoint = () => [document.body];
  Object.defineProperty(window, "innerWidth", { value: 1400, configurable: true });
  stance = makeStance({
    host: () => ({ area: () => new DOMRect(1060, 0, 340, 600), isInUse: () => isInUse }),
    onChange: draw,
    signal: end.signal,
  });
});

afterEach(() => {
  end.abort();
  vi.useRealTimers();
  Reflect.deleteProperty(document, "elementsFromPoint");
});

function draw(habit: unknown = "errors"): void {
  now = stance.stand({ side: "right", width: 340, habit: habit === "open" ? "open" : "errors", calls });
  stance.placed();
}

/** A form whose field reaches from here to there. */
function form(left: number, right: number): HTMLElement {
  const field = show("<input><button>Save</button>")("input");
  field.getBoundingClientRect = () => new DOMRect(left, 300, right - left, 20);
  return field;
}

test("it is a tab until something is to be fixed, and then stands where the page leaves room", () => {
  form(0, 900);
  draw();
  expect(now).toBe("tab");
  calls = "fix";
  draw();
  expect(now).toBe("beside");
  expect(room()).toBe("");
});

test("where a field lies in its way it stays a tab, and the page gives room once it is pressed", () => {
  form(0, 1200);
  calls = "fix";
  draw();
  expect(now).toBe("tab");
  stance.press("open");
  expect(now).toBe("in-room");
  expect(room()).toContain("padding-right: 340px");
  stance.press("fold");
  expect(room()).toBe("");
});

test("a page neither gives room nor takes it back while somebody types", () => {
  const field = form(0, 1000);
  document.elementsFromPoint = () => [];
  field.focus();
  Object.defineProperty(window, "innerWidth", { value: 1310, configurable: true });
  draw("open");
  expect([now, room()]).toEqual(["tab", ""]);
  field.blur();
  draw("open");
  expect(now).toBe("in-room");
  field.focus();
  stance.leave();
  expect(room()).toContain("padding-right");
  field.blur();
  vi.runAllTimers();
  expect(room()).toBe("");
});

test("it folds where the field that gets the focus lies beneath it, and stays folded", () => {
  const field = form(0, 900);
  calls = "fix";
  draw();
  expect(now).toBe("beside");
  field.getBoundingClientRect = () => new DOMRect(1100, 300, 80, 20);
  field.focus();
  expect(now).toBe("tab");
  field.blur();
  draw();
  expect(now).toBe("tab");
});

test("once all is well it folds, though not while somebody is at work in it", () => {
  form(0, 900);
  calls = "fix";
  draw();
  [calls, isInUse] = ["ready", true];
  draw();
  vi.advanceTimersByTime(20_000);
  expect(now).toBe("beside");
  isInUse = false;
  vi.advanceTimersByTime(5000);
  expect(now).toBe("tab");
});

test("where the code goes with its error, the next one does not open it", () => {
  form(0, 900);
  calls = "fix";
  draw();
  stance.leave();
  calls = "neither";
  draw();
  expect(now).toBe("tab");
});

test("as long as nothing asks for it, what is free is not measured", () => {
  form(0, 900);
  const measured = vi.spyOn(document, "elementsFromPoint");
  draw();
  expect(measured).not.toHaveBeenCalled();
});

test("an error that comes back meanwhile keeps it open", () => {
  form(0, 900);
  for (const said of ["fix", "ready", "neither"] as const) {
    calls = said;
    draw();
  }
  vi.advanceTimersByTime(20_000);
  expect(now).toBe("beside");
});
