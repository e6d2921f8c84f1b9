import { makeOwnHost } from "../surface/own-host";

export interface Mark {
  /** Draws a box around each element, and a bolder one around those pointed at. The page's own nodes are left alone. */
  draw(known: Iterable<Element>, pointedAt: Iterable<Element>): void;
}

const css = `
  div > div { position: fixed; box-sizing: border-box; border-radius: 3px; pointer-events: none;
    border: 2px dashed #0b6370; box-shadow: 0 0 0 1px #fff; }
  div > .pointed { border-style: solid; background: rgb(11 99 112 / 0.2); }
  @media (forced-colors: active) { div > div { border-color: Highlight; } }
`;

/** Boxes over the page, in a layer of their own that no pointer meets. */
export function makeMark(mode: ShadowRootMode, signal: AbortSignal): Mark {
  const host = makeOwnHost("claimside-mark", css, mode);
  let last: [Element[], Element[]] = [[], []];
  const draw = () => {
    const [known, pointedAt] = last;
    host.mount.replaceChildren(
      ...known.map((element) => boxOf(element, "")),
      ...pointedAt.map((one) => boxOf(one, "pointed")),
    );
    if (host.mount.childElementCount === 0) host.remove();
    else host.place("left: 0; right: 0; width: 100vw; pointer-events: none");
  };
  addEventListener("scroll", draw, { capture: true, passive: true, signal });
  addEventListener("resize", draw, { signal });
  signal.addEventListener("abort", host.remove);
  return {
    draw(known, pointedAt) {
      last = [[...known], [...pointedAt]];
      draw();
    },
  };
}

/** How far a box stands off what it is around, in pixels. */
const gap = 2;

function boxOf(element: Element, className: string): HTMLElement {
  const { left, top, width, height } = element.getBoundingClientRect();
  const box = document.createElement("div");
  box.className = className;
  const px = { left: left - gap, top: top - gap, width: width + 2 * gap, height: height + 2 * gap };
  for (const [key, value] of Object.entries(px)) box.style.setProperty(key, `${value}px`);
  return box;
}
