import { queryAllIn, tagOf } from "./of-element";

/** Opens a shadow root: the browsers give extensions the closed ones too. */
export type OpenRoot = (host: Element) => ShadowRoot | null;

export const openRootOf: OpenRoot = (host) => host.shadowRoot;

type Root = Document | ShadowRoot | Element;

/** Elements that pages put shadow roots on without giving them a name of their own; as hosts they have no children. */
const plainHosts =
  "div, span, p, section, article, main, aside, header, footer, nav, body, blockquote, h1, h2, h3, h4, h5, h6";
/**
 * Elements that can have no shadow root; the most common come first, because each element is held against the list. Pure,
 * so that scripts that look for no roots go without it.
 */
const neverHosts = /* @__PURE__ */ [
  "td, tr, input, label, option, a, li, button, th, i, b, br, img, ul, select, textarea, table, tbody, strong, em, small",
  "svg, path, g, use, circle, rect, line, text, tspan, polygon, script, style, link, form, fieldset, legend",
  "dl, dt, dd, ol, thead, tfoot, hr, code, pre, iframe, u, sup, sub",
].join(", ");
/**
 * All elements that may have a shadow root: those with a name of their own, and the plain ones without children. It is
 * one native query by what they are not, because touching each of 100,000 elements in script costs a visible pause, and
 * asking for a hyphen in the name, which only XPath can, takes five times as long. One `:not` of everything is twice as
 * fast as a list of two selectors.
 */
const mayBeHost = `:not(${neverHosts}, :is(${plainHosts}):not(:empty))`;

/** The document, or a part of it, and every shadow root in it, outermost first. */
export function findRoots(top: Root, openRoot?: OpenRoot): Root[] {
  return [...rootsIn(top, openRoot)];
}

/** The same, one at a time: whoever looks at ten thousand roots can pause between them. */
export function* rootsIn(top: Root, openRoot: OpenRoot = openRootOf): Generator<Root> {
  const own = top instanceof Element ? openRoot(top) : null;
  const roots = own ? [top, own] : [top];
  for (const root of roots) {
    yield root;
    for (const host of queryAllIn(root, mayBeHost)) {
      const shadow = isOwn(host) ? null : openRoot(host);
      if (shadow) roots.push(shadow);
    }
  }
}

/** What Claimside itself put on the page is never read. */
export function isOwn(node: Node): boolean {
  return node instanceof Element && tagOf(node).startsWith("claimside-");
}
