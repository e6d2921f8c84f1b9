import { focusedElement, makeUnborn } from "../dom/of-document";
import { ownHosts } from "./own-hosts";
import { tellSurfaceMoved } from "./surface-news";
import { onTopLayerChange, standOnTop, standsOnTop } from "./top-layer";

export interface OwnHost {
  element: HTMLElement;
  root: ShadowRoot;
  /** How it is placed; "" where it is not yet. */
  placedBy(): string;
  /** Where our surface is rendered. */
  mount: HTMLElement;
  /** Shows it where these declarations put it. */
  place(declarations: string): void;
  /** The part of the window that it covers. */
  area(): DOMRect;
  /** The focus is in it, or the mouse over it. */
  isInUse(): boolean;
  /** Once called, to be called every second or so: what is left without its script is hidden by the browser itself. */
  stayAlive(): void;
  remove(): void;
}

export type OwnName =
  | "claimside-sidebar"
  | "claimside-offer"
  | "claimside-notice"
  | "claimside-teach"
  | "claimside-outline"
  | "claimside-marks"
  | "claimside-summary"
  | "claimside-mark";

/**
 * One element on <html>, outside the body's layout, that holds a surface of ours in a shadow root; no node or attribute
 * of the page is touched, and with the element everything is gone. It stands in the top layer where the browser has one,
 * so that no z-index covers it; while a modal dialog is open it stands inside that one, the only place that is not inert.
 */
export function makeOwnHost(name: OwnName, css: string, mode: ShadowRootMode): OwnHost {
  // Of an element that a page's own class had brought to life, the page would be handed the root, closed or not.
  const host = makeUnborn(name);
  const root = host.attachShadow({ mode });
  ownHosts.add(host);
  const place = document.createElement("style");
  const mount = document.createElement("div");
  mount.className = mountClass;
  root.append(makeStyle(css), place, mount);
  keepKeysInside(host);
  let ending: Animation | undefined;
  const end = new AbortController();
  onTopLayerChange(() => {
    if (!place.textContent) return;
    // What was opened last is on top.
    host.remove();
    standOnTop(host);
  }, end.signal);
  return {
    element: host,
    root,
    placedBy: () => place.textContent ?? "",
    mount,
    place(declarations) {
      const wanted = `:host { ${important(declarations.split(";"))} }`;
      // A style set anew, though the same, has the browser work out the whole page's.
      if (place.textContent === wanted && standsOnTop(host)) return;
      place.textContent = wanted;
      standOnTop(host);
      tellSurfaceMoved();
    },
    area: () => host.getBoundingClientRect(),
    isInUse: () => focusedElement() === host || host.matches(":hover"),
    stayAlive: () => {
      // A dialog may be opened without a word in older browsers, and a page may have put it elsewhere.
      if (place.textContent && !standsOnTop(host)) standOnTop(host);
      ending ??= hideInTheEnd(host);
      // Not at each sign is it begun anew, for that has the browser paint the page once more.
      if (ending && Number(ending.currentTime) > standsAlone / 3) ending.currentTime = 0;
    },
    remove() {
      end.abort();
      host.remove();
      tellSurfaceMoved();
    },
  };
}

const mountClass = "claimside-mount";

/** How long a surface stands without a sign of its script, in milliseconds. */
const standsAlone = 5000;

/**
 * Firefox ends scripts without a word when their extension is removed: a verdict would stand, and no button of it work. So
 * an animation hides it, unless it is begun anew time and again.
 */
function hideInTheEnd(host: HTMLElement): Animation | undefined {
  return host.animate?.([{}, { clipPath: "inset(50%)" }], { delay: standsAlone, duration: 1, fill: "forwards" });
}

function makeStyle(css: string): HTMLStyleElement {
  const style = document.createElement("style");
  // The first rule of all: nothing that text takes over from what is around it comes from the page.
  style.textContent = `.${mountClass} { all: initial; display: block; height: 100%; pointer-events: inherit }
${css}\n:host { ${hostStyle} }\n@media print { :host { display: none !important } }`;
  return style;
}

/** So that no rule of the page reaches the host. */
function important(declarations: string[]): string {
  return declarations.map((declaration) => `${declaration.trim()} !important`).join("; ");
}

// What the page may not decide is said here or in `place`.
const hostStyle = important([
  "display: block",
  "position: fixed",
  "top: 0",
  "bottom: 0",
  "box-sizing: border-box",
  "margin: 0",
  "padding: 0",
  "border: 0",
  "overflow: visible",
  "background: none",
  "opacity: 1",
  "visibility: visible",
  "transform: none",
  "scale: none",
  "rotate: none",
  "translate: none",
  "filter: none",
  "mask: none",
  "mix-blend-mode: normal",
  "content-visibility: visible",
  "transition: none",
  "height: 100%",
  "max-width: 100vw",
  "max-height: none",
  "z-index: 2147483647",
]);

/** Keys typed in our surfaces are not the page's shortcuts. */
function keepKeysInside(host: HTMLElement): void {
  const types = ["keydown", "keypress", "keyup", "input", "paste", "copy"];
  for (const type of types) host.addEventListener(type, (event) => event.stopPropagation());
}
