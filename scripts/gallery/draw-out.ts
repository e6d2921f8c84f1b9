/** Makes every text of the page half as long again, as a language longer than any that is spoken would. Runs in the page. */
export function drawOut(): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode.textContent ?? "";
    if (/^(SCRIPT|STYLE)$/.test(texts.currentNode.parentElement?.tagName ?? "") || !/[a-z]{3}/i.test(text)) continue;
    texts.currentNode.textContent = `${text} ${text.replace(/[^a-z ]/gi, "").slice(0, Math.ceil(text.length * 0.4))}`;
  }
}
