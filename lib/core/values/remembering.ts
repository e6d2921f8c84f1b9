/** How many answers are kept: a page says the same few hundred things over and over. */
const memorySize = 2000;

/** The same text means the same each time: what takes long to find out is found out once. `find` must not depend on anything else. */
export function remembering<Value>(find: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { value: Value }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.value;
    if (known.size >= memorySize) known.clear();
    const value = find(text);
    known.set(text, { value });
    return value;
  };
}
