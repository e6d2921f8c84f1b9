/** The text of an element, with a blank between what stands in different elements. */
export function spacedText(element: Element): string {
  if (element.childElementCount === 0) return element.textContent ?? "";
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) parts.push(node.textContent ?? "");
  return parts.join(" ");
}

/** In one line, with single blanks. */
export function plain(text: string | null): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
