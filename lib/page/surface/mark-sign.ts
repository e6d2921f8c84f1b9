import type { FieldMark } from "../../core/view/field-marks";

/** How wide and high a mark is, in pixels. */
export const markSize = 16;

const shapes: Readonly<Record<FieldMark["kind"], string>> = {
  error: "M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3z",
  warning: "M8 1.5 15 14.5H1z",
  info: "M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7z",
  unsure: "M8 1.7a6.3 6.3 0 1 0 0 12.6A6.3 6.3 0 0 0 8 1.7z",
};
const signs: Readonly<Record<FieldMark["kind"], string>> = { error: "!", warning: "!", info: "i", unsure: "?" };

/** A mark as it is drawn: its shape says what it costs, its sign how many speak of the field, where it is more than one. */
export function drawSign(sign: HTMLElement, mark: FieldMark): void {
  const { kind, count, name } = mark;
  sign.dataset.kind = kind;
  sign.ariaLabel = name;
  const svg = element("svg", { viewBox: "0 0 16 16" });
  svg.append(element("path", { d: shapes[kind] }));
  // Drawn by the style: it is part of the picture, and the name says it in words.
  sign.dataset.sign = count > 1 ? String(count) : signs[kind];
  sign.replaceChildren(svg);
}

function element(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}

// The colours of the other surfaces; what lies beneath has its own, so each shape has an edge that stands out on any.
export const markCss = `
:host { all: initial }
[data-theme] { color-scheme: light dark; --paper: light-dark(#fff, #1d2126);
color: light-dark(#1a2026, #e7eaee); font: 13px/1.4 system-ui }
[data-theme=light] { color-scheme: light } [data-theme=dark] { color-scheme: dark }
[data-kind] { --fill: light-dark(#33567f, #a6c4ea) }
[data-kind=error] { --fill: light-dark(#a8201a, #ff9f97) }
[data-kind=warning] { --fill: light-dark(#7d5200, #eabf6d) }
button { all: unset; position: fixed; visibility: hidden; cursor: pointer; pointer-events: auto }
[data-at] { visibility: visible }
path { fill: var(--fill); stroke: var(--paper); stroke-width: 1.5 }
button::after { content: attr(data-sign); position: absolute; inset: 0; text-align: center;
font: 700 10px/16px system-ui; color: var(--paper) }
[data-kind=warning]::after { top: 1px }
[data-kind=unsure] path { fill: var(--paper); stroke: var(--fill); stroke-dasharray: 2 }
[data-kind=unsure]::after { color: var(--fill) }
[data-at=line] { pointer-events: none; border-top: 2px dashed var(--fill) }
[data-at=line][data-kind=error] { border-top-style: solid }
[data-at=line] svg, [data-at=line]::after { display: none }
div > div { position: fixed; box-sizing: border-box; width: max-content; max-width: 320px; padding: 6px 9px;
border: 1px solid var(--fill); border-left-width: 3px; background: var(--paper); pointer-events: auto }
@media (forced-colors) { [data-kind] { --fill: CanvasText; --paper: Canvas } }
`;
