/**
 * A page's `<form name="activeElement">` comes before the document's own property of that name. Whoever must not be misled
 * asks by these, which take the prototype's own.
 */
const ofDocument = Document.prototype;

export function rootElement(): HTMLElement {
  return Reflect.get(ofDocument, "documentElement", document);
}

export function bodyElement(): HTMLElement | null {
  return Reflect.get(ofDocument, "body", document);
}

export function focusedElement(): Element | null {
  return Reflect.get(ofDocument, "activeElement", document);
}

export function fullScreenElement(): Element | null {
  return Reflect.get(ofDocument, "fullscreenElement", document) ?? null;
}

/** The topmost element at a point of the window that a pointer would meet. */
export function topmostAt(x: number, y: number): Element | null {
  return ofDocument.elementFromPoint.call(document, x, y);
}

/** Kept by the browser itself, so that asking again costs nothing on a page of any size. */
export function dialogsInDocument(): Element[] {
  return [...ofDocument.getElementsByTagName.call(document, "dialog")];
}

/** Whether more of the page's own markup may come. */
export function isBeingParsed(): boolean {
  return Reflect.get(ofDocument, "readyState", document) === "loading";
}

/** Whether a person looks at this page now, and works in it. */
export function isInFront(): boolean {
  return Reflect.get(ofDocument, "visibilityState", document) === "visible" && ofDocument.hasFocus.call(document);
}

/** An element that the page cannot have its own code brought to life for before it is in the page. */
export function makeUnborn(name: string): HTMLElement {
  const makeElsewhere: DOMImplementation = Reflect.get(ofDocument, "implementation", document);
  return makeElsewhere.createHTMLDocument("").createElement(name);
}
