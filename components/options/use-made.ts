import { useMemo } from "preact/hooks";
import { languageNow } from "../../lib/core/words/catalogue";

/** What is made of these, and said: made anew only where one of them is another, or the language. */
export function useMade<Made>(make: () => Made, of: readonly unknown[]): Made {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever makes it says what it is made of
  return useMemo(make, [...of, languageNow()]);
}
