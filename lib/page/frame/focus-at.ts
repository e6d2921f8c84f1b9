import type { FieldFocus } from "../../core/reading/frame-news";
import type { OpenRoot } from "../dom/find-roots";
import { queryIn } from "../dom/of-element";
import { parentAcross } from "../dom/path-of";
import type { KnownFields } from "./known-fields";

/** How many elements up from a button its line may be, and the most fields that a line has. */
const reach = 8;
const mostFields = 40;

/** The element that has the focus in a document, in whichever root. */
export function focused(document: Document, openRoot: OpenRoot): Element | null {
  let element = document.activeElement;
  for (let within = element; within; within = openRoot(within)?.activeElement ?? null) element = within;
  return element;
}

/** The field that an element is or holds, or those that stand with it in the smallest part of the page that holds any. */
export function focusAt(element: Element, known: KnownFields): FieldFocus | null {
  if (element.matches("body, iframe, frame")) return null;
  // A cell of a grid has the focus itself, whatever its value stands in.
  const own = known.idsIn(element);
  if (own.length > 0) return among(own, own.length === 1);
  // One that came after the reading is an editor of the cell around it.
  const isNew = element.matches("input, textarea, select") && !known.holds(element);
  let around = parentAcross(element);
  for (let up = 0; around && up < reach; up++) {
    const fieldIds = known.idsAround(around);
    if (fieldIds.length > 0) return among(fieldIds, isNew && fieldIds.length === 1);
    around = parentAcross(around);
  }
  return null;
}

/** The cell whose editor is gone, given what was around that: such a cell shows one value, and no control any more. */
export function focusWhereGone(around: readonly Element[], known: KnownFields): FieldFocus | null {
  const cell = around.find((element) => element.isConnected);
  if (!cell || queryIn(cell, "input, textarea, select")) return null;
  const fieldIds = known.idsIn(cell);
  return fieldIds.length === 1 ? { fieldIds, isOn: true } : null;
}

function among(fieldIds: readonly number[], isOn: boolean): FieldFocus | null {
  return fieldIds.length > mostFields ? null : { fieldIds, isOn };
}
