import type { FieldReading, PageLine } from "../reading/reading";

/**
 * Of the days and places that stand on no line those that a line goes by: where some of them stand between the lines, each
 * heads the lines below it; a day alone in a heading counts where no other is named.
 */
export function headingsOver(lines: readonly PageLine[]) {
  const starts = lines.map(startOf);
  const [first, last] = [Math.min(...starts), Math.max(...starts)];
  return (fields: readonly FieldReading[], line: PageLine): readonly FieldReading[] => {
    if (fields.length < 2 || fields.some(({ kind }) => kind !== "text")) return fields;
    const start = startOf(line);
    const over = fields.findLast(({ id }) => id < start);
    if (over && fields.some(({ id }) => id > first && id < last)) return [over];
    const named = fields.filter(({ evidence: [word] }) => word?.from !== "group");
    return named.length > 0 ? named : fields.slice(0, 1);
  };
}

/** Where its code stands in the order of its frame. */
function startOf({ fields }: PageLine): number {
  return fields.find(({ role }) => role === "code")?.id ?? 0;
}
