/** The promise's value, or `otherwise` where it takes longer than so many milliseconds. */
export function within<Value, Other>(promise: Promise<Value>, ms: number, otherwise: Other): Promise<Value | Other> {
  const { promise: patience, resolve } = Promise.withResolvers<Other>();
  // A bound for what may never answer, no wait: what answers is not held up by it.
  const timer = setTimeout(resolve, ms, otherwise);
  return Promise.race([promise, patience]).finally(() => clearTimeout(timer));
}
