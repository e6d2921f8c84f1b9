/** Words with no gap between them, and where in their line they stand. */
export interface Cell {
  text: string;
  at: number;
}

/** The cells of a line: what stands between gaps of two blanks or more, or between other marks that part. */
export function cellsBetweenGaps(line: string, marks = ""): Cell[] {
  const cells: Cell[] = [];
  const parts = (at: number) => at >= line.length || isBlank(line, at) || marks.includes(line[at] ?? " ");
  for (let at = 0; at < line.length; at += 1) {
    if (parts(at)) continue;
    const from = at;
    while (!parts(at) || (line[at] === " " && !parts(at + 1))) at += 1;
    cells.push({ text: line.slice(from, at), at: from });
  }
  return cells;
}

function isBlank(line: string, at: number): boolean {
  const code = line.charCodeAt(at);
  return code <= 32 || code === 160;
}
