import { matchesSelector } from "../dom/of-element";

/** A piece of a note's text and where it stands in the page. */
interface Piece {
  /** Where it begins in the text. */
  start: number;
  length: number;
  /** Left out: the words are ours, a heading or a line break. */
  node?: Text | HTMLTextAreaElement;
}

/** A note as one text, with the way back to the page. */
export interface PlacedText {
  text: string;
  pieces: Piece[];
}

/** A stretch within one node of the page; places count the node's own characters. */
export interface NodeSpan {
  node: Text | HTMLTextAreaElement;
  from: number;
  to: number;
}

/** A box, editor or pane that holds a note or a part of it, with the words over it. */
export interface NotePart {
  element: Element;
  heading?: string;
}

/** The texts of several elements, each under its heading where it has one. */
export function placedTextOfAll(parts: readonly NotePart[]): PlacedText {
  const note: PlacedText = { text: "", pieces: [] };
  for (const { element, heading } of parts) {
    if (note.text !== "") append(note, "\n\n");
    if (heading) append(note, `${heading.replace(/\W+$/, "")}:\n`);
    if (element instanceof HTMLTextAreaElement) append(note, element.value, element);
    else appendElement(note, element);
  }
  return note;
}

/** The text of one element, as a person sees it in lines. */
export function placedTextOf(element: Element): PlacedText {
  return placedTextOfAll([{ element }]);
}

/** Where the first of these words stand in the page; null where they are not there any more. */
export function spansOf({ text, pieces }: PlacedText, words: string): NodeSpan[] {
  const start = words === "" ? -1 : text.indexOf(words);
  if (start < 0) return [];
  const end = start + words.length;
  return pieces.flatMap((piece) => {
    const [from, to] = [Math.max(start, piece.start), Math.min(end, piece.start + piece.length)];
    if (!piece.node || from >= to) return [];
    const inNode = (place: number) => placeIn(piece.node as Text, place - piece.start);
    return [{ node: piece.node, from: inNode(from), to: inNode(to - 1) + 1 }];
  });
}

const skipped = "script, style, noscript, template, svg, canvas, iframe, button, select, input, [hidden]";
const blocks =
  "p, div, li, ul, ol, tr, table, h1, h2, h3, h4, h5, h6, section, article, dl, dt, dd, pre, blockquote, fieldset, legend, header, footer, hr, details, summary";

function append(note: PlacedText, words: string, node?: Piece["node"]): void {
  if (words !== "") note.pieces.push({ start: note.text.length, length: words.length, ...(node && { node }) });
  note.text += words;
}

function appendElement(note: PlacedText, element: Element): void {
  for (const node of element.childNodes) {
    if (node instanceof Text) appendText(note, node);
    else if (node instanceof HTMLBRElement) append(note, "\n");
    else if (node instanceof Element && !matchesSelector(node, skipped)) appendChild(note, node);
  }
}

/** A block begins and ends a line; the cells of a row are parted by tabs. */
function appendChild(note: PlacedText, element: Element): void {
  const isBlock = matchesSelector(element, blocks);
  if (isBlock) breakLine(note);
  appendElement(note, element);
  if (isBlock) breakLine(note);
  else if (matchesSelector(element, "td:not(:last-child), th:not(:last-child)")) append(note, "\t");
}

function breakLine(note: PlacedText): void {
  if (note.text !== "" && !note.text.endsWith("\n")) append(note, "\n");
}

function appendText(note: PlacedText, node: Text): void {
  const shown = shownText(node);
  const isIndent = /^(?:$|.*[\n\t ]$)/s.test(note.text) && /^ /.test(shown) && !keepsSpaces(node);
  // The blank that markup leaves at the start of a line is no character of the line.
  if (!isIndent) append(note, shown, node);
  else if (shown.length > 1) appendWithout(note, shown, node);
}

function appendWithout(note: PlacedText, shown: string, node: Text): void {
  const start = note.text.length;
  note.text += shown.slice(1);
  note.pieces.push({ start: start - 1, length: shown.length, node });
}

/** Runs of white space show as one blank, unless the style keeps them. */
function shownText(node: Text): string {
  return keepsSpaces(node) ? node.data : node.data.replace(/\s+/g, " ");
}

function keepsSpaces({ data, parentElement }: Text): boolean {
  if (!parentElement || !/\s\s|[\n\t]/.test(data)) return false;
  return /^(?:pre|break-spaces)/.test(getComputedStyle(parentElement).whiteSpace);
}

/** The place in the node of a character that is shown. */
function placeIn(node: Text | HTMLTextAreaElement, shown: number): number {
  if (!(node instanceof Text) || keepsSpaces(node)) return shown;
  let left = shown;
  for (const { index, 0: part } of node.data.matchAll(/\s+|\S+/g)) {
    const length = /\s/.test(part) ? 1 : part.length;
    if (left < length) return index + left;
    left -= length;
  }
  return node.data.length;
}
