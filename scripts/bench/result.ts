/** One line of the table. */
export interface Result {
  /** What was measured: "scan of 10,000 elements, against the floor". */
  name: string;
  value: number;
  /** "×", "ms", "MB", "kB", "%" */
  unit: string;
  /** The most that `value` may be; left out where the line only informs. */
  bar?: number;
  /** What the value was made from: "30.1 ms against 29.0 ms". */
  detail?: string;
}

/** The results as a table in plain text: name, value, bar, whether it holds, detail. */
export function tableOf(results: readonly Result[]): string {
  const rows = results.map(({ name, value, unit, bar, detail }) => [
    name,
    shown(value, unit),
    bar === undefined ? "" : `≤ ${shown(bar, unit)}`,
    bar === undefined ? "" : holds({ value, bar }) ? "holds" : "FAILS",
    detail ?? "",
  ]);
  const table = [["measured", "value", "bar", "", "from"], ...rows];
  const widths = table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

/** Whether a measured value keeps to its bar. */
export function holds({ value, bar = Infinity }: Pick<Result, "value" | "bar">): boolean {
  return value <= bar;
}

/** Three digits that count: "0.012 ms", "1.50 ×", "162 ms". */
function shown(value: number, unit: string): string {
  return `${Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3)} ${unit}`;
}
