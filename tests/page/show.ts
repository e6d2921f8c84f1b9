/** Makes the page this HTML and hands back the ways to look at it. Looking for what is not there fails. */
export function show(html: string) {
  document.body.innerHTML = html;
  return (selector: string) => pick(document, selector);
}

export function pick<T extends HTMLElement = HTMLInputElement>(root: ParentNode, selector: string): T {
  const found = root.querySelector<T>(selector);
  if (!found) throw new Error(`Expected an element that matches ${selector}, found none in ${document.body.innerHTML}`);
  return found;
}

/** Gives an element an open shadow root with this content. */
export function shadowOf(host: Element, html: string, mode: ShadowRootMode = "open"): ShadowRoot {
  const root = host.attachShadow({ mode });
  root.innerHTML = html;
  return root;
}

// happy-dom's document is no instance of its own Document, as it is in every browser.
Object.defineProperty(Document, Symbol.hasInstance, {
  value: (node: Node | null) => node?.nodeType === Node.DOCUMENT_NODE,
  configurable: true,
});
