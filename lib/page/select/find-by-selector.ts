import { type OpenRoot, openRootOf } from "../dom/find-roots";
import { framePath } from "./frame-path";

/**
 * The elements of this document that a selector finds. It counts from the top document, and each " >>> " enters a frame
 * or a shadow root: a frame at depth two drops the two parts that led to it (0: it counts from this document). None
 * where it leads elsewhere, or is no CSS.
 */
export function findBySelector(
  document: Document,
  selector: string,
  openRoot: OpenRoot = openRootOf,
  depth = depthOf(document),
): Element[] {
  const [first, ...rest] = partsWithin(document.defaultView, selector.split(" >>> "), depth);
  if (!first) return [];
  return rest.reduce((hosts, part) => hosts.flatMap((host) => queryIn(openRoot(host), part)), queryIn(document, first));
}

/** How many frames this document stands in. */
function depthOf({ defaultView }: Document): number {
  return defaultView ? framePath(defaultView).length : 0;
}

const isFrame = /(^|[ >])i?frame([#:[.]|$)/;

/** What is left of the way once this window is reached. */
function partsWithin(view: Window | null, parts: string[], depth: number): string[] {
  if (!parts.slice(0, depth).every((part) => isFrame.test(part))) return [];
  const [last = ""] = parts.slice(depth - 1, depth);
  const frame = depth > 0 && view?.frameElement;
  // A parent of another origin does not show the element this frame stands in: then the rest of the way must tell.
  return frame && !matches(frame, last) ? [] : parts.slice(depth);
}

function queryIn(root: ParentNode | null, selector: string): Element[] {
  try {
    return [...(root?.querySelectorAll(selector) ?? [])];
  } catch {
    // It is no selector that this browser knows, so it finds nothing.
    return [];
  }
}

function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    // It is no selector that this browser knows, so nothing matches it.
    return false;
  }
}
