import { byLines } from "./blocks";
import { cellsBetweenGaps } from "./cells-between-gaps";
import { hasAny, isOfWords } from "./characters";
import { enclosedIn, withEnclosed } from "./enclosed";

/** '"asymptomatic" should read "tender"', 'for "no pain" read "pain"': what was to be read otherwise is not said, place for place. */
export function withoutMisquotes(text: string): string {
  if (!text.includes('"')) return text;
  const quotes = enclosedIn(text, ['"', '"'], longestQuote);
  const wrong = quotes.flatMap((quote, place) => {
    // What stands between two quotes is enclosed by marks as well.
    const next = quotes.slice(place + 1, place + 3).find(({ at }) => at >= quote.end);
    if (!next || next.at - quote.end > longestJoint) return [];
    const joint = text.slice(quote.end, next.at).trim().toLowerCase();
    const before = text
      .slice(Math.max(0, quote.at - longestOpener), quote.at)
      .trimEnd()
      .toLowerCase();
    const opener = before.slice(Math.max(before.lastIndexOf(" "), before.lastIndexOf("\n")) + 1);
    const isPut = joints.has(joint) || (puts.has(opener) && shortJoints.has(joint));
    return isPut ? [{ ...quote, end: next.at + 1 }] : [];
  });
  return withEnclosed(text, wrong, ({ at, end }) => " ".repeat(end - at));
}

const [longestQuote, longestJoint, longestOpener] = [120, 30, 14];
const joints = new Set(
  ["should", "must", "ought to", "has to", "is to", "needs to"].flatMap((verb) =>
    ["read", "say", "be", "state", "have been", "have read", "have said"].map((rest) => `${verb} ${rest}`),
  ),
);
const puts = new Set("for replace replacing change changed of not".split(" "));
const shortJoints = new Set(["read", "with", "by", "to", "but"]);

/** "<del>Photos taken.</del>", "<!-- Consent signed. -->": what was struck out or set aside in an export is not said. */
export function withoutStruck(text: string): string {
  if (!text.includes("<")) return text;
  return struck.reduce((words, [open, close]) => blankBetween(words, open, close), text);
}

const struck = [
  ["<!--", "-->"],
  ["<del>", "</del>"],
  ["<s>", "</s>"],
  ["<strike>", "</strike>"],
] as const;

function blankBetween(text: string, open: string, close: string): string {
  let [written, from] = ["", 0];
  for (let at = text.indexOf(open); at >= 0; at = text.indexOf(open, from)) {
    const end = text.indexOf(close, at);
    if (end < 0) break;
    const lines = text.slice(at, end + close.length).split("\n");
    written += text.slice(from, at) + lines.map((line) => " ".repeat(line.length)).join("\n");
    from = end + close.length;
  }
  return written + text.slice(from);
}

/** "Consent: {written}" where "{***}" is a list from which nothing was chosen: what stands in braces was, place for place. */
export function withoutChosenBraces(text: string): string {
  if (!text.includes("{***}")) return text;
  return text.replaceAll("{***}", " *** ").replaceAll("{", " ").replaceAll("}", " ");
}

/** "Photos  **Y** / N", "Consent (circle one): Y / >N<": of two answers the one with marks around it, place for place. */
export function withChosenAnswers(text: string): string {
  if (!hasAny(text, "/[<")) return text;
  return byLines(
    text,
    (line) => line.length <= longestRow && hasAny(line, "/[<") && hasAny(line, '><*[]_~|"'),
    (line) => {
      const words = line.includes("/") ? chosenIn(line) : line;
      const chosen = hasAny(words, "[<") && words.includes("  ") ? chosenBeside(words) : words;
      return chosen === line ? line : withoutAsking(chosen);
    },
  );
}

/** What asks to circle an answer is no blank once one is. */
function withoutAsking(line: string): string {
  const at = line.toLowerCase().indexOf("(circle");
  const end = line.indexOf(")", at) + 1;
  return at >= 0 && end > at ? line.slice(0, at) + " ".repeat(end - at) + line.slice(end) : line;
}

/** Beyond it a line is prose. */
const longestRow = 240;

