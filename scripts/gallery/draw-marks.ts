import { openRootOf } from "../../lib/page/dom/find-roots";
import { type MarkedField, makeMarksHost } from "../../lib/page/surface/marks-host";
import { markedFields } from "./MarkedForm";

/** Marks the fields of the page's form, where one stands there, by the product's own hand. Runs in the page. */
export function drawMarks(theme: "light" | "dark"): void {
  const inputs = [...document.querySelectorAll("form[data-marked] input")];
  if (inputs.length === 0) return;
  const isField = (element: Element) => inputs.includes(element);
  makeMarksHost({ mode: "open", openRoot: openRootOf, isField, onPress: () => {} }).draw(inputs.map(marked), theme);
}

function marked(element: Element, at: number): MarkedField {
  const { label = "", kind = "info", count = 1 } = markedFields[at] ?? {};
  const mark = { fieldId: at, kind, count, says: label, name: label, card: { rule: label, line: 0 } };
  return { element, mark, place: () => element.getBoundingClientRect() };
}
