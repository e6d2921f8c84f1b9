import { isNoteLabel, isSectionLabel, noteScore } from "../../core/note/note-score";
import { findRoots, isOwn, type OpenRoot } from "../dom/find-roots";
import { isShown } from "../dom/is-shown";
import { attributeOf, childrenOf, closest, matchesSelector, queryIn } from "../dom/of-element";
import { inSteps } from "../dom/once-per-reading";
import { labelOf } from "../fields/label-of";
import { type NotePart, type PlacedText, placedTextOfAll } from "./placed-text";

/** The visit note that a page shows, with the way back to where it stands. */
export interface FoundNote extends PlacedText {
  /** How much it reads like a note; above 0. */
  score: number;
  /** The label of the box or pane, "" where it has none. */
  where: string;
  parts: NotePart[];
}

interface Candidate {
  element: Element;
  label: string;
  score: number;
}

/**
 * What on the page reads like a visit note: a box, an editor, a pane of text, or the boxes of a note in parts. In steps,
 * after each of which there may be a pause: a claim of 400 lines has thousands of panes.
 */
export function findNote(document: Document, openRoot?: OpenRoot): Generator<void, FoundNote | null> {
  return inSteps(lookForNote(document, openRoot));
}

function* lookForNote(document: Document, openRoot?: OpenRoot): Generator<void, FoundNote | null> {
  const roots = findRoots(document, openRoot);
  const boxes = roots.flatMap((root) => [...root.querySelectorAll(boxSelector)]).filter((box) => !isInBox(box));
  const inParts = noteInParts(boxes);
  const candidates = boxes.map(boxCandidate);
  for (const root of roots) {
    for (const pane of panesIn(root)) {
      if (pane) candidates.push(paneCandidate(pane));
      yield;
    }
  }
  const best = bestOf([...candidates, ...(inParts ? [inParts] : [])]);
  if (!best) return null;
  const parts = best === inParts ? inParts.parts : [{ element: best.element }];
  return { ...placedTextOfAll(parts), score: best.score, where: best.label, parts };
}

/** The same note as it stands now; null where a part of it has gone, so that it must be looked for anew. */
export function rereadNote(found: FoundNote): FoundNote | null {
  const now = found.parts.every(({ element }) => element.isConnected) ? placedTextOfAll(found.parts) : null;
  return now && now.text.trim() !== "" ? { ...found, ...now } : null;
}

const boxSelector = "textarea, [contenteditable]:not([contenteditable=false]), [role=textbox][aria-multiline=true]";
const controls = `input:not([type=hidden]), select, ${boxSelector}`;

/** Whether a note, or a part of one, may be typed in this element: a field of one line is none. */
export function mayHoldNote(element: Element): boolean {
  return closest(element, boxSelector) !== null;
}

/** An editor inside an editor is a part of it. */
function isInBox(box: Element): boolean {
  return box.parentElement?.closest(boxSelector) != null;
}

function boxCandidate(element: Element): Candidate {
  const label = labelFor(element);
  return { element, label, score: scoreOf(element, label, true) };
}

function scoreOf(element: Element, label: string, isEditable: boolean): number {
  return noteScore({ text: plainTextOf(element), label, isEditable });
}

function plainTextOf(element: Element): string {
  return element instanceof HTMLTextAreaElement ? element.value : (element.textContent ?? "");
}

/** The label that names a note, else the first. */
function labelFor(element: Element): string {
  const labels = labelOf(element).map(({ text }) => text.replace(/[_-]+/g, " "));
  return labels.find(isNoteLabel) ?? labels[0] ?? "";
}

/** "Subjective", "Objective", "Plan": several boxes, one note. */
function noteInParts(boxes: readonly Element[]) {
  const parts = boxes
    .map((element) => ({ element, heading: labelFor(element) }))
    .filter(
      ({ element, heading }) => isSectionLabel(heading) && plainTextOf(element).trim() !== "" && isShown(element),
    );
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const label = parts.map(({ heading }) => heading.replace(/\W+$/, "")).join(", ");
  const text = parts.map(({ element }) => plainTextOf(element)).join("\n");
  return { element: first.element, label, parts, score: noteScore({ text, label: "note", isEditable: true }) };
}

/** The largest elements without a control in them: where a page only shows text. Gives null for each that is none. */
function* panesIn(root: ParentNode): Generator<Element | null> {
  for (const element of childrenOf(root)) {
    yield null;
    if (matchesSelector(element, skipped) || isOwn(element) || matchesSelector(element, boxSelector)) continue;
    if (queryIn(element, controls) === null) yield element;
    else yield* panesIn(element);
  }
}

const skipped = "head, script, style, noscript, template, nav, label, button, svg, option, select, input";

/** A pane narrowed down to the part that holds the note. */
function paneCandidate(pane: Element): Candidate {
  let [element, label] = [pane, paneLabel(pane)];
  let score = scoreOf(element, label, false);
  for (let inner = score > 0 ? element : null; inner; ) {
    const parts = childrenOf(inner).map((child) => ({ child, own: scoreOf(child, paneLabel(child), false) }));
    inner = parts.find(({ own }) => own >= score)?.child ?? null;
    if (inner) [element, label, score] = [inner, paneLabel(inner) || label, scoreOf(inner, paneLabel(inner), false)];
  }
  return { element, label, score };
}

/** What a pane is called: its name for assistive technology, or the heading within or right above it. */
function paneLabel(pane: Element): string {
  const heading = "h1, h2, h3, h4, h5, h6, legend, summary, [role=heading]";
  const above = pane.previousElementSibling;
  const named = attributeOf(pane, "aria-label") ?? queryIn(pane, `:scope > :is(${heading})`)?.textContent;
  const words = named ?? (above && matchesSelector(above, heading) ? above.textContent : null) ?? "";
  return words.replace(/\s+/g, " ").trim().slice(0, 80);
}

function bestOf<T extends Candidate>(candidates: readonly T[]): T | undefined {
  const ranked = candidates.filter(({ score }) => score > 0).toSorted((one, other) => other.score - one.score);
  return ranked.find(({ element }) => isShown(element));
}
