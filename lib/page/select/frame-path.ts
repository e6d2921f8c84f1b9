import { findRoots, type OpenRoot } from "../dom/find-roots";
import { selectorOf } from "./selector-of";

/**
 * The way from the top window to this one: [] at the top, [1, 0] for the first child of its second child. Window order is
 * all that frames of other origins show of each other.
 */
export function framePath(own: Window): number[] {
  if (own.parent === own) return [];
  return [...framePath(own.parent), indexIn(own.parent, own)];
}

function indexIn(parent: Window, child: Window): number {
  for (let index = 0; index < parent.length; index++) if (parent[index] === child) return index;
  return -1;
}

/** The frames in this document, by their place among the window's frames; those in shadow roots have none there: -1. */
export function childFrames(document: Document, openRoot?: OpenRoot): { index: number; selector: string }[] {
  const view = document.defaultView;
  if (!view) return [];
  const elements = findRoots(document, openRoot).flatMap((root) => [
    ...root.querySelectorAll<HTMLIFrameElement>("iframe, frame"),
  ]);
  return elements.flatMap((element) => {
    const window = element.contentWindow as Window | null;
    return window ? [{ index: indexIn(view, window), selector: wayInto(element) }] : [];
  });
}

/** Where a frame's window stands among those of its document; -1 where it is none of them. */
export function frameIndexOf(element: HTMLIFrameElement): number {
  const [view, window] = [element.ownerDocument.defaultView, element.contentWindow as Window | null];
  return view && window ? indexIn(view, window) : -1;
}

/** It names the element a frame, so that a way into a frame is told from one into a shadow root. */
function wayInto(frame: Element): string {
  const selector = selectorOf(frame, "to keep");
  return selector.startsWith("#") ? `${frame.localName}${selector}` : selector;
}
