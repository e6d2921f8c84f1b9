import { attributeOf, childrenOf, parentNodeOf, parentOf, rootOf, tagOf } from "../dom/of-element";

/**
 * A CSS selector that finds one element from the top of its document, " >>> " where a shadow root is entered. It leans on
 * what outlives a reload (names, labels, stable ids) and falls back to positions.
 */
export function selectorOf(element: Element, use: Use = "to show"): string {
  const root = rootOf(element) as Document | ShadowRoot;
  const inRoot = selectorIn(root, element, use);
  return root instanceof ShadowRoot ? `${selectorOf(root.host, use)} >>> ${inRoot}` : inRoot;
}

/** What is kept holds no words that the page shows to people: a label may name a patient. */
type Use = "to show" | "to keep";

/** The same within the element's own document or shadow root. */
export function selectorIn(root: ParentNode, element: Element, use: Use): string {
  const isOnly = (selector: string) => {
    const found = root.querySelectorAll(selector);
    return found.length === 1 && found[0] === element;
  };
  const own = ownSelectors(element, use).find(isOnly);
  if (own) return own;
  let tail = positionOf(element);
  for (let around = parentOf(element); around; around = parentOf(around)) {
    const anchor = ownSelectors(around, use).find((selector) => isOnly(`${selector} > ${tail}`));
    if (anchor) return `${anchor} > ${tail}`;
    tail = `${positionOf(around)} > ${tail}`;
  }
  return tail;
}

const tellingAttributes = [
  "name",
  "aria-label",
  "data-testid",
  "data-field",
  "col-id",
  "formcontrolname",
  "row-id",
  "row-index",
];
const spokenAttributes = ["aria-label", "row-id"];

function ownSelectors(element: Element, use: Use): string[] {
  const tag = CSS.escape(tagOf(element));
  const ownId = attributeOf(element, "id");
  const id = ownId && isStable(ownId) ? [`#${CSS.escape(ownId)}`] : [];
  const allowed = tellingAttributes.filter((name) => use === "to show" || !spokenAttributes.includes(name));
  const attributes = allowed.flatMap((name) => {
    const value = attributeOf(element, name);
    return value && isStable(value) ? [`${tag}[${name}="${CSS.escape(value)}"]`] : [];
  });
  return [...id, ...attributes];
}

/** Ids that programs make up (":r1:", "mat-input-3", "ember1234", hashes) change with the next load. */
export function isStable(text: string): boolean {
  const isGenerated =
    /^:|:$|^(ember|react|mat|cdk|ng|mui|radix|headlessui|el|yui|ext|gwt|uid|__?)[-_]?[a-z]*[-_:]?\d/i.test(text) ||
    /\d{5,}/.test(text) ||
    /[0-9a-f]{8}-[0-9a-f]{4}|^[0-9a-f]{7,}$|(?=[a-z]*\d+[a-z]+\d)[a-z0-9]{10,}/i.test(text);
  return !isGenerated;
}

/** "td:nth-of-type(4)", or "td" where it is alone. */
export function positionOf(element: Element): string {
  const tag = CSS.escape(tagOf(element));
  const siblings = childrenOf(parentNodeOf(element)).filter((other) => tagOf(other) === tagOf(element));
  return siblings.length > 1 ? `${tag}:nth-of-type(${siblings.indexOf(element) + 1})` : tag;
}
