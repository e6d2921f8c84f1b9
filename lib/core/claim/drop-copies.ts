import type { OriginLine } from "./build-claim";
import type { Line } from "./claim";

/**
 * A line that a page shows twice (in its form and again in a list as text) is one line. The form's own counts, and stands
 * where the first of the two does: a panel edits one line of the list above it.
 */
export function dropCopies(lines: readonly OriginLine[]): OriginLine[] {
  const unmatched = lines.filter(({ origin }) => !isText(origin));
  return [...new Set(lines.map((line) => takeOriginal(unmatched, line) ?? line))];
}

function takeOriginal(unmatched: OriginLine[], { line, origin }: OriginLine): OriginLine | undefined {
  const place = isText(origin) ? unmatched.findIndex((other) => agrees(other.line, line)) : -1;
  return place < 0 ? undefined : unmatched.splice(place, 1)[0];
}

function isText(origin: OriginLine["origin"]): boolean {
  return origin.fields.every((field) => field.kind === "text");
}

/** Same code, and nothing that both show differs. */
function agrees(a: Line, b: Line): boolean {
  const keys = Object.keys(b) as (keyof Line)[];
  return a.code === b.code && keys.every((key) => !(key in a) || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
