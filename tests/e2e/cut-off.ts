/** Runs in the page: texts within `selector` that stick out of the window, or of what hides what sticks out of it without saying so by an ellipsis. */
export function cutOff(selector: string): string[] {
  const texts = document.createTreeWalker(document.querySelector(selector) as Node, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const cut: string[] = [];
  while (texts.nextNode()) {
    const parent = texts.currentNode.parentElement as HTMLElement;
    range.selectNodeContents(texts.currentNode);
    const { left, right, width } = range.getBoundingClientRect();
    const { textOverflow, clipPath, overflowX } = getComputedStyle(parent);
    if (width === 0 || textOverflow === "ellipsis" || clipPath !== "none" || parent.localName === "option") continue;
    const end = overflowX === "hidden" ? parent.getBoundingClientRect().right : innerWidth;
    if (left < -1 || right > end + 1) cut.push(texts.currentNode.textContent ?? "");
  }
  return cut;
}
