import { type OpenRoot, openRootOf } from "../dom/find-roots";
import { positionOf, selectorIn, selectorOf } from "../select/selector-of";
import { namePatternOf } from "./name-pattern-of";
import { rowOf } from "./row-of";

/**
 * A selector that finds one field on every line of a form: the same name with other digits, or the same place in each
 * row. Where the page has no lines it finds the one element. It can be kept: it holds no words of the page.
 */
export function patternSelectorOf(element: Element, openRoot: OpenRoot = openRootOf): string {
  const root = element.getRootNode() as Document | ShadowRoot;
  const row = rowOf(element, openRoot);
  const name = namePatternOf(root, element, row);
  const pattern = name ?? (row && rowPattern(root, element, row));
  const own = pattern ?? selectorIn(root, element, "to keep");
  if (!(root instanceof ShadowRoot)) return own;
  // Either the root holds all lines, or each line has a root of its own.
  const hasLines = root.querySelectorAll(own).length > 1;
  return `${hasLines ? selectorOf(root.host, "to keep") : patternSelectorOf(root.host, openRoot)} >>> ${own}`;
}

/** "#lines > tbody > tr > td:nth-of-type(4) > input": the row is left open. */
function rowPattern(root: ParentNode, element: Element, row: Element): string {
  const steps = [CSS.escape(row.localName)];
  if (row.parentElement) steps.unshift(selectorIn(root, row.parentElement, "to keep"));
  const inRow: string[] = [];
  for (let part = element; part !== row; part = part.parentElement as Element) inRow.unshift(stepTo(part, element));
  return [...steps, ...inRow].join(" > ");
}

/** Up to four boxes side by side in one cell, as modifiers are, are taken together. */
function stepTo(part: Element, element: Element): string {
  const cell = part.parentElement;
  const beside = [...(cell?.children ?? [])].filter((other) => other.localName === part.localName);
  const isGroup = part === element && cell?.matches("td, [role=gridcell], [role=cell]") && beside.length <= 4;
  return isGroup ? CSS.escape(part.localName) : positionOf(part);
}
