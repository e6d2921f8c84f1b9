import { openRootOf } from "../../lib/page/dom/find-roots";
import { writeField } from "../../lib/page/write/write-field";

/** Writes for a page that asks for it by an event, in the world of a content script, and answers by another. */
document.addEventListener("kit-write", (event) => {
  const { selector, to } = JSON.parse((event as CustomEvent<string>).detail) as { selector: string; to: string };
  const answer = (written: unknown) =>
    document.dispatchEvent(new CustomEvent("kit-written", { detail: JSON.stringify(written) }));
  const element = fieldAt(selector);
  if (element) writeField(element, to).then(answer, (error) => answer({ failed: String(error?.stack ?? error) }));
  else answer({ failed: `no ${selector}` });
});

function fieldAt(selector: string): Element | null {
  let root: ParentNode | null = document;
  let element: Element | null = null;
  for (const part of selector.split(" >>> ")) {
    element = root?.querySelector(part) ?? null;
    root = element && openRootOf(element);
  }
  return element;
}
