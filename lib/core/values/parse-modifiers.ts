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

const longestDescribed = 80;

/** Up to four of two letters or digits each, with signs between them or none. */
const listed = /^\W*(([A-Z0-9]{2}(\W+(and )?|$)){1,4}|(?=.*\d)([A-Z0-9]{2}){2,4})\W*$/i;

/** Whether a text is a line's modifiers, perhaps with their descriptions: "My notes" is none. */
export function areModifiers(text: string): boolean {
  if (text.length > longestDescribed) return false;
  // A longer number among others is no two modifiers: "11/20/2026".
  const isNumbered = /\d{3}/.test(text) && !/^\w+$/.test(text.trim());
  return !isNumbered && (listed.test(text) || letterPairs.test(text.trim().toUpperCase()) || described.test(text));
}

/** Two letters or digits, whether or not they are on any list. */
export function isModifier(text: string): boolean {
  return /^[A-Z0-9]{2}$/.test(text);
}

const inLetters = "G[AXYZ]|X[EPSU]|LT|RT|GT|GQ|AS|TC|FQ";
const letterPairs = new RegExp(`^(?:${inLetters}){2,4}$`);
/** What is described is one that has a digit, or is known: "22 - Increased services". */
const described = new RegExp(`^\\W*(?:\\d[A-Z0-9]|[A-Z]\\d|${inLetters})\\W.*[a-z]{4}`, "i");

/** "2259" and "XS59" are two modifiers in one box; a word such as "NONE" is not. */
function looksJoined(text: string): boolean {
  return /\d/.test(text) || letterPairs.test(text);
}
