/** The text nodes in an element or document, in order. */
export function textsIn(top: Node): Text[] {
  const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

/** Text as it is read: single blanks, none at the ends. */
export function plainText(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim();
}
