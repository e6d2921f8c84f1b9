import { findRoots } from "../dom/find-roots";
import { attributeOf, closest, contentOf, isRendered, parentOf, queryAllIn, queryIn } from "../dom/of-element";
import { spacedText, tidyText } from "../dom/texts-in";
import { fieldSelector } from "../fields/field-value";
import { canBeRemoved, componentOf } from "./chips";
import type { Choice } from "./choose";

export interface DrawnOption extends Choice {
  element: Element;
}

export interface DrawnList {
  /** The options that stand open now: those of the list that the opener names, else whatever came since. */
  options(): DrawnOption[];
  /** Whether a press on an option would add to what is chosen there, or take it away, and put nothing in its place. */
  isOfSeveral(): boolean;
  end(): void;
}

/** Watches what a page draws from now on, wherever in the document: its lists open near their box or at its very end. */
export function watchDrawn(opener: Element): DrawnList {
  const changed = new Set<Element>();
  // What the box itself shows of its choice is no option.
  const component = componentOf(opener);
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      const touched = type === "childList" ? [...addedNodes] : [target];
      for (const node of touched) if (node instanceof Element) changed.add(node);
    }
  });
  const roots = new Set<Node>([...findRoots(document), opener.getRootNode()]);
  const what = {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["style", "class", "hidden", "open"],
  };
  for (const root of roots) observer.observe(root, what);
  const options = () => {
    const drawn = [...changed].filter((element) => element.isConnected && !element.contains(opener));
    return firstFilled([
      () => optionsIn(listsOf(opener)),
      () => optionsIn(drawn),
      () => leavesIn(drawn.filter((element) => !component.contains(element))),
    ]);
  };
  return {
    options,
    isOfSeveral: () => {
      const shown = options().map(({ element }) => element);
      const lists = [...listsOf(opener), ...shown.map((option) => closest(option, "[role=listbox]"))];
      const takesSeveral = lists.some((list) => list?.matches("[aria-multiselectable=true]"));
      return takesSeveral && shown.some((option) => option.matches("[aria-selected=true]"));
    },
    end: () => observer.disconnect(),
  };
}

function firstFilled(ways: readonly (() => DrawnOption[])[]): DrawnOption[] {
  for (const way of ways) {
    const options = way();
    if (options.length > 0) return options;
  }
  return [];
}

function listsOf(opener: Element): Element[] {
  const named = [opener, closest(opener, "[role=combobox]")].flatMap((one) =>
    one ? [attributeOf(one, "aria-controls"), attributeOf(one, "aria-owns")] : [],
  );
  const root = opener.getRootNode() as Document | ShadowRoot;
  const ids = named.flatMap((ids) => ids?.split(/\s+/) ?? []).filter(Boolean);
  return ids.flatMap((id) => [...root.querySelectorAll(`[id="${CSS.escape(id)}"]`)]);
}

const optionSelector = "[role=option], [role=menuitemradio]";

function optionsIn(parts: readonly Element[]): DrawnOption[] {
  const found = parts.flatMap((part) => [
    ...(part.matches(optionSelector) ? [part] : []),
    ...queryAllIn(part, optionSelector),
  ]);
  return [...new Set(found)]
    .filter((option) => isOpen(option) && !option.matches("[aria-disabled=true]") && !canBeRemoved(option))
    .map(drawnOption);
}

/** Lists that call nothing an option: the innermost elements with a text. */
function leavesIn(parts: readonly Element[]): DrawnOption[] {
  const all = parts.flatMap((part) => [part, ...queryAllIn(part, "*")]);
  const leaves = [...new Set(all)].filter(
    (element) => element.childElementCount === 0 && tidyText(contentOf(element)) !== "" && isOpen(element),
  );
  return leaves
    .filter((leaf) => !queryIn(leaf, fieldSelector) && !closest(leaf, "label, [role=status], [aria-live]"))
    .map(drawnOption);
}

function drawnOption(element: Element): DrawnOption {
  const text = tidyText(spacedText(element)) || tidyText(attributeOf(element, "aria-label"));
  return { element, text, value: attributeOf(element, "data-value") ?? attributeOf(element, "value") };
}

/** Lists for those who hear the page are drawn without height. */
function isOpen(option: Element): boolean {
  if (!isRendered(option)) return false;
  for (let at: Element | null = option; at && at !== document.body; at = parentOf(at)) {
    const { width, height } = at.getBoundingClientRect();
    if ((width === 0 || height === 0) && (at === option || getComputedStyle(at).overflow === "hidden")) return false;
  }
  return true;
}
