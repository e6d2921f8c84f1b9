import { useEffect, useState } from "preact/hooks";

/** So long after the last change, in milliseconds, what stands beside it follows. */
const pause = 120;

/** A value as it was when it last rested: what is worked out of it does not hold up the picture of a key. */
export function useAtRest<Value>(now: Value): Value {
  const [rested, setRested] = useState(() => now);
  useEffect(() => {
    if (now === rested) return;
    const timer = setTimeout(() => setRested(() => now), pause);
    return () => clearTimeout(timer);
  }, [now, rested]);
  return rested;
}
