import type { OriginLine } from "./build-claim";
import type { Line } from "./claim";

/**
 * A line that a page shows twice (in its form and again as text) is one line. The form's own counts, in the place of its
 * copy: a form may be for one line alone, beside the list of all.
 */
export function dropCopies(lines: readonly OriginLine[]): OriginLine[] {
  const inForm = new Set(lines.filter(({ origin }) => !isOnlyShown(origin)));
  const originals = new Map<OriginLine, OriginLine>();
  for (const copy of lines.filter((line) => !inForm.has(line))) {
    const original = [...inForm].find(({ line }) => agrees(line, copy.line)) ?? editorOf(copy, lines, inForm);
    if (original) originals.set(copy, original);
    if (original) inForm.delete(original);
  }
  const moved = new Set(originals.values());
  return lines.filter((line) => !moved.has(line)).map((line) => originals.get(line) ?? line);
}

/**
 * Where one line of a list is open in an editor, the list may still show what it was: of the rows with the editor's code,
 * and no other day, the most alike is the one that is edited; the only one of its day is, whatever else was changed.
 */
function editorOf(
  copy: OriginLine,
  lines: readonly OriginLine[],
  inForm: ReadonlySet<OriginLine>,
): OriginLine | undefined {
  const [editor, ...others] = inForm;
  if (!editor || others.length > 0) return undefined;
  const rows = lines.filter(({ line, origin }) => isOnlyShown(origin) && mayBeSame(editor.line, line));
  const likeness = rows.map(({ line }) => sameValues(editor.line, line));
  const [only] = rows.length === 1 ? rows : [];
  const isOnlyOfDay = only?.line.dateFrom !== undefined && only.line.dateFrom === editor.line.dateFrom;
  if (!isOnlyOfDay && Math.max(...likeness) < fewestAlike) return undefined;
  return rows[likeness.indexOf(Math.max(...likeness))] === copy ? editor : undefined;
}

/** With its code, so many values of a row are the editor's. */
const fewestAlike = 3;

function mayBeSame(a: Line, b: Line): boolean {
  return a.code === b.code && (!a.dateFrom || !b.dateFrom || a.dateFrom === b.dateFrom);
}

function sameValues(a: Line, b: Line): number {
  return (Object.keys(a) as (keyof Line)[]).filter((key) => JSON.stringify(a[key]) === JSON.stringify(b[key])).length;
}

/** What takes a row off the claim, or puts it there, types nothing. */
function isOnlyShown(origin: OriginLine["origin"]): boolean {
  return origin.fields.every(({ kind, role }) => kind === "text" || role === "takenOut" || role === "included");
}

/** Same code, and nothing that both show differs. */
function agrees(a: Line, b: Line): boolean {
  const keys = Object.keys(b) as (keyof Line)[];
  return a.code === b.code && keys.every((key) => !(key in a) || JSON.stringify(a[key]) === JSON.stringify(b[key]));
}
