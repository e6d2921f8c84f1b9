/** The text with an entry at the end of the array or object that it exports as `list`; null where it exports none. */
export function addToList(text: string, list: string, entry: string): string | null {
  const start = text.search(new RegExp(`\\bexport const ${list}\\b`));
  const length = start < 0 ? -1 : text.slice(start).search(/[\]}];/);
  if (length < 0) return null;
  const [before, after] = [text.slice(0, start + length).trimEnd(), text.slice(start + length)];
  const comma = /[[{,]$/.test(before) ? "" : ",";
  return `${before}${comma}\n  ${entry},\n${after}`;
}