function chosenIn(line: string): string {
  let words = line;
  for (let slash = words.indexOf("/"); slash >= 0; slash = words.indexOf("/", slash + 1)) {
    const left = words.slice(0, slash).trimEnd();
    const from = left.lastIndexOf(" ") + 1;
    const right = words.slice(slash + 1).trimStart();
    const to = words.length - right.length + (right.split(" ", 1)[0] ?? "").length;
    const pair = [left.slice(from), words.slice(words.length - right.length, to)];
    const marked = pair.filter(isMarked);
    if (marked.length !== 1 || !pair.every((one) => answers.has(bare(one)))) continue;
    const answer = bare(marked[0] ?? "");
    const isLabelled = ":?".includes(left.slice(0, from).trimEnd().at(-1) ?? "");
    words = words.slice(0, from) + `${isLabelled ? "" : ": "}${answer}`.padEnd(to - from) + words.slice(to);
  }
  return words;
}

const answers = new Set(["y", "n", "yes", "no"]);

/** "Consent   [Y]  N": of two answers side by side the one with marks around it. */
function chosenBeside(line: string): string {
  const words = cellsBetweenGaps(line);
  const [one, other] = words.slice(-2).every(({ text }) => answers.has(bare(text)))
    ? words.slice(-2)
    : words.slice(1, 3);
  if (!one || !other || words.length < 3) return line;
  const pair = [one.text, other.text];
  const marked = pair.filter(isMarked);
  if (marked.length !== 1 || !pair.every((word) => answers.has(bare(word)))) return line;
  const to = other.at + other.text.length;
  return `${line.slice(0, one.at)}${`: ${bare(marked[0] ?? "")}`.padEnd(to - one.at)}${line.slice(to)}`;
}

/** ">Y<", "**yes**" */
function isMarked(word: string): boolean {
  return marksAround.has(word[0] ?? "") && marksAround.has(word.at(-1) ?? "");
}

const marksAround = new Set([...'><*[]_~=|"']);

function bare(word: string): string {
  let [from, to] = [0, word.length];
  while (from < to && !isLetterAt(word, from)) from += 1;
  while (to > from && !isLetterAt(word, to - 1)) to -= 1;
  return word.slice(from, to).toLowerCase();
}

function isLetterAt(word: string, at: number): boolean {
  const character = (word[at] ?? "").toLowerCase();
  return character >= "a" && character <= "z";
}

/**
 * "N  picture" under "Y  eye pads": where several lines of a block begin with an answer, it is a mark before its words; and
 * where several end with a check mark, or begin so, a name without one says nothing.
 */
export function withAnswersBefore(text: string): string {
  if (!openers.some((opener) => text.includes(opener) || text.startsWith(opener.trimStart()))) return text;
  const lines = text.split("\n");
  const ticked = lines.map(endsTicked);
  return lines
    .map((line, at) => {
      const [above = "", below = ""] = [lines[at - 1], lines[at + 1]];
      if (isAnswered(line) && (isAnswered(above) || isAnswered(below)))
        return (line[0] === "Y" ? "\u2612" : "\u2717") + line.slice(1);
      const sign = signOf(line);
      if (sign !== "" && (signOf(above) !== "" || signOf(below) !== ""))
        return `${sign.includes("+") ? "\u2612" : "\u2717"} `.padEnd(sign.length) + line.slice(sign.length);
      const isBeside = ticked[at - 1] || ticked[at + 1] || (line.startsWith("  ") && isAnswered(above));
      return isBeside && isBareName(line) ? " ".repeat(line.length) : line;
    })
    .join("\n");
}

/** Of the lines that are looked for one begins or ends so. */
const openers = ["\nY ", "\nN ", "\n(+) ", "\n(-) ", "\u2612\n", "\u2717\n", "\u2612 \n", "\u2717 \n"];

function isAnswered(line: string): boolean {
  return (line[0] === "Y" || line[0] === "N") && line[1] === " " && line.trimEnd().length > 3;
}

/** "(+) Consent", "(-) Photos" */
function signOf(line: string): string {
  return line.startsWith("(+) ") || line.startsWith("(-) ") ? line.slice(0, 4) : "";
}

/** "photo  \u2713" */
function endsTicked(line: string): boolean {
  const mark = line.trimEnd().at(-1);
  return mark === "\u2612" || mark === "\u2717";
}

/** "eye shield" */
function isBareName(line: string): boolean {
  const words = line.trim();
  return (
    words.length > 2 &&
    words.split(" ").length <= longestBare &&
    isOfWords(words, " -") &&
    words === words.toLowerCase()
  );
}

const longestBare = 3;
