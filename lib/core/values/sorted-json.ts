/** JSON with the keys of every object in order: the same text for what says the same, and lines that can be compared. */
export function sortedJson(value: unknown, indent?: number): string {
  return JSON.stringify(sorted(value), null, indent) ?? "";
}

/** Whether two values say the same, in whatever order their keys stand. */
export function saySame(one: unknown, other: unknown): boolean {
  return one === other || sortedJson(one) === sortedJson(other);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, sorted(item)]));
}
