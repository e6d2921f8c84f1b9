import type { OriginLine } from "./build-claim";
import type { Line } from "./claim";

/**
 * A line that a page shows twice (in its form and again as text) is one line. The form's own counts, in the place of its
 * copy: a form may be for one line alone, beside the list of all.
 */
export function dropCopies(lines: readonly OriginLine[]): OriginLine[] {
  const inForm = new Set(lines.filter(({ origin }) => !isText(origin)));
  const originals = new Map<OriginLine, OriginLine>();
  for (const copy of lines.filter((line) => !inForm.has(line))) {
    const original = [...inForm].find(({ line }) => agrees(line, copy.line));
    if (original) originals.set(copy, original);
    if (original) inForm.delete(original);
  }
  const moved = new Set(originals.values());
  return lines.filter((line) => !moved.has(line)).map((line) => originals.get(line) ?? line);
}

function isText(origin: OriginLine["origin"]): boolean {
  return origin.fields.every((field) => field.kind === "text");
}

/** Same code, and nothing that both show differs. */
function agrees(a: Line, b: Line): boolean {
  const keys = Object.keys(b) as (keyof Line)[];
  return a.code === b.code && keys.every((key) => !(key in a) || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
