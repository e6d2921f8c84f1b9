/**
 * In a form a field's name comes before the form's own properties: beside `<input name="matches">` the form's `matches`
 * is that field. Whoever may have a form in hand asks it by these, which take the prototypes' own.
 */
const element = Element.prototype;

export function matchesSelector(of: Element, selector: string): boolean {
  return element.matches.call(of, selector);
}

export function closest(of: Element, selector: string): Element | null {
  return element.closest.call(of, selector);
}

export function queryIn(of: ParentNode, selector: string): Element | null {
  return ownMethodsOf(of).querySelector.call(of, selector);
}

export function queryAllIn(of: ParentNode, selector: string): NodeListOf<Element> {
  return ownMethodsOf(of).querySelectorAll.call(of, selector);
}

/** Before a document's own properties comes a form's name as well. */
function ownMethodsOf(of: ParentNode): ParentNode {
  if (of instanceof Element) return element;
  return of instanceof Document ? Document.prototype : of;
}

export function attributeOf(of: Element, name: string): string | null {
  return element.getAttribute.call(of, name);
}

export function boundsOf(of: Element): DOMRect {
  return element.getBoundingClientRect.call(of);
}

export function isRendered(of: Element): boolean {
  return element.checkVisibility.call(of, { visibilityProperty: true });
}

export function parentOf(of: Node): Element | null {
  return Reflect.get(Node.prototype, "parentElement", of);
}

export function parentNodeOf(of: Node): ParentNode | null {
  return Reflect.get(Node.prototype, "parentNode", of);
}

export function rootOf(of: Node): Node {
  return Node.prototype.getRootNode.call(of);
}

export function contentOf(of: Node | null): string {
  return (of instanceof Element ? Reflect.get(element, "textContent", of) : of?.textContent) ?? "";
}

export function childrenOf(of: ParentNode | null): Element[] {
  return [...((of instanceof Element ? Reflect.get(element, "children", of) : of?.children) ?? [])];
}

export function tagOf(of: Element): string {
  return Reflect.get(element, "localName", of);
}

/** Whether one begins before the other in the page's order; what stands in it begins behind it. */
export function isBefore(one: Node, other: Node): boolean {
  return (Node.prototype.compareDocumentPosition.call(one, other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
