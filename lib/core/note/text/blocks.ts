/** Lines without a gap are one block; each of more than one line is read as a whole, line for line. */
export function byBlocks(text: string, read: (block: readonly string[]) => readonly string[]): string[] {
  const lines = text.split("\n");
  for (let from = 0; from < lines.length; ) {
    let to = from;
    while (to < lines.length && lines[to]?.trim() !== "") to += 1;
    if (to - from > 1) for (const [at, line] of read(lines.slice(from, to)).entries()) lines[from + at] = line;
    from = to + 1;
  }
  return lines;
}

/** A text with lines that are read otherwise; where none is, the text itself. */
export function byLines(text: string, isLooked: (line: string) => boolean, read: (line: string) => string): string {
  let [written, from] = ["", 0];
  for (let at = 0; at <= text.length; ) {
    const end = text.indexOf("\n", at);
    const to = end < 0 ? text.length : end;
    const line = text.slice(at, to);
    const other = isLooked(line) ? read(line) : line;
    if (other !== line) {
      written += text.slice(from, at) + other;
      from = to;
    }
    at = to + 1;
  }
  return from === 0 ? text : written + text.slice(from);
}
