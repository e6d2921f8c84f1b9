import { markCounts } from "./counts";
import { numberOf } from "./number-words";
import { OfLastNote } from "./of-last-note";

/** A word, a number or a mark of the note, as it is matched. */
export interface Token {
  /** Lower case, without what only writes it differently: "q-tip" is two words, "pt." is "pt". */
  text: string;
  start: number;
  end: number;
  /** What a number or number word amounts to; null for all else. */
  amount: number | null;
  /** It may be a number of lesions: whole, not too large, and of nothing that is measured. */
  counts: boolean;
}

/**
 * The tokens of a stretch of plain, lower-case text. Hyphens between words and points of abbreviations are no tokens;
 * "f/u", "r/b/a" and the like are one word, "papules/pustules" two with a slash between; "5s" is a number and a unit.
 */
export function tokensOf(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  for (let at = from; at < to; ) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === space) at += 1;
    else if (kind === letter) at = readWord(text, at, to, tokens);
    else if (kind === digit) at = readNumber(text, at, to, tokens);
    else at = readMark(text, at, from, to, tokens);
  }
  markCounts(tokens);
  return tokens;
}

/** The tokens of a piece of a note, the same ones wherever it stands: places are counted from its beginning. */
export const tokensOfPieces = new OfLastNote((piece) => tokensOf(piece, 0, piece.length));

const [space, letter, digit, mark] = [0, 1, 2, 3];

function kindOf(code: number): number {
  if (code <= 32 || code === 160) return space;
  if (code >= 97 && code <= 122) return letter;
  if (code >= 48 && code <= 57) return digit;
  if (code === softHyphen) return letter;
  return code >= 192 && code !== 215 && code < 0x2000 ? letter : mark;
}

/** It stands where a word was parted at the end of a line. */
const softHyphen = 0xad;

const isLetter = (text: string, at: number) => kindOf(text.charCodeAt(at)) === letter;
const isDigit = (text: string, at: number) => kindOf(text.charCodeAt(at)) === digit;

/** Longest piece of a word that is written with slashes: "r/b/a", "w/o", "f/u". */
const longestPiece = 2;

function readWord(text: string, start: number, to: number, tokens: Token[]): number {
  const end = endOfInitials(text, start, to);
  if (end > start) {
    push(tokens, text.slice(start, end).replaceAll(".", ""), start, end);
    return end;
  }
  let at = endOfLetters(text, start, to);
  if (text[at] === "'" && at + 1 < to && isLetter(text, at + 1)) at = endOfLetters(text, at + 1, to);
  for (let piece = start; text[at] === "/" && at - piece <= longestPiece; ) {
    const end = endOfLetters(text, at + 1, to);
    if (end - at - 1 > longestPiece) break;
    if (end === at + 1) {
      if (text.slice(start, at) === "w") at += 1;
      break;
    }
    piece = at + 1;
    at = end;
  }
  // "ln2", "co2", "n2o": the number belongs to the word; "x2" is a number of times.
  if (at < to && isDigit(text, at) && !(at - start === 1 && text[start] === "x")) {
    while (at < to && (isDigit(text, at) || isLetter(text, at))) at += 1;
  }
  if (text.slice(start, at) === "w" && text.startsWith("/out", at)) at += 4;
  push(tokens, text.slice(start, at), start, at);
  return at;
}

/** "p.r.n.", "b.i.d": an abbreviation whose letters have points between them is one word; where none begins, `start`. */
function endOfInitials(text: string, start: number, to: number): number {
  let at = start;
  while (at + 2 < to && text[at + 1] === "." && isLetter(text, at + 2)) at += 2;
  return at > start && initials.has(text.slice(start, at + 1).replaceAll(".", "")) ? at + 1 : start;
}

/** Any others may be somebody's name: "K.P." */
const initials = new Set("prn bid tid qid qd qhs po rtc fu pe rba vc".split(" "));

function endOfLetters(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && isLetter(text, at)) at += 1;
  return at;
}

/** Digits with the points, slashes and hyphens inside them: "0.05", "118/70", "2026-03-02", but "10-12" is two. */
function readNumber(text: string, start: number, to: number, tokens: Token[]): number {
  let at = start;
  let hyphens = 0;
  while (at < to && (isDigit(text, at) || (joins(text[at]) && at + 1 < to && isDigit(text, at + 1)))) {
    if (text[at] === "-") hyphens += 1;
    at += 1;
  }
  const dash = hyphens === 1 ? text.indexOf("-", start) : -1;
  if (dash > start && dash < at) {
    push(tokens, text.slice(start, dash), start, dash);
    push(tokens, text.slice(dash + 1, at), dash + 1, at);
  } else push(tokens, text.slice(start, at), start, at);
  return at;
}

const joins = (character: string | undefined) =>
  character === "." || character === "/" || character === "-" || character === ":" || character === ",";

/** "x-y" and "pt." lose their mark; "-" before a word after white space is kept: it may say no. */
function readMark(text: string, at: number, from: number, to: number, tokens: Token[]): number {
  const character = text[at] ?? "";
  const isInside = at > from && at + 1 < to && kindOf(text.charCodeAt(at - 1)) !== space;
  if (character === "-" && isInside && kindOf(text.charCodeAt(at + 1)) !== space && text[at + 1] !== ")") return at + 1;
  if (character === "." && isInside && isLetter(text, at - 1)) return at + 1;
  if (character === "'" || character === '"' || character === "*" || character === "_") return at + 1;
  push(tokens, character, at, at + 1);
  return at + 1;
}

function push(tokens: Token[], words: string, start: number, end: number): void {
  const written = withoutAccents(words);
  const text = written === "w/out" ? "w/o" : written;
  tokens.push({ text, start, end, amount: numberOf(text), counts: false });
}

/** A soft hyphen, and the accents that stand behind their letters. */
function isLeftOut(character: string): boolean {
  return character === "\u00ad" || (character >= "\u0300" && character <= "\u036f");
}

/** "acné" is "acne", "años" is "anos". */
function withoutAccents(word: string): string {
  for (let at = 0; at < word.length; at += 1)
    if (word.charCodeAt(at) >= softHyphen)
      return [...word.normalize("NFD")].filter((character) => !isLeftOut(character)).join("");
  return word;
}
