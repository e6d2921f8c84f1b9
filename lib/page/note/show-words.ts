import { activity } from "../../activity";
import { type NodeSpan, type PlacedText, spansOf } from "./placed-text";

/** How long the words stay marked, in milliseconds. */
const markedFor = 4000;

/**
 * Shows where words of a note stand: a text box gets them selected, which needs its focus to be seen; elsewhere a mark is
 * laid over them, and neither focus nor caret nor any node of the page is moved. False where they are not there any more.
 */
export function showWords(note: PlacedText, words: string): boolean {
  const spans = spansOf(note, words);
  const [first] = spans;
  if (!first) return false;
  if (first.node instanceof Text) markRange(rangeOver(spans));
  else selectInBox(first.node, first.from, first.to);
  return true;
}

function selectInBox(box: HTMLTextAreaElement, from: number, to: number): void {
  box.scrollIntoView({ block: "nearest" });
  box.focus({ preventScroll: true });
  box.setSelectionRange(from, to);
  // Browsers scroll to a selection only while it is typed in; lines are even enough for a good guess.
  const share = from / Math.max(1, box.value.length);
  box.scrollTop = Math.max(0, share * box.scrollHeight - box.clientHeight / 2);
}

function rangeOver(spans: readonly NodeSpan[]): Range {
  const inText = spans.filter((span) => span.node instanceof Text);
  const [first, last] = [inText[0], inText.at(-1)];
  const range = document.createRange();
  if (first && last) {
    range.setStart(first.node, first.from);
    range.setEnd(last.node, last.to);
  }
  return range;
}

/** Takes away what is marked just now. */
let unmark = () => {};

function markRange(range: Range): void {
  bringIntoView(range);
  // One mark at a time; it goes with the next key or after a while.
  unmark();
  const mark = document.createElement("claimside-mark");
  const root = mark.attachShadow({ mode: "closed" });
  const draw = () => root.replaceChildren(...[...range.getClientRects()].map(boxOver));
  const end = new AbortController();
  unmark = () => {
    end.abort();
    mark.remove();
  };
  document.documentElement.append(mark);
  draw();
  for (const type of ["scroll", "resize"]) addEventListener(type, draw, { capture: true, signal: end.signal });
  addEventListener("keydown", unmark, { capture: true, signal: end.signal });
  activity.later("take the mark away", markedFor, unmark);
}

/** Drawn over the page and out of reach of the pointer. */
function boxOver({ left, top, width, height }: DOMRect): HTMLElement {
  const box = document.createElement("div");
  box.style.cssText = `position: fixed; left: ${left - 2}px; top: ${top - 1}px; width: ${width + 4}px; height: ${height + 2}px; background: rgb(255 196 0 / 0.38); outline: 1px solid rgb(178 106 0 / 0.7); border-radius: 2px; pointer-events: none; z-index: 2147483646`;
  return box;
}

/** Scrolls the frame, and whatever holds the words, only as far as is needed to see them. */
function bringIntoView(range: Range): void {
  const holder = range.startContainer.parentElement;
  holder?.scrollIntoView({ block: "nearest" });
  for (let around = holder; around; around = around.parentElement) {
    const isPage = around === document.documentElement;
    const { top, bottom } = isPage ? { top: 0, bottom: innerHeight } : around.getBoundingClientRect();
    const words = range.getBoundingClientRect();
    if (around.scrollHeight > around.clientHeight && (words.top < top || words.bottom > bottom))
      around.scrollTop += words.top - (top + bottom) / 2;
  }
}
