/** A line has four modifiers, one perhaps with its description; longer text is no list of them. */
const longestList = 200;

/** "22 59", "22,59", "2259", "-22", "22 - Increased services": upper case, in the order written. */
export function parseModifiers(text: string): string[] {
  const plain = text.trim().slice(0, longestList).toUpperCase();
  // The chosen option of a list may carry a description behind the modifier.
  const [, leading] = /^([A-Z0-9]{2})\s*[-–:(]\s*[A-Z][A-Z ,/()'-]{3,}$/.exec(plain) ?? [];
  if (leading) return [leading];
  const parts = plain.split(/[^A-Z0-9]+/).filter(Boolean);
  const prose = parts.findIndex((part, index) => index > 0 && /^[A-Z]{4,}$/.test(part) && !looksJoined(part));
  return (prose < 0 ? parts : parts.slice(0, prose)).flatMap((part) =>
    /^(?:[A-Z0-9]{2}){2,4}$/.test(part) && looksJoined(part) ? (part.match(/../g) ?? []) : [part],
  );
}

/** "2259" and "XS59" are two modifiers in one box; a word such as "NONE" is not. */
function looksJoined(text: string): boolean {
  return /\d/.test(text) || /^(?:G[AXYZ]|X[EPSU]|LT|RT|GT|GQ|AS|TC|FQ){2,4}$/.test(text);
}
