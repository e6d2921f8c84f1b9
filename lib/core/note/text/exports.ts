import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny, hasWord, isLetter } from "./characters";
import { withDrawnBoxes } from "./drawn-boxes";
import { enclosedIn, withEnclosed } from "./enclosed";

/** A text that is data: "{" with names in quotes. */
const named = /"([^"\\\n]{1,60})" ?: ?/g;

/** Each name of an export with what it holds becomes a line, place for place: `"count":5,"site":"nape"`. */
export function withoutBraces(text: string): string {
  const first = text.trimStart()[0];
  if ((first !== "{" && first !== "[") || !text.includes('":')) return text;
  const [opening = "", ...parts] = text.split(",");
  const lines = parts.map((part) => (part.trimStart().startsWith('"') ? "\n" : ",") + part);
  const labelled = (opening + lines.join("")).replace(named, (all: string, name: string) =>
    ` ${name.replaceAll("_", " ")}:`.padEnd(all.length),
  );
  return ['"', "{", "}"].reduce((words, mark) => words.replaceAll(mark, " "), labelled);
}

/** "(•) Y ( ) N" has boxes like any other; "{Liquid nitrogen} via {spray}" is a template with its choices made, "{a/b} -> a" one that was made behind it. */
export function withChoices(text: string): string {
  if (!hasAny(text, "{*")) return text;
  const plain = withMadeFrom(withoutMadeBehind(text.replaceAll("(*)", "(x)").replaceAll("[*]", "[x]")));
  const chosen = enclosedIn(plain, braces, longestChoice);
  if (chosen.length < fewestChoices || chosen.some(({ words }) => isUnmade(words))) return plain;
  const listed = plain.replaceAll("}{", ", ");
  return withEnclosed(listed, enclosedIn(listed, braces, longestChoice), ({ words }) =>
    words.includes("*") ? null : `\t${words}\t`,
  ).replace(/<<([A-Za-z ]{1,30})>>/g, "\n $1: ");
}

const braces = ["{", "}"];
const longestChoice = 80;

/** "{a/b} -> a": only what stands behind the arrow was chosen. */
function withoutMadeBehind(text: string): string {
  const made = enclosedIn(text, braces, longestChoice).flatMap((choice) => {
    const arrow = arrows.find((mark) => text.startsWith(mark, choice.end));
    const end = choice.end + (arrow?.length ?? 0);
    return arrow && hasWord(text.slice(end, end + 2).trim()[0] ?? "") ? { ...choice, end } : [];
  });
  return withEnclosed(text, made, ({ at, end }) => " ".repeat(end - at));
}

/** "{taken/declined:taken}": one of what was to choose from, told behind it, place for place. */
function withMadeFrom(text: string): string {
  return withEnclosed(text, enclosedIn(text, braces, longestChoice), ({ words }) => {
    const colon = words.lastIndexOf(":");
    const made = words.slice(colon + 1);
    const isMade = words.slice(0, Math.max(colon, 0)).split("/").includes(made) && hasWord(made);
    return isMade ? `${made.padStart(words.length + 1)} ` : null;
  });
}

const arrows = ["->", " ->", ">", " >"];

/** A choice that nobody has made: "{yes/no}", "{site:123}"; three stars are left for a blank. */
function isUnmade(words: string): boolean {
  if (hasAny(words, "|_@") || words.includes(" / ") || (words.includes("/") && !hasAny(words, ",:"))) return true;
  const isKey = words.split(":").some((part, at) => at > 0 && part.trimStart() === part);
  return isKey || (words.includes("*") && !(words.startsWith("***") && !words.slice(3).includes("*")));
}

/** Fewer may be braces of any kind. */
const fewestChoices = 4;

/** "_X_ skin examined  ___ photos", "Photo  O yes  (X) no": boxes that are drawn with lines and letters. */
export function withBoxes(typed: string): string {
  const isRow = (line: string) => line.includes("(X)") || line.includes("(x)");
  const text = isRow(typed)
    ? typed
        .split("\n")
        .map((line) => (isRow(line) ? withLetterBoxes(line) : line))
        .join("\n")
    : typed;
  return withDrawnBoxes(text);
}

/** "O yes": a letter on its own before a word is an empty box. */
function withLetterBoxes(line: string): string {
  const words = line.split(" ");
  const isBox = (at: number) =>
    words[at] === "O" && at > 0 && isLetter((words[at + 1] ?? "").toLowerCase().charCodeAt(0));
  return words.map((word, at) => (isBox(at) ? "\u2610" : word)).join(" ");
}

