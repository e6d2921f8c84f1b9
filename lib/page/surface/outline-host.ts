import { hearEscape } from "../dom/hear-escape";
import { hearLasting } from "../dom/hear-lasting";
import type { OutlinePiece } from "../frame/outline-pieces";
import { everyBeat } from "../watch/every-beat";
import { nameBoxes } from "./name-boxes";
import { makeOwnHost } from "./own-host";

// Over the page, whose colours are its own: what is drawn stands out on light and dark by its edge.
const css = `
  :host { --ink: #0b6370; --word: #7d5200; --paper: #fff; }
  div > div { position: fixed; box-sizing: border-box; border: 2px solid var(--ink); border-radius: 3px;
    box-shadow: 0 0 0 1px var(--paper); pointer-events: none; }
  div > [data-part=row] { border-width: 1px; border-style: dashed; }
  div > :is([data-part=heading], [data-part=label], [data-part=group]) { border-color: var(--word); }
  span { position: absolute; bottom: 100%; left: -2px; padding: 0 4px; border-radius: 3px 3px 0 0; white-space: nowrap;
    background: var(--ink); color: var(--paper); font: 500 11px/15px system-ui, "Segoe UI", Arial, sans-serif; }
  [data-side=under] { inset: 100% auto auto -2px; border-radius: 0 0 3px 3px; }
  [data-part=row] > span { inset: auto 100% 0 auto; }
  :is([data-part=heading], [data-part=label], [data-part=group]) > span { background: var(--word); }
  @media (forced-colors: active) { div > div { border-color: Highlight; } }
`;

export interface OutlineHost {
  /** Draws a box around each piece; null takes all away. */
  draw(pieces: readonly OutlinePiece[] | null): void;
  /** Draws anew what is drawn, where it stands now. */
  drawAgain(): void;
  isDrawn(): boolean;
}

/** Boxes over the page, in a layer that no pointer meets and that moves nothing, and Escape heard while they are there. */
export function makeOutlineHost(mode: ShadowRootMode, signal: AbortSignal, onEscape: () => void): OutlineHost {
  const host = makeOwnHost("claimside-outline", css, mode);
  let drawn: readonly OutlinePiece[] | null = null;
  const drawAgain = () => {
    if (!drawn) return;
    const boxes = drawn.flatMap((piece) => boxAround(piece) ?? []);
    host.mount.replaceChildren(...boxes);
    host.place("left: 0; right: 0; width: 100vw; pointer-events: none");
    // A row is around its fields, and its name beside it.
    nameBoxes(boxes.filter(({ dataset }) => dataset.part !== "row"));
    host.stayAlive();
  };
  const draw = (pieces: typeof drawn) => {
    drawn = pieces;
    if (drawn) drawAgain();
    else host.remove();
  };
  const isDrawn = () => drawn !== null;
  hearEscape(isDrawn, onEscape, signal);
  hearLasting(window, ["scroll", "resize"], drawAgain, { capture: true, passive: true, signal });
  everyBeat(() => drawn && host.stayAlive(), signal);
  signal.addEventListener("abort", () => draw(null));
  return { draw, drawAgain, isDrawn };
}

/** How far a box stands off what it is around, in pixels; a row stands off its fields. */
const gap = { row: 6, field: 2, heading: 2, label: 2, group: 2 };

function boxAround({ part, says, place }: OutlinePiece): HTMLElement | null {
  const at = place();
  if (!at) return null;
  const off = gap[part];
  const box = document.createElement("div");
  box.dataset.part = part;
  const px = { left: at.left - off, top: at.top - off, width: at.width + 2 * off, height: at.height + 2 * off };
  for (const [key, value] of Object.entries(px)) box.style.setProperty(key, `${value}px`);
  if (says) {
    const name = document.createElement("span");
    name.textContent = says;
    box.append(name);
  }
  return box;
}
