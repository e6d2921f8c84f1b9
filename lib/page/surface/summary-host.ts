import type { SaveSummary } from "../../core/view/save-summary";
import { hearEscape } from "../dom/hear-escape";
import { hearLasting } from "../dom/hear-lasting";
import { boundsOf } from "../dom/of-element";
import { isFree } from "./free-place";
import { makeOwnHost } from "./own-host";
import { putAt } from "./own-pixels";

/** How long it stands, and how long it waits for the pointer or the focus to come back to it, in milliseconds. */
const [lasts, between] = [2000, 400];
/** How far it stands off the button and the edges of the window, in pixels. */
const gap = 8;

const css = `
  :host { all: initial }
  [data-theme] { color-scheme: light dark; --paper: light-dark(#fff, #1d2126); --ink: light-dark(#1a2026, #e7eaee);
    --rule: light-dark(#868c90, #79828d); --accent: light-dark(#0b6370, #74c8d2); --error: light-dark(#a8201a, #ff9f97);
    direction: ltr; font: 13px/1.45 -apple-system, "Segoe UI", Roboto, Arial, sans-serif }
  [data-theme=light] { color-scheme: light }
  [data-theme=dark] { color-scheme: dark }
  div > div { position: fixed; box-sizing: border-box; max-width: 340px; padding: 9px 12px; border: 1px solid var(--rule);
    border-left: 3px solid var(--error); border-radius: 6px; background: var(--paper); color: var(--ink);
    box-shadow: 0 4px 18px rgb(0 0 0/.2); pointer-events: auto }
  p, ul { margin: 0; padding: 0 }
  p { font-weight: 650; color: var(--error) }
  li { list-style: none; margin-top: 3px }
  footer { display: flex; gap: 14px; margin-top: 6px }
  button { all: unset; color: var(--accent); cursor: pointer; text-decoration: underline; text-underline-offset: 2px }
  button:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px }
  @media (forced-colors: active) { div > div { border-color: CanvasText } }
`;

/** What is open, beside the button that was pressed, for a moment; the page's own event goes its way, and the focus stays where it is. */
export function makeSummaryHost(mode: ShadowRootMode, signal: AbortSignal, onShow: (summary: SaveSummary) => void) {
  let takeDown = () => {};
  signal.addEventListener("abort", () => takeDown());
  return (summary: SaveSummary, button: Element) => {
    takeDown();
    const end = new AbortController();
    const host = makeOwnHost("claimside-summary", css, mode);
    takeDown = () => {
      end.abort();
      host.remove();
    };
    const close = takeDown;
    host.mount.dataset.theme = summary.theme;
    // It is there before its words, so that these are spoken, once, after what is being said.
    const box = document.createElement("div");
    box.role = "status";
    host.mount.append(box);
    host.place("left: 0; right: 0; width: 100vw; pointer-events: none");
    let at = boundsOf(button);
    const place = () => {
      // A page may draw its buttons anew once it has saved.
      if (button.isConnected) at = boundsOf(button);
      placeBeside(box, at);
    };
    requestAnimationFrame(() => {
      box.append(...partsOf(summary, close, onShow));
      place();
    });
    hearLasting(window, ["scroll", "resize"], place, { capture: true, passive: true, signal: end.signal });
    hearEscape(() => !end.signal.aborted, close, end.signal);
    leaveInTime(box, close, end.signal);
  };
}

function partsOf(summary: SaveSummary, close: () => void, onShow: (summary: SaveSummary) => void) {
  const list = make("ul");
  list.append(...summary.says.map((one) => make("li", one)));
  const foot = make("footer");
  const show = () => {
    close();
    onShow(summary);
  };
  foot.append(button(summary.show, show), button(summary.dismiss, close));
  return [make("p", summary.title), list, foot];
}

function button(says: string, press: () => void): HTMLElement {
  const made = make("button", says);
  // The order of the page's own is left as it is; the keys to the sidebar lead to the same.
  made.tabIndex = -1;
  made.addEventListener("click", ({ isTrusted }) => isTrusted && press());
  return made;
}

function make(name: string, text = ""): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** Goes after its time; while the pointer or the focus is in it, it stays. */
function leaveInTime(box: HTMLElement, close: () => void, signal: AbortSignal): void {
  let timer = setTimeout(close, lasts);
  const stay = () => clearTimeout(timer);
  const leave = () => {
    stay();
    timer = setTimeout(close, between);
  };
  for (const type of ["pointerenter", "focusin"]) box.addEventListener(type, stay);
  for (const type of ["pointerleave", "focusout"]) box.addEventListener(type, leave);
  signal.addEventListener("abort", stay);
}

/** Over the button, under it or beside it, where it covers nothing that can be pressed; within the window. */
function placeBeside(box: HTMLElement, at: DOMRect): void {
  const { width, height } = box.getBoundingClientRect();
  const across = within(at.right - width, innerWidth - width);
  const down = within(at.top + (at.height - height) / 2, innerHeight - height);
  const places = [
    { left: across, top: at.top - height - gap },
    { left: across, top: at.bottom + gap },
    { left: at.left - width - gap, top: down },
    { left: at.right + gap, top: down },
  ];
  const inWindow = ({ left, top }: { left: number; top: number }) =>
    left >= 0 && top >= 0 && left + width <= innerWidth && top + height <= innerHeight;
  const areas = places.filter(inWindow).map(({ left, top }) => new DOMRect(left, top, width, height));
  const corner = new DOMRect(gap, innerHeight - height - gap, width, height);
  putAt(box, areas.find(isFree) ?? [corner].find(isFree) ?? areas[0] ?? corner);
}

function within(wanted: number, most: number): number {
  return Math.max(gap, Math.min(wanted, most - gap));
}
