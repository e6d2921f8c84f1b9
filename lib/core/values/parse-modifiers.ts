/** A line has four modifiers, one perhaps with its description; longer text is no list of them. */
const longestList = 200;

/** "22 59", "22,59", "22 | 59", "2259", "-22", "22 - Increased services": upper case, in the order written. */
export function parseModifiers(text: string): string[] {
  return text
    .slice(0, longestList)
    .toUpperCase()
    .split(/[;|\n]/)
    .flatMap(modifiersOfItem);
}

function modifiersOfItem(item: string): string[] {
  const plain = item.trim();
  // The chosen option of a list may carry a description behind the modifier.
  const [, leading] = /^([A-Z0-9]{2})\s*[-–:(]\s*[A-Z][A-Z ,/()'-]{3,}$/.exec(plain) ?? [];
  if (leading) return [leading];
  const parts = plain.split(/[^A-Z0-9]+/).filter((part) => part !== "" && part !== "AND");
  const prose = parts.findIndex((part, index) => index > 0 && /^[A-Z]{4,}$/.test(part) && !looksJoined(part));
  return (prose < 0 ? parts : parts.slice(0, prose)).flatMap((part) =>
    /^(?:[A-Z0-9]{2}){2,4}$/.test(part) && looksJoined(part) ? (part.match(/../g) ?? []) : [part],
  );
}

const mostOfLine = 4;
const longestDescribed = 80;

/** Whether a text is a line's modifiers, perhaps with their descriptions: "My notes" is none. */
export function areModifiers(text: string): boolean {
  const found = text.length <= longestDescribed ? parseModifiers(text) : [];
  if (found.length === 0 || found.length > mostOfLine || !found.every(isModifier)) return false;
  // A longer number among others is no two modifiers: "11/20/2026".
  const isListed = /^\w+$/.test(text.trim()) || !/\d{3}/.test(text);
  const isDescribed = /[a-z]{4}/i.test(text);
  return isListed && (!isDescribed || found.every(looksMeant));
}

/** Two letters or digits, whether or not they are on any list. */
export function isModifier(text: string): boolean {
  return /^[A-Z0-9]{2}$/.test(text);
}

const inLetters = "G[AXYZ]|X[EPSU]|LT|RT|GT|GQ|AS|TC|FQ";
const letterPair = new RegExp(`^(?:${inLetters})$`);
const letterPairs = new RegExp(`^(?:${inLetters}){2,4}$`);

function looksMeant(modifier: string): boolean {
  return /\d/.test(modifier) || letterPair.test(modifier);
}

/** "2259" and "XS59" are two modifiers in one box; a word such as "NONE" is not. */
function looksJoined(text: string): boolean {
  return /\d/.test(text) || letterPairs.test(text);
}
