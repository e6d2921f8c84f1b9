const forgetters: (() => void)[] = [];

/**
 * Finds something out about an element or root once in a reading, however often it is asked: of 5,000 fields in one form
 * each asks for the same labels, headers and headings.
 */
export function oncePerReading<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let known = new WeakMap<Key, { value: Value }>();
  forgetters.push(() => {
    known = new WeakMap();
  });
  return (key) => {
    const found = known.get(key) ?? { value: find(key) };
    known.set(key, found);
    return found.value;
  };
}

/** Begins a reading: the page may have changed since the last. */
export function forgetLastReading(): void {
  for (const forget of forgetters) forget();
}
