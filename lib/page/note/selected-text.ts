/** What the person has selected in a document, in its text or in a text box; "" where nothing is. */
export function selectedText(document: Document): string {
  const selected = document.getSelection()?.toString() ?? "";
  if (selected.trim() !== "") return selected;
  const boxes = [...document.querySelectorAll("textarea")];
  const marked = boxes.map(({ value, selectionStart, selectionEnd }) => value.slice(selectionStart, selectionEnd));
  return marked.reduce((longest, text) => (text.length > longest.length ? text : longest), "");
}
