/** How one value of plain data differs from another: it is another, or so by some of its keys; those of a list are its places. */
export type Difference = { readonly whole: unknown } | { readonly within: Readonly<Record<string, Difference>> };

/** null: both say the same. As with JSON, a key without a value is not there. */
export function differenceBetween(before: unknown, after: unknown): Difference | null {
  if (Object.is(before, after)) return null;
  const [one, other] = [partsOf(before), partsOf(after)];
  const isAlike = one && other && Array.isArray(before) === Array.isArray(after) && haveSameKeys(one, other);
  if (!isAlike) return { whole: after };
  const within = other.flatMap(([key, value], at) => {
    const difference = differenceBetween(one[at]?.[1], value);
    return difference ? [[key, difference] as const] : [];
  });
  return within.length > 0 ? { within: Object.fromEntries(within) } : null;
}

/** What it was the difference to; what does not differ is the very object that it was before. */
export function withDifference(before: unknown, difference: Difference): unknown {
  if ("whole" in difference) return difference.whole;
  const parts = before as Record<string, unknown>;
  const changed = Object.fromEntries(
    Object.entries(difference.within).map(([key, inner]) => [key, withDifference(parts[key], inner)]),
  );
  return Array.isArray(before) ? Object.assign([...before], changed) : { ...parts, ...changed };
}

/** The same, in which each part that is as it was before is the very object of before: who has drawn that need not again. */
export function sharedWith<Value>(before: Value, now: Value): Value {
  const difference = differenceBetween(before, now);
  return difference ? (withDifference(before, difference) as Value) : before;
}

/** Shares each value with the one that was handed in before it. */
export function makeSharing<Value>(): (now: Value) => Value {
  let before: Value | undefined;
  return (now) => {
    before = before === undefined ? now : sharedWith(before, now);
    return before;
  };
}

type Parts = (readonly [key: string, value: unknown])[];

function partsOf(value: unknown): Parts | null {
  if (typeof value !== "object" || value === null) return null;
  return Object.entries(value).filter(([, part]) => part !== undefined);
}

/** In the same order, too: what is listed by its keys stays so. */
function haveSameKeys(one: Parts, other: Parts): boolean {
  return one.length === other.length && one.every(([key], at) => key === other[at]?.[0]);
}
