import { Phrases } from "../words/phrases";
import { tokensOfPieces } from "../words/tokens";
import { cellsBetweenGaps } from "./cells-between-gaps";

/** A text that is data: "{" with names in quotes. */
const named = /"([^"\\\n]{1,60})" ?: ?/g;

/** Each name of an export with what it holds becomes a line, place for place: `"count":5,"site":"nape"`. */
export function withoutBraces(text: string): string {
  const first = text.trimStart()[0];
  if ((first !== "{" && first !== "[") || !text.includes('":')) return text;
  return text
    .replace(/,(?=\s{0,20}")/g, "\n")
    .replace(named, (all: string, name: string) => ` ${name.replaceAll("_", " ")}:`.padEnd(all.length))
    .replace(/["{}]/g, " ");
}

/** "(•) Y ( ) N" has boxes like any other; "{Liquid nitrogen} via {spray}" is a template with its choices made, "{a/b} -> a" one that was made behind it. */
export function withChoices(text: string): string {
  const plain = text
    .replace(/([([])[*]([)\]])/g, "$1x$2")
    .replace(/\{[^{}\n]{1,80}\} ?-?>(?= ?[a-z\d])/gi, (all) => " ".repeat(all.length));
  const chosen = [...plain.matchAll(/\{([^{}\n]{1,80})\}/g)];
  if (chosen.length < fewestChoices || chosen.some(([, words = ""]) => unmade.test(words))) return plain;
  return plain
    .replaceAll("}{", ", ")
    .replace(/\{([^{}*\n]{1,80})\}/g, "\t$1\t")
    .replace(/<<([A-Za-z ]{1,30})>>/g, "\n $1: ");
}

/** A choice that nobody has made: "{yes/no}", "{site:123}"; three stars are left for a blank. */
const unmade = /[|_@]| \/ |^[^,:]*\/[^,:]*$|:(?:\S|$)|^\*(?!\*\*)|[^*]\*/i;
/** Fewer may be braces of any kind. */
const fewestChoices = 4;

/** "_X_ skin examined  ___ photos", "Photo  O yes  (X) no": boxes that are drawn with lines and letters. */
export function withBoxes(typed: string): string {
  const text = typed.includes("(X)") || typed.includes("(x)") ? typed.replace(rowOfBoxes, withLetterBoxes) : typed;
  if (!text.includes("_X_") && !text.includes("_x_")) return text;
  return text.replace(/(?<!_)_([xX_])_(?!_)/g, (_, mark: string) => `[${mark === "_" ? " " : mark}]`);
}

const rowOfBoxes = /^.*\([xX]\).*$/gm;

function withLetterBoxes(line: string): string {
  return line.replace(/(?<=\s)O(?=\s[A-Za-z])/g, "\u2610");
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
  if ([...text.matchAll(phrase)].length < fewestLabels || [...text.matchAll(filledIn)].length < fewestLabels)
    return text;
  return text
    .replace(phrase, (_, name: string) => ` ${name}:`)
    .replace(filledIn, (all, words: string) => (unfilled.test(words) ? all : ` ${words} `));
}

const phrase = /^@([A-Z][A-Z_]{1,20})@(?= +\S)/gm;
const filledIn = /\[([^[\]\n_]{2,60})\]/g;
/** The name of what should stand there: "[site]", "[number of lesions]". */
const unfilled = /^(?:site|number|count|type|date|name|time|agent|method|yes\/no|y\/n)\b/i;

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
  let [column, count] = [-1, 0];
  return text
    .split("\n")
    .map((line) => {
      if (line.trim() === "") column = -1;
      if (!line.includes("  ") && !line.includes("|")) return line;
      const cells = cellsBetweenGaps(line, "|").map((cell) => ({
        ...cell,
        words: tokensOfPieces.of(cell.text.toLowerCase()),
      }));
      // The column of the names may have none itself.
      const first = line.startsWith("    ") ? 1 : 0;
      const earlier = cells.findIndex(({ words }) => days.opens(words, "before")) + first;
      if (earlier > 0 && cells.some(({ words }) => days.opens(words, "now")))
        [column, count] = [earlier, cells.length + first];
      const old = cells.length === count ? cells[column] : undefined;
      if (!old) return line;
      return line.slice(0, old.at) + " ".repeat(old.text.length) + line.slice(old.at + old.text.length);
    })
    .join("\n");
}

const days = new Phrases({
  before: "prev|previous|prior|last|earlier|baseline",
  now: "today|now\nthis visit",
});