/** "[Eyes] covered with pads": where several lines begin so, what is in brackets are labels, place for place. */
export function withLabels(text: string): string {
  if ([...text.matchAll(bracketed)].length < fewestLabels) return text;
  return text.replace(bracketed, (_, name: string) => ` ${name}:`);
}

const bracketed = /^[[(]([A-Za-z][^\])\n_]{3,60})[\])](?= +[^\s_[{(])/gm;
const fewestLabels = 3;

/** "@CONSENT@ acne: [signed]": where several lines begin so, the names are labels, and what is in brackets was filled in. */
export function withPhrases(text: string): string {
  if (!text.includes("@") || [...text.matchAll(phrase)].length < fewestLabels) return text;
  const labelled = text.replace(phrase, (_, name: string) => ` ${name}:`);
  const filled = enclosedIn(labelled, ["[", "]"], longestFilled).filter(
    ({ words }) => words.length > 1 && !words.includes("_"),
  );
  if (filled.length < fewestLabels) return text;
  return withEnclosed(labelled, filled, ({ words }) => (isUnfilled(words) ? null : ` ${words} `));
}

const phrase = /^@([A-Z][A-Z_]{1,20})@(?= +\S)/gm;
const longestFilled = 60;

/** The name of what should stand there: "[site]", "[number of lesions]". */
function isUnfilled(words: string): boolean {
  const name = words.toLowerCase();
  return unfilled.some((one) => name.startsWith(one) && !hasWord(name[one.length] ?? ""));
}

const unfilled = "site number count type date name time agent method yes/no y/n".split(" ");

/** "PROBLEM A: ACNE      PROBLEM B: WARTS" over rows in two columns: the gap between them is a line, place for place. */
export function withTwoColumns(text: string): string {
  if (!twoProblems.test(text)) return text;
  let column = -1;
  return text
    .split("\n")
    .map((line) => {
      const head = twoProblems.exec(line);
      if (head) column = (head[1] ?? "").length;
      else if (line.trim() === "") column = -1;
      const isParted = column > 0 && line.slice(column - 2, column) === "  " && line.slice(0, column).trim() !== "";
      return isParted ? `${line.slice(0, column - 1)}|${line.slice(column)}` : line;
    })
    .join("\n");
}

const twoProblems =
  /^((?:problem|diagnosis|dx|condition|concern|issue)\b ?#?\w?\s?[:.)-] ?\S[^|:\n]{1,40}? {3,})(?:problem|diagnosis|dx|condition|concern|issue)\b ?#?\w?\s?[:.)-] ?\S[^|:\n]{1,40}$/im;

/** "item    prev (8/1)    today": what stands in the column of another day is no part of this visit. */
export function withoutEarlierColumns(text: string): string {
  if (!text.includes("  ") && !text.includes("|")) return text;
  let [column, count] = [-1, 0];
  return text
    .split("\n")
    .map((line) => {
      if (line.trim() === "") column = -1;
      if (!line.includes("  ") && !line.includes("|")) return line;
      if (column < 0 && !namesEarlier(line)) return line;
      const cells = cellsBetweenGaps(line, "|").map((cell) => ({
        ...cell,
        words: tokensOfPieces.of(cell.text.toLowerCase()),
      }));
      // The column of the names may have none itself.
      const first = line.startsWith("    ") || (line.startsWith("|") && !line.endsWith("|")) ? 1 : 0;
      const earlier = cells.findIndex(({ words }) => days.opens(words, "before")) + first;
      if (earlier > 0 && cells.some(({ words }) => days.opens(words, "now")))
        [column, count] = [earlier, cells.length + first];
      const old = cells.length === count ? cells[column] : undefined;
      if (!old) return line;
      return line.slice(0, old.at) + " ".repeat(old.text.length) + line.slice(old.at + old.text.length);
    })
    .join("\n");
}

/** Most lines with gaps in them name none, and need not be taken apart. */
function namesEarlier(line: string): boolean {
  const words = line.toLowerCase();
  return earlierDays.some((day) => words.includes(day));
}

const earlierDays = ["prev", "previous", "prior", "last", "earlier", "baseline"];
const days = new Phrases({
  before: earlierDays.join("|"),
  now: "today|now\nthis visit",
});
