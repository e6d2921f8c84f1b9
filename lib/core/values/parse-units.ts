/** A number of units ("1", "1.0", "UN 1", "1 unit"); null where there is none. */
export function parseUnits(text: string): number | null {
  const [number] = /-?\d+(?:\.\d+)?/.exec(text.replace(/,/g, "")) ?? [];
  return number === undefined ? null : Number(number);
}
