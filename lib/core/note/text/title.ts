import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { holdsBox } from "./boxes";
import { hasAny, hasWord } from "./characters";
import { isUnfilled, sectionOf } from "./sections";

/** A line that only heads what follows: a colon ends it, it stands in capitals in a note that does not, or names a section. */
export function titleOf(words: string, name: string, shouts: boolean): string | null {
  if (words.length > longestTitle) return null;
  if (name.startsWith("end ")) return null;
  if (isMarkedTitle(words)) return name;
  if (name.includes("copied")) return null;
  if (isUnfilled(name) && !hasAny(words, ".:;?|")) return name;
  if (words.endsWith(":") && name !== "" && !hasAny(words.slice(0, -1), ":|")) return name;
  const isSaid = words.includes(":") || isRow(words) || holdsBox(words) || isAnswered(words);
  if (sectionOf(name) !== null && !hasAny(words.slice(-1), ".;?") && !isSaid) return name;
  const isShouted =
    !shouts &&
    name.length > 1 &&
    words === words.toUpperCase() &&
    !hasAny(words, "0123456789.:|\u2610\u2612[") &&
    words.split(" ").length <= 6;
  return isShouted ? name : null;
}

const phrases = new Phrases({
  /** "Aftercare (no)", "Return (4 wk)" */
  answered: `
( yes|no|none ) <end>
( not ..1 ) <end>
( <num> d|day|days|w|wk|wks|week|weeks|m|mo|mos|month|months|min|mins ) <end>
`,
});

function isAnswered(words: string): boolean {
  return words.endsWith(")") && phrases.isIn(tokensOfPieces.of(words.toLowerCase()), "answered");
}

/** "Technique (applicator, time) | not recorded": a name with its value. */
function isRow(words: string): boolean {
  const bar = words.indexOf("|", 1);
  return bar > 0 && hasWord(words.slice(0, bar)) && hasWord(words.slice(bar));
}

/** A longer line heads nothing. */
export const longestTitle = 80;

/** "[acne]" and ".ACNEHPI" on a line of their own: the names of parts of an export, or of phrases that were put in. */
function isMarkedTitle(words: string): boolean {
  if (words.startsWith("[") && words.endsWith("]")) return !hasAny(words.slice(1, -1), "[]_*:.,") && words.length > 4;
  return words.startsWith(".") && words.length > 2 && !hasAny(words.slice(1), " .");
}
