/** Draws that look like chance, and are the same each time for the same seed. */
export interface Draw {
  /** True in so large a part of all draws, 0 to 1. */
  chance(part: number): boolean;
  /** A whole number, both ends included. */
  between(least: number, most: number): number;
  one<Value>(values: readonly Value[]): Value;
  /** None, or as many as there may be at most. */
  some<Value>(values: readonly Value[], most: number): Value[];
}

export function makeDraw(seed: number): Draw {
  const next = mulberry32(seed);
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <Value>(values: readonly Value[]) => values[between(0, values.length - 1)] as Value;
  return {
    chance: (part) => next() < part,
    between,
    one,
    some: (values, most) => Array.from({ length: between(0, most) }, () => one(values)),
  };
}

/** Mulberry32, by Tommy Ettinger: from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
