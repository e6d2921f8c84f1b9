import type { Statement } from "./statement";

/** '"Photographs were taken." NO': where several lines begin so, what is quoted is a label and the answer its value, place for place. */
export function withAnsweredQuotes(text: string): string {
  if ([...text.matchAll(answeredQuote)].length < fewest) return text;
  return text.replace(answeredQuote, (_all, before: string, words: string, gap: string, value: string) => {
    const said = ` ${words.replace(unmade, (blank) => " ".repeat(blank.length)).replace(/[[\].]/g, " ")}`;
    const opening = " ".repeat(before.length) + said;
    if (stands.test(value)) return `${opening}.`.padEnd(opening.length + gap.length + value.length);
    return `${opening}:`.padEnd(opening.length + gap.length) + value;
  });
}

const fewest = 2;
const answeredQuote =
  /^((?:[A-Za-z]{3,12}: )?)"([^"\n]{3,160})("[ ]{0,4}(?:[-=]{1,2}>?|:|>)? {1,4})(?![A-Za-z ]{1,24}:)([A-Za-z\d][^\n"]{0,200})$/gm;
/** What nobody has chosen: "[__]", "[spray/probe]". */
const unmade = /\[[^\]\n]{0,30}[_/][^\]\n]{0,30}\]/g;
/** The sentence is left as it is. */
const stands = /^(?:ok(?:ay)?|as is|stands|unchanged|correct|true|right)\b[ a-z]{0,12}[.]?$/i;

/** Statements that a sentence before them refutes: "The following lines of the template are wrong:", "None of these is true:". */
export function markRefuted(plain: string, statements: readonly Statement[]): void {
  let [line, block, isQuoted] = [-1, -1, false];
  let heading = "";
  for (const [place, statement] of statements.entries()) {
    const words = plain.slice(statement.start, statement.end);
    const over = statement.heading.slice(statement.heading.lastIndexOf("| ") + 2);
    const isQuote = words.includes('"');
    if (refutes(statement.label) || refutes(words)) line = statement.line;
    // A heading refutes the lines right below it, and behind quotes no others.
    if (refutes(over) && heading !== over) [heading, block, isQuoted] = [over, statement.block, isQuote];
    const isBelow = heading !== "" && heading === over && block === statement.block && isQuote === isQuoted;
    const isUnder = line === statement.line || isBelow;
    if (isUnder || isContradicted(plain, words, statements[place + 1], statement.line)) statement.mark = "retracts";
  }
}

function refutes(words: string): boolean {
  return words.length < longestRefuting && refuting.some((pattern) => pattern.test(words));
}

const longestRefuting = 240;
const refuting = [
  /\b(?:following|these|below|next)\b[^.:;"]{0,60}\b(?:wrong|incorrect|untrue|false|not (?:true|so|right|correct)|in error|erroneous|mistakes?)\b/i,
  /\b(?:disregard|ignore|strike|delete)\b(?: out)? (?:the following|these|what follows|the (?:lines|sentences|statements) below)\b/i,
  /\b(?:none|nothing|not one) of (?:the following|these|what follows)\b[^.:;"]{0,40}\b(?:true|so|right|correct|happened|applies|done)\b/i,
  /^(?:untrue|wrong|not true|incorrect|false|to be (?:deleted|struck))\b[^.:;"]{0,12}\b(?:above|template|note|macro|text)\b/i,
];

/** "The macro says she was asked; she was not." */
function isContradicted(plain: string, words: string, next: Statement | undefined, line: number): boolean {
  if (next?.line !== line || !told.test(words)) return false;
  const behind = plain.slice(next.start, next.end);
  return contradiction.some((pattern) => pattern.test(behind));
}

const told = /\b(?:says|said|reads|states|stated|claims|claimed|wrote|has it that)\b/i;
const contradiction = [
  /^(?:but |in fact |actually )?(?:she|he|it|they|this|that|i|we) (?:was|were|did|had|has|have|is) not\.?$/i,
  /^(?:that|this|which) (?:was|is) (?:a guess|wrong|untrue|not so|not true|incorrect|an? (?:error|mistake))\b/i,
];
