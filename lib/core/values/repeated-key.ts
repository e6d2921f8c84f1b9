/**
 * The first key that stands twice in one object of a JSON text that parses: reading would keep the last of them without a
 * word. Null where there is none.
 */
export function repeatedKey(json: string): string | null {
  // The keys seen in each object that is open; null for a list.
  const open: (Set<string> | null)[] = [];
  let isKey = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === "{" || sign === "[") open.push(sign === "{" ? new Set() : null);
    if (sign === "}" || sign === "]") open.pop();
    if (sign === '"') {
      const end = endOfText(json, at);
      const keys = isKey ? open.at(-1) : null;
      if (keys) {
        const key = JSON.parse(json.slice(at, end + 1)) as string;
        if (keys.has(key)) return key;
        keys.add(key);
      }
      at = end;
    }
    if (sign === "{" || sign === "," || sign === '"' || sign === "[")
      isKey = sign === "{" || (sign === "," && Boolean(open.at(-1)));
  }
  return null;
}

/** Where the quotation mark stands that ends the text begun here. */
function endOfText(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at >= 0; at = json.indexOf('"', at + 1)) {
    let escapes = 0;
    while (json[at - 1 - escapes] === "\\") escapes++;
    if (escapes % 2 === 0) return at;
  }
  return json.length;
}
