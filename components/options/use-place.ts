import { useLayoutEffect, useState } from "preact/hooks";
import { addressOf, type OptionsPlace, placeAt } from "../../lib/core/view/options-place";

/** The place that the page's address names, and how to go to another. The browser's own way back leads back. */
export function usePlace(): readonly [OptionsPlace, (place: OptionsPlace) => void] {
  const [place, setPlace] = useState(() => placeAt(location.hash));
  // Before the browser can tell of another address: one that comes between drawing and listening would be missed.
  useLayoutEffect(() => {
    const follow = () => setPlace(placeAt(location.hash));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  const go = (next: OptionsPlace) => {
    location.hash = addressOf(next);
    // At once: the browser tells of the new address only later.
    setPlace(next);
  };
  return [place, go];
}
