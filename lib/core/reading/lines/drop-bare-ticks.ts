import type { FieldReading } from "../reading";

/**
 * Boxes to tick that nothing names choose rows of a list. On a superbill, which prints its codes with boxes behind them, a
 * row that is neither ticked nor filled in is no line; anywhere else such a tick says nothing of the claim.
 */
export function dropBareTicks(fields: readonly FieldReading[]): FieldReading[] {
  const ticks = fields.filter(isBareTick);
  const ofLine = new Map(ticks.flatMap(({ line, checked }) => (line === undefined ? [] : [[line, checked === true]])));
  const dropped = new Set(
    [...ofLine].flatMap(([line, isTicked]) => (isTicked || !isPrinted(line, fields) ? [] : [line])),
  );
  const kept = fields.filter((field) => !isBareTick(field) && !dropped.has(field.line ?? -1));
  const lines = [...new Set(kept.flatMap(({ line }) => line ?? []))].sort((one, other) => one - other);
  return kept.map((field) => (field.line === undefined ? field : { ...field, line: lines.indexOf(field.line) }));
}

function isBareTick({ role, evidence }: FieldReading): boolean {
  return role === "included" && evidence.length === 0;
}

/** Whether a line's code is printed, with boxes behind it in which nothing stands. */
function isPrinted(line: number, fields: readonly FieldReading[]): boolean {
  const own = fields.filter((field) => field.line === line && !isBareTick(field));
  const boxes = own.filter(({ kind }) => kind !== "text");
  return boxes.length > 0 && boxes.every(({ role, value }) => role !== "code" && value.trim() === "");
}
