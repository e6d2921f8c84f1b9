import type { OriginLine } from "./build-claim";
import type { Line } from "./claim";

/** A line that a page shows twice (in its form and again in a summary as text) is one line; the form's own counts. */
export function dropCopies(lines: readonly OriginLine[]): OriginLine[] {
  const inForm = lines.filter(({ origin }) => !isText(origin));
  const unmatched = [...inForm];
  return lines.filter(({ line, origin }) => {
    if (!isText(origin)) return true;
    const original = unmatched.findIndex((other) => agrees(other.line, line));
    if (original >= 0) unmatched.splice(original, 1);
    return original < 0;
  });
}

function isText(origin: OriginLine["origin"]): boolean {
  return origin.fields.every((field) => field.kind === "text");
}

/** Same code, and nothing that both show differs. */
function agrees(a: Line, b: Line): boolean {
  const keys = Object.keys(b) as (keyof Line)[];
  return a.code === b.code && keys.every((key) => !(key in a) || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
