import { cueCoverage, roleSaid } from "../../core/reading/naming/name-field";
import { isShown } from "../dom/is-shown";
import { childrenOf, closest, contentOf, matchesSelector, parentOf, queryIn, tagOf } from "../dom/of-element";
import { spacedText, tidyText, withHardBlanks } from "../dom/texts-in";
import { type DrawnText, textsOfPre, textsOfSvg } from "./drawn-texts";
import { fieldSelector } from "./field-value";
import { headings, nameAlone, namedShortly, namedWithin } from "./named-within";

/** A control or a piece of text on the page, with the words that stand just before it. */
export interface Passage {
  type: "control" | "text";
  element: Element;
  /** For text: what it is written in, the element or a text node of it. */
  node: Node;
  /** Where in the text node it begins and ends, where it is only a part of it. */
  span?: readonly [number, number];
  /** The text just before it, "" where a control or another cell stands between. */
  before: string;
  /** The last text before it that names something, for lists of several values. */
  label: string;
  /** For text: what it says. */
  text: string;
  /** Only its place says what it belongs to. */
  isDrawn?: boolean;
  /** It is the label of a control, by the markup. */
  isTied?: boolean;
}

const skipped =
  "script, style, noscript, template, canvas, iframe, object, option, search, [role=search], claimside-sidebar";
/** A letter or a message: what stands in it is the text that someone writes. */
const written = "[contenteditable]:not([contenteditable=false])";
/** Text in here is no label and no value, though fields may stand here too. */
const notSpoken = `pre, code, nav, body > footer, ${written}`;
const cells = "td, th, dd, [role=gridcell], [role=cell], [role=rowheader]";
/** Longer text is prose, which names nothing and is no value. */
export const longestText = 160;
/** One of several, or a part of a date. */
const severalFold = /^(diagnos|modif|dat|birth)/;
const ordinal = /^\W*([A-L]|1[0-2]|[1-9]|mm|dd|[cy]{2,4}|month|day|year)\W*$/i;

/**
 * Walks a root in the page's order; shadow roots inside it are roots of their own. Gives null after each node, so that
 * whoever walks may pause.
 */
