import type { SiteTeaching } from "../../core/portals/layout";
import { isOwn, type OpenRoot } from "../dom/find-roots";
import { findBySelector } from "../select/find-by-selector";
import { taughtFields } from "../select/taught-fields";
import type { Mark } from "./mark";
import { patternSelectorOf } from "./pattern-selector-of";
import { elementAt, elementInFocus, pickableOf } from "./pickable";

interface PickOptions {
  openRoot: OpenRoot;
  mark: Mark;
  signal: AbortSignal;
  /** A field was picked; null: the question is to be skipped. */
  onPick(element: Element | null): void;
}

interface FieldPicker {
  /** Begins or ends to wait for a pick; marks what has been taught so far. */
  ask(isAsking: boolean, taught: SiteTeaching): void;
}

/** What would make the page act; a click's own parts all come before it. */
const acts = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "dblclick", "auxclick", "contextmenu"];
const keys = ["keydown", "keypress", "keyup"];

/**
 * Lets a person point out fields of the page, by a click or, with the focus on one, by Enter; Escape skips. While it
 * asks, the page hears of neither.
 */
export function pickFields({ openRoot, mark, signal, onPick }: PickOptions): FieldPicker {
  let isAsking = false;
  let known: readonly Element[] = [];
  let pointedAt: Element | null = null;

  const point = (element: Element | null) => {
    if (element === pointedAt) return;
    pointedAt = element;
    // All that the pick would stand for, on every line.
    const selector = element && patternSelectorOf(element, openRoot);
    mark.draw(known, selector ? findHere(selector, openRoot) : []);
  };
  const onPoint = (event: MouseEvent) => {
    const found = isAsking && !isOurs(event) ? elementAt(event.clientX, event.clientY, openRoot) : null;
    if (isAsking) point(pickableOf(found));
  };
  const onAct = (event: MouseEvent) => {
    if (!isAsking || isOurs(event)) return;
    swallow(event);
    // A page may not answer in the person's name; and a double click is one answer.
    if (event.type !== "click" || !event.isTrusted || event.detail > 1) return;
    const field = pickableOf(elementAt(event.clientX, event.clientY, openRoot));
    if (field) onPick(field);
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isAsking || isOurs(event) || !/^(Enter|Escape)$/.test(event.key)) return;
    swallow(event);
    if (event.type !== "keydown" || event.repeat || !event.isTrusted) return;
    const field = event.key === "Escape" ? null : pickableOf(elementInFocus(openRoot));
    if (field || event.key === "Escape") onPick(field);
  };
  addEventListener("pointermove", onPoint, { capture: true, signal });
  addEventListener("focusin", () => isAsking && point(pickableOf(elementInFocus(openRoot))), { capture: true, signal });
  for (const type of acts) addEventListener(type, onAct as EventListener, { capture: true, signal });
  for (const type of keys) addEventListener(type, onKey as EventListener, { capture: true, signal });

  return {
    ask(next, taught) {
      isAsking = next;
      known = next ? [...taughtFields(document, taught, openRoot).keys()] : [];
      pointedAt = null;
      mark.draw(known, []);
    },
  };
}

/** A pattern counts from this frame's own document. */
function findHere(selector: string, openRoot: OpenRoot): Element[] {
  return findBySelector(document, selector, openRoot, 0);
}

function isOurs({ target }: Event): boolean {
  return target instanceof Node && isOwn(target);
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
