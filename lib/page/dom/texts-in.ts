import { closest } from "./of-element";

/** The text nodes in an element or document, in order. */
export function textsIn(top: Node): Text[] {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** What chips are taken away by, and what is drawn for a tick, or for a list to be opened. */
const drawnMarks = /[×✕✖✗✘⨯✓✔▾▼⌄▸›]/g;

/** Text as it is read: single blanks, none at the ends; "×2" says how often. */
export function tidyText(text: string | null | undefined): string {
  return (text ?? "")
    .replace(/^\s*×(?=\s?\d)/, "x")
    .replace(drawnMarks, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/** The same with hard blanks as they stand: they part what a text holds. Long runs of others would be tried from each end. */
export function withHardBlanks(text: string): string {
  return text.replace(/[^\S\u00a0]+/g, " ");
}

/**
 * The text of an element, with a blank between what stands in different elements. Buttons beside a value say what can
 * be done with it; where there is nothing else, they show it.
 */
export function spacedText(element: Element): string {
  if (element.childElementCount === 0) return element.textContent ?? "";
  const texts = textsIn(element);
  const spoken = texts.filter(
    (text) => text.data.trim() && !(text.parentElement && closest(text.parentElement, "button")),
  );
  return (spoken.length > 0 ? spoken : texts).map((text) => text.data).join(" ");
}
