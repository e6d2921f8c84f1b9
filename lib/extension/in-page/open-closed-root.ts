interface FirefoxElement extends Element {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

declare const chrome: { dom?: { openOrClosedShadowRoot(host: Element): ShadowRoot | null } } | undefined;

/** Opens a shadow root, closed or not: browsers let extensions read what pages close to each other. */
export function openClosedRoot(host: Element): ShadowRoot | null {
  if (host.shadowRoot) return host.shadowRoot;
  const firefox = (host as FirefoxElement).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  // Chromium throws for elements that cannot have a root.
  if (typeof chrome === "undefined" || !chrome?.dom || !(host instanceof HTMLElement)) return null;
  return chrome.dom.openOrClosedShadowRoot(host);
}
