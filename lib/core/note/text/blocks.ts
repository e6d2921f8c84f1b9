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
