/**
 * Finds something out about an object once until the script pauses: meanwhile nothing moves. Where things stand costs the
 * browser a look at its layout each time it is asked.
 */
export function untilPause<Key extends object, Value>(find: (key: Key) => Value): (key: Key) => Value {
  let known: WeakMap<Key, { value: Value }> | null = null;
  const forget = () => {
    known = null;
  };
  return (key) => {
    if (!known) {
      known = new WeakMap();
      queueMicrotask(forget);
    }
    const found = known.get(key) ?? { value: find(key) };
    known.set(key, found);
    return found.value;
  };
}