export function* walkPassages(root: ParentNode): Generator<Passage | null> {
  const walker = document.createTreeWalker(root as unknown as Node, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  const words = new ShownWords();
  // No filter of our own: the browser would call it back for every node of the page.
  for (let current = walker.nextNode(); current; ) {
    const drawing: SVGElement | null = (current as Node) instanceof SVGElement ? (current as SVGElement) : null;
    const isSkipped = drawing !== null || (current instanceof Element && matchesSelector(current, skipped));
    if (drawing) yield* drawnPassages(textsOfSvg(drawing), drawing);
    if (!isSkipped) yield* current instanceof Element ? elementPassages(current, words) : textPassages(current, words);
    yield null;
    current = isSkipped ? nextOutside(walker) : walker.nextNode();
  }
}

/** The next node behind the current one and all that is in it. */
function nextOutside(walker: TreeWalker): Node | null {
  for (;;) {
    const sibling = walker.nextSibling();
    if (sibling || !walker.parentNode()) return sibling;
  }
}

/**
 * What is shown goes by words that are shown: a tip that comes when one points at it says nothing. A step of the form that
 * is hidden as a whole has its labels with it.
 */
class ShownWords {
  private shown = new LastWords();
  private all = new LastWords();

  for(element: Element): LastWords {
    return isShown(element) ? this.shown : this.all;
  }
  forControl(control: Element): string {
    const [amongAll, amongShown] = [this.all.forControl(control), isShown(control) && this.shown.forControl(control)];
    return amongShown === false ? amongAll : amongShown;
  }
  say(text: string, element: Element, isTied = false, isLink = false): void {
    if (isShown(element)) this.shown.say(text, isTied, isLink);
    this.all.say(text, isTied, isLink);
  }
}

/** What has been said so far: the words that the next control or value may go by. */
class LastWords {
  before = "";
  label = "";
  /** Controls that follow each other in one place share the words before the first. */
  private lender: Element | null = null;
  /** What was said last is the label of a control, by the markup: nothing else is called so. */
  private isTied = false;
  /** It is a link or a button. */
  private isLink = false;
  /** How many names, more than values, have followed each other: several head columns, and the last only its own. */
  private heads = 0;

  say(text: string, isTied = false, isLink = false): void {
    this.isLink = isLink;
    // "Diagnosis A [ ] B [ ]", "Birth date MM [ ] DD [ ]": goes with the label before it.
    const isOrdinal = ordinal.test(text) && severalFold.test(roleSaid(this.label) ?? "");
    this.isTied = isTied && !isOrdinal;
    this.before = isOrdinal ? `${this.label.replace(/[\s:]*\b([A-L]|\d{1,2})?\W*$/i, "")} ${text}` : text;
    const coverage = cueCoverage(text);
    this.heads = this.lender ? 0 : Math.max(0, this.heads + (coverage < 0.5 ? -1 : 1));
    // The ICD indicator stands between the heading of the diagnoses and their letters.
    if (!isOrdinal && !isLink && coverage >= 0.2 && roleSaid(text) !== "icdIndicator") this.label = text;
    this.lender = null;
  }
  /** Links below each other are a menu: none is called as the one before it. */
  forValue(isLink = false): string {
    return this.lender || this.isTied || (isLink && this.isLink) ? "" : this.before;
  }
  forControl(control: Element): string {
    this.lender ??= control;
    const isNear = grandparentOf(this.lender) === grandparentOf(control);
    return isNear && this.heads < 5 && !this.isTied ? this.before : "";
  }
}

function grandparentOf(element: Element): Element | null {
  const parent = parentOf(element);
  return parent && parentOf(parent);
}

function* elementPassages(element: Element, said: ShownWords): Generator<Passage> {
  const words = said.for(element);
  if (matchesSelector(element, fieldSelector)) {
    yield { type: "control", element, node: element, before: said.forControl(element), label: words.label, text: "" };
  } else if (matchesSelector(element, cells) && isLeaf(element)) {
    if (closest(element, written)) return;
    const text = spacedText(element);
    if (tidyText(text).length <= longestText) yield* sayParts(element, element, text, said);
  } else if (isBlank(element, words.forValue())) {
    // "Modifiers" with nothing behind it: the field is there and empty.
    yield { type: "text", element, node: element, before: words.before, label: words.label, text: "" };
    words.before = "";
  }
}

function* textPassages(node: Node, said: ShownWords): Generator<Passage> {
  const parent = parentOf(node);
  const cell = parent && closest(parent, cells);
  if (parent && node instanceof Text && isPreformatted(parent)) yield* drawnPassages(textsOfPre(node), parent);
  if (!parent || closest(parent, fieldSelector) || closest(parent, notSpoken) || (cell && isLeaf(cell))) return;
  const text = tidyText(node.textContent);
  if (!/[A-Za-z0-9]/.test(text) && !isDash(node, parent)) return;
  if (text.length > longestText || isOfMenu(parent)) said.say("", parent);
  else yield* sayParts(parent, node, node.textContent ?? "", said);
}

/** Of links that stand side by side none is a name or a value. */
function isOfMenu(link: Element): boolean {
  const siblings = tagOf(link) === "a" ? childrenOf(parentOf(link)) : [];
  return siblings.filter((one) => tagOf(one) === "a" && !/\d\d/.test(contentOf(one))).length > 2;
}

/** A dash, or a hard blank, in a place of its own or last behind its label says that nothing was entered. */
function isDash(node: Node, { lastChild, firstElementChild }: Element): boolean {
  return (
    node === lastChild &&
    (firstElementChild ? /^\s*([-–—]{1,3}|\u00a0)\s*$/ : /^\s*[-–—]{1,3}\s*$/).test(contentOf(node))
  );
}

/** Text in columns; a sample of code is set apart by its own element. */
function isPreformatted(element: Element): boolean {
  return closest(element, "pre") !== null && !closest(element, `code, nav, footer, ${written}`);
}

function* drawnPassages(texts: readonly DrawnText[], element: Element): Generator<Passage> {
  for (const drawn of texts) {
    if (drawn.text.length <= longestText && /[A-Za-z0-9]/.test(drawn.before ?? drawn.text))
      yield { type: "text", element, before: "", label: "", isDrawn: true, ...drawn };
  }
}

/**
 * One text may hold several: "Patient: Novak  |  Insurance: CIGNA HMO", "Seen on 11/04/2026 — POS 11", or any with hard
 * blanks between them. A dash before the next parts nothing: of "Mods – · POS 11" it is the first one's value.
 */
function* sayParts(element: Element, node: Node, raw: string, said: ShownWords): Generator<Passage> {
  const words = said.for(element);
  const isTied = isLabelOfControl(element);
  const isLink = closest(element, "a, button") !== null;
  const spaced = withHardBlanks(raw);
  const parts = partsOf(spaced, matchesSelector(element, headings));
  let end = 0;
  for (const part of parts.map(tidyText)) {
    if (part === "" && parts.length > 1) continue;
    const span = parts.length > 1 && spanOf(part, raw, end);
    if (span) [, end] = span;
    const around = { before: words.forValue(isLink), label: words.label, isTied };
    yield { type: "text", element, node, ...around, text: part, ...(span && { span }) };
    said.say(part, element, isTied, isLink);
  }
}

function partsOf(text: string, isHeading: boolean): string[] {
  const isNamed = (part: string) =>
    namedWithin(tidyText(part)) ?? namedShortly(tidyText(part)) ?? (isHeading && nameAlone(tidyText(part)));
  const parts = text.split(/\s*\u00a0\s+|\s+\u00a0\s*|\s+[|•·]\s+|\s+[–—]\s+(?![\d|•·])|\.\s+(?=[A-Z][a-z ]+:)/);
  const [first, ...more] = parts;
  // "Insurance: CIGNA — HMO" is one thing.
  if (more.some(isNamed) || (first && !first.includes(":") && isNamed(first))) return parts;
  return text.split(text.includes(":") ? /\s*\u00a0\s*|\s+[|•·]\s+/ : /\u00a0\s+|\s+\u00a0/);
}

function isLabelOfControl(element: Element): boolean {
  const label = closest(element, "label");
  const control = label instanceof HTMLLabelElement && (label.control as HTMLInputElement | null);
  // A component that keeps a number of its own in a hidden box shows behind the label what was chosen.
  return control ? isShown(control) || !control.value || !isShown(element) : false;
}

/** Where a part stands in the text it was taken from: from its first word to its last. */
function spanOf(part: string, raw: string, from: number): readonly [number, number] | null {
  const words = part.split(" ");
  const start = raw.indexOf(words[0] ?? "", from);
  const end = words.reduce((at, word) => raw.indexOf(word, at) + word.length, start);
  return start >= from && end >= start ? [start, end] : null;
}

/** The cell of words alone that an element stands in. */
export function leafCellOf(element: Element): Element | null {
  const cell = closest(element, cells);
  return cell && isLeaf(cell) ? cell : null;
}

/** A cell that holds words alone: no field, no further cell. */
function isLeaf(cell: Element): boolean {
  return cell.querySelector(`${fieldSelector}, table, dl, ul, slot, ${cells}`) === null;
}

/** An empty place for a value right beside its label. */
function isBlank(element: Element, label: string): boolean {
  if (label === "" || element.firstElementChild || !matchesSelector(element, "span, div, b, strong, p, output"))
    return false;
  // "Auth # ›" leads to where it is entered.
  if (/[^\s›▸]/.test(contentOf(element)) || cueCoverage(label) < 0.5) return false;
  const { previousElementSibling: before, nextElementSibling: next } = element;
  if (next && (matchesSelector(next, fieldSelector) || queryIn(next, fieldSelector))) return false;
  return /:$/.test(label) || [parentOf(element), before].some((said) => tidyText(contentOf(said)) === label);
}
