import { useRef, useState } from "preact/hooks";
import type { Preferences } from "../../lib/core/preferences/preferences";

/**
 * The preferences on the page, and how to change them. Storing takes a moment, and what comes back then is older than
 * what was typed since: such an echo is passed over, while a change from elsewhere (another tab, an import) is taken.
 */
export function useEdited(stored: Preferences, onChange: (preferences: Preferences) => void) {
  const edited = useRef(stored);
  const lastStored = useRef(stored);
  const awaited = useRef<string[]>([]);
  const [, redraw] = useState(0);

  if (stored !== lastStored.current) {
    lastStored.current = stored;
    const echo = awaited.current.indexOf(JSON.stringify(stored));
    awaited.current = awaited.current.slice(echo < 0 ? awaited.current.length : echo + 1);
    if (echo < 0) edited.current = stored;
  }

  const change = (preferences: Preferences) => {
    edited.current = preferences;
    awaited.current.push(JSON.stringify(preferences));
    redraw((count) => count + 1);
    onChange(preferences);
  };
  return [edited.current, change] as const;
}
