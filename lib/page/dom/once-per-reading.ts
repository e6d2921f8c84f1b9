/** What was found out in one reading, by the function that found it. */
type Findings = Map<unknown, WeakMap<object, { value: unknown }>>;

/** The reading that is being made in this very moment; null between readings and between their steps. */
let current: Findings | null = null;

/**
 * Finds something out about an element or root once in a reading, however often it is asked: of 5,000 fields in one form
 * each asks for the same labels, headers and headings. Outside a reading nothing is kept, so that whoever begins none is
 * slower, but never told what stood on the page before.
 */
export function oncePerReading<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  return (key) => {
    if (!current) return find(key);
    const known = (current.get(find) as WeakMap<Key, { value: Value }> | undefined) ?? new WeakMap();
    current.set(find, known);
    const found = known.get(key) ?? { value: find(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Makes a reading in steps; one that is left unfinished leaves nothing to the next. */
export function* inSteps<Value>(steps: Iterator<void, Value>): Generator<void, Value> {
  const findings: Findings = new Map();
  for (;;) {
    const { done, value } = within(findings, () => steps.next());
    if (done) return value;
    yield;
  }
}

function within<Value>(findings: Findings, work: () => Value): Value {
  const around = current;
  current = findings;
  try {
    return work();
  } finally {
    current = around;
  }
}
