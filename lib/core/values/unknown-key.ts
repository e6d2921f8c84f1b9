/** Says of a key that nothing knows which known one is nearest, or, where none is near, which are known. */
export function unknownKey(key: string, known: readonly string[]): string {
  const nearest = nearestTo(key, known);
  return `there is no key ${JSON.stringify(key)}, ${nearest ? `the nearest is "${nearest}"` : `only ${known.join(", ")}`}`;
}

/** The keys of a record that nothing knows. */
export function unknownKeysOf(record: object, known: readonly string[]): string[] {
  return Object.keys(record).filter((key) => !known.includes(key));
}

/** A key within two slips, if less than half of it is wrong: "dx" is not "id" mistyped. */
export function nearestTo(key: string, known: readonly string[]): string | undefined {
  // Names this long are none of ours, and comparing them letter by letter takes time.
  if (key.length > 100) return undefined;
  const distances = known.map((name) => slipsBetween(plain(key), plain(name)));
  const least = Math.min(...distances);
  const nearest = known[distances.indexOf(least)];
  return least <= 2 && least * 2 < key.length ? nearest : undefined;
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, "");
}

/** How many letters are put in, left out or mistaken on the way from one word to the other (Levenshtein). */
function slipsBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...to].entries()) {
      const [left = 0, above = 0, corner = 0] = [next[column], row[column + 1], row[column]];
      next.push(Math.min(left + 1, above + 1, corner + (letter === other ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
