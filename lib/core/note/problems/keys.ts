import type { Sight } from "../concepts/sight";
import { hasWord, isDigit, isLetter } from "../text/characters";
import type { Token } from "../words/tokens";
import { isOther, named, type Of } from "./items";

/** Problems by the signs that a note gives them: "(A) acne (B) wart", "acne [1], wart [2]". */
function keysOf(sights: readonly Sight[], text: string): Map<string, Of> {
  const keys = new Map<string, Of>();
  for (const { terms, tokens, statement } of sights) {
    const problems = terms.problems.filter(({ tag }) => tag.of === "own" || isOther(tag.of));
    const sign =
      signBefore(text, statement.start) ||
      signAt(text, statement) ||
      stemOf(statement.label) ||
      letterOf(statement.label);
    const isTreated = problems.length === 0 && terms.problems.some(({ tag }) => tag.of === "treated");
    if (sign !== "" && problems.length > 0) keys.set(sign, named(problems));
    else if (isTreated && sign === letterOf(statement.label) && sign !== "") keys.set(sign, "own");
    if (problems.length < 2) continue;
    const places = keyPlaces(tokens);
    const isBefore = (places[0] ?? 0) < (problems[0]?.from ?? 0);
    for (const [index, at] of places.entries()) {
      const from = isBefore ? at : (places[index - 1] ?? 0);
      const to = isBefore ? (places[index + 1] ?? tokens.length) : at;
      const of = named(problems.filter((found) => found.from >= from && found.from < to));
      keys.set(tokens[at]?.text ?? "", of === "open" ? "other" : of);
    }
  }
  return new Set(keys.values()).size > 1 ? keys : new Map();
}

/** The problem by whose sign each statement is of, up to the end of its line: "[1] 4 papules. Sore." */
export function keyedBy(sights: readonly Sight[], text: string): Of[] {
  const keys = keysOf(sights, text);
  let [of, line]: [Of, number] = ["open", -1];
  return sights.map((sight) => {
    const signs = keys.size === 0 ? [] : [signBefore(text, sight.statement.start), signAt(text, sight.statement)];
    const sign = signs.find((one) => keys.has(one)) ?? "";
    const own = keys.get(sign) ?? ofKey(sight, keys);
    if (own !== "open" || sight.statement.line !== line) [of, line] = [own, sight.statement.line];
    if (keys.size > 0 && of !== "open") addNotes(keys, sight.tokens, of);
    return of;
  });
}

/** "[1] LN2 spray [a]": what is told under a sign that stands in the words of a problem is of that problem, too. */
function addNotes(keys: Map<string, Of>, tokens: readonly Token[], of: Of): void {
  for (const at of keyPlaces(tokens)) {
    const sign = tokens[at]?.text ?? "";
    if (!keys.has(sign)) keys.set(sign, of);
  }
}

/** By its label, the sign it begins with, or those it names: "EX  B: sore", "[1] 4 papules", "no effect on [1]". */
function ofKey({ statement, tokens }: Sight, keys: ReadonlyMap<string, Of>): Of {
  if (keys.size === 0) return "open";
  const ofStem = keys.get(stemOf(statement.label));
  if (ofStem) return ofStem;
  const ofLabel = keys.get(statement.label.slice(statement.label.lastIndexOf(" ") + 1));
  if (ofLabel) return ofLabel;
  const ofFirst = isKey(tokens, 1) ? keys.get(tokens[1]?.text ?? "") : undefined;
  if (ofFirst) return ofFirst;
  const all = new Set(keyPlaces(tokens).flatMap((at) => keys.get(tokens[at]?.text ?? "") ?? []));
  const [only = "open"] = all;
  return all.size === 1 ? only : "open";
}

/** "proc2 agent", "hpi dx2 itch": the keys of an export hold the number of the record; "" without one. */
function stemOf(label: string): string {
  for (const word of label.split(" ")) {
    const last = word.length - 1;
    let from = last;
    while (from > 0 && isLetter(word.charCodeAt(from - 1))) from -= 1;
    const isStem = from < last && last - from <= longestStem && isDigit(word.charCodeAt(last));
    if (isStem && !hasWord(word[from - 1] ?? "")) return word.slice(from);
  }
  return "";
}

const longestStem = 10;

/** "Procedure B": the letter by which it is called; "" without one. */
function letterOf(label: string): string {
  if (label === "") return "";
  const [kind = "", key = "", more] = label.split(" ");
  return more === undefined && key.length === 1 && key >= "a" && key <= "h" && letteredKinds.has(kind) ? key : "";
}

const letteredKinds = new Set(["procedure", "proc", "problem", "issue", "concern", "diagnosis", "dx"]);

/** "S: (1) sore ankle. (2) razor bumps.": the sign that opens a statement; "" without one. */
function signBefore(text: string, start: number): string {
  if (start < 4 || text[start - 1] !== " ") return "";
  const [open, key = "", close] = [text[start - 4], text[start - 3], text[start - 2]];
  return (open === "(" && close === ")") || (open === "[" && close === "]") ? key : "";
}

/** "Problem A - acne", "Tried: B - lacquer": a letter and a dash that open a statement or its content; "" without one. */
function signAt(text: string, { start, body }: Sight["statement"]): string {
  return openingSign(text.slice(start, start + 16)) || openingSign(text.slice(body, body + 16));
}

function openingSign(opening: string): string {
  const words = opening.trimStart();
  if (words.startsWith("#") && isDigit(words.charCodeAt(1)) && words[2] === " ") return words.slice(0, 2);
  const at = opening.indexOf(" - ") - 1;
  const sign = opening[at] ?? "";
  return sign >= "a" && sign <= "h" && beforeSign.has(opening.slice(0, at).trim()) ? sign : "";
}

const beforeSign = new Set(["", "problem", "issue", "concern", "diagnosis", "dx"]);

function keyPlaces(tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (let at = 1; at < tokens.length; at += 1)
    if (opensKey.has(tokens[at - 1]?.text ?? "") && isKey(tokens, at)) places.push(at);
  return places;
}

const opensKey = new Set(["(", "["]);

/** A letter or a small number in brackets. */
function isKey(tokens: readonly Token[], at: number): boolean {
  const [before, { text: key = "" } = {}, behind] = [tokens[at - 1]?.text, tokens[at], tokens[at + 1]?.text];
  const isInBrackets = (before === "(" && behind === ")") || (before === "[" && behind === "]");
  return isInBrackets && key.length === 1 && key >= "0" && key <= "z";
}
