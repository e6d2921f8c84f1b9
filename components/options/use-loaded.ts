import { useEffect, useState } from "preact/hooks";

/** What is loaded once the part is shown and whenever `load` is another; null until it is there. And how to load it anew. */
export function useLoaded<T>(load: () => Promise<T>) {
  const [loaded, setLoaded] = useState<T | null>(null);
  useEffect(() => {
    let isShown = true;
    void load().then((found) => isShown && setLoaded(() => found));
    return () => {
      isShown = false;
    };
  }, [load]);
  return [loaded, async () => setLoaded(await load())] as const;
}
