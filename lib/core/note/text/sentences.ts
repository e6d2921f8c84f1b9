import { hasAny, isLetter } from "./characters";
import { answerMarkLength, bareAnswer, initials, isAnswerAlone } from "./field";
import type { Span } from "./span";

/**
 * Cuts a stretch into sentences and the parts of a sentence that stand for themselves: at full stops, semicolons and
 * wide gaps. Abbreviations, decimals and initials do not end one. `text` keeps its capitals.
 */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  const words = text.slice(start, end);
  boundary.lastIndex = 0;
  for (let found = boundary.exec(words); found !== null; found = boundary.exec(words)) {
    const { index, 0: mark } = found;
    const at = start + index + mark.trimEnd().length;
    const next = start + index + mark.length;
    if (mark.startsWith("..") && text[at - mark.trimEnd().length - 1] === " ") continue;
    // "Photos? A. None": the sign of the answer ends nothing.
    if (
      mark.startsWith(".") &&
      "Aa".includes(words[index - 1] ?? " ") &&
      text
        .slice(Math.max(from, start + index - 5), start + index - 1)
        .trimEnd()
        .endsWith("?")
    )
      continue;
    if (mark.startsWith("?") && isAnswered(text, { start: from, end }, start + index, next)) continue;
    const tooLong = at - from > longest;
    if (
      !tooLong &&
      mark.startsWith(".") &&
      isAbbreviation(text, from, start + index, text[next] ?? "") &&
      !asksNext.test(text.slice(next, next + 30))
    )
      continue;
    // "Goggles     no", "Goggles;no"
    if ((mark.trim() === "" || mark === ";") && from === start && isAnswerAlone(text.slice(next, end))) continue;
    if (mark.trim() === "" && mark.length < 2 && !text.slice(from, at).includes(":")) continue;
    if (mark.trimStart() !== mark && (text[at - 1] === ":" || hasMark(text, { start: from, end }, next))) continue;
    spans.push({ start: from, end: at });
    from = next;
  }
  spans.push({ start: from, end });
  return spans.flatMap((span) => cutLong(text, span)).filter((span) => text.slice(span.start, span.end).trim() !== "");
}

/**
 * A full stop, question or exclamation mark before white space; a semicolon; a gap of three spaces before a word; a comma
 * or space before a label; the end of what was copied. Runs are looked at from their beginning only, or a line of nothing
 * else would take the square of its length.
 */
const boundary = new RegExp(
  [
    /(?<![.!?])[.!?]+["')\]]{0,9}\s+(?=\S)|;\s*|(?<!:)\/\/\s*/,
    /(?<!\s)(?: {3,}(?=[A-Za-z])| {2,}(?=\d\d?[.)]\s))/,
    /(?:,\s+|(?<!\s) +)(?=[A-Z](?:[A-Za-z/]| (?! )){1,24}:\s)/,
    /\b[Cc]op(?:y|ied) ?(?:text)?\]\s+(?=\S)/,
  ]
    .map(({ source }) => source)
    .join("|"),
  "g",
);

/** A question and its answer belong together: "Photos? Taken.", "Was it tolerated? Yes". */
function isAnswered(text: string, { start, end: last }: Span, mark: number, next: number): boolean {
  const behind = text.slice(next, Math.min(last, next + 60));
  if (answered.test(behind) || answerMarkLength(behind) > 0 || bareAnswer.test(firstSentence(behind))) return true;
  const words = text.slice(start, mark).trim();
  if (initials.test(behind) && initials.test(text.slice(start, start + 4))) return true;
  const end = [...behind].find((character) => ".?!".includes(character));
  return words.length <= longestQuestion && words.split(" ").length <= 5 && end !== "?";
}

function firstSentence(text: string): string {
  const ends = [text.indexOf("."), text.indexOf(";")].filter((at) => at >= 0);
  return text.slice(0, Math.min(...ends, text.length) + 1);
}

/** "3 sec. eyes? covered", "3 sec. pt agreed": a question of few words and a person begin a sentence. */
const asksNext = /^(?:[a-z]{2,14}(?: [a-z]{2,12})?(?:\?|: )|(?:pt|patient|she|he|rtc) )/;

const longestQuestion = 40;

const answered =
  /^(?:-{1,2}|\.{2,}|:(?=\s)|"?(?:yes|yep|yup|yeah|no|nope|nah|y|n|none|nil|not|never|denied|done)\b|[[(\u2610\u2612])/i;

/** Boxes before or right behind a gap, or behind an answer: they and their words are one line. */
function hasMark(text: string, { start, end }: Span, next: number): boolean {
  const before = text.slice(start, Math.min(end, next));
  // "Recorded (Y/N): N     Procedure: …": what was to choose from is no box.
  if (hasAny(before, "\u2610\u2612\u2717") || hasAny(withoutChoice(before), "[(")) return true;
  const [answer = "", box = ""] = text.slice(next, Math.min(end, next + 12)).split(" ", 2);
  return boxed.has(answer.toLowerCase()) && box !== "" && "[(\u2610\u2612\u2717".includes(box[0] ?? " ");
}

function withoutChoice(words: string): string {
  return choices.reduce((text, choice) => text.replace(choice, ""), words);
}

const boxed = new Set(["yes", "no", "y", "n"]);
const choices = ["(Y/N)", "(y/n)", "(Yes/No)", "(yes/no)"];

/** No sentence of a note is longer; what is gets cut, so that nothing ever faces an endless line. */
export const longest = 900;

function cutLong(text: string, span: Span): Span[] {
  return withoutMarks(text, span).flatMap(cutEvenly);
}

/** In text without marks a sentence begins where somebody does something: "… the chin we talked about … and I asked". */
function withoutMarks(text: string, { start, end }: Span): Span[] {
  if (end - start < unmarked || hasAny(text.slice(start, end), ",.;:")) return [{ start, end }];
  const parts: Span[] = [];
  let from = start;
  for (const { index } of text.slice(start, end).matchAll(subject)) {
    const at = start + index;
    if (joins.has(text.slice(text.lastIndexOf(" ", at - 1) + 1, at))) continue;
    parts.push({ start: from, end: start + index });
    from = start + index + 1;
  }
  return [...parts, { start: from, end }];
}

/** A sentence so long has a mark in it, where its writer sets any. */
const unmarked = 240;
const subject =
  / (?=(?:I|i|we|he|she|they|there|on exam(?:ination)?|(?:number|problem) (?:one|two|three|four)|(?:first|second|third|next|other) (?:problem|issue|concern|thing)) [a-z])/g;
/** Behind one of these somebody goes on with the sentence. */
const joins = new Set(
  "and or as that when if after before because since how what which where until while did does was has have had will can".split(
    " ",
  ),
);

export function cutEvenly({ start, end }: Span): Span[] {
  const parts: Span[] = [];
  for (let from = start; from < end; from += longest) parts.push({ start: from, end: Math.min(end, from + longest) });
  return parts;
}

const neverEnds = new Set(
  "dr mr mrs ms prof st vs e.g i.e eg ie cf fig no nos approx ca esp incl rev ver vol".split(" "),
);
const seldomEnds = new Set(
  (
    "pt pts hx dx tx rx sx hr hrs wk wks mo mos min mins sec secs yr yrs y.o etc appt temp vulg inflam mod sev prev bid " +
    "tid qd liq max avg tol lat bilat sig approx improv derm exam proc"
  ).split(" "),
);

/** The letters and points that a text ends with. */
function wordBefore(text: string): string {
  let at = text.length;
  while (at > 0 && (text[at - 1] === "." || isLetter(text.charCodeAt(at - 1)))) at -= 1;
  return text.slice(at);
}

function isAbbreviation(text: string, from: number, dot: number, next: string): boolean {
  const word = wordBefore(text.slice(Math.max(from, dot - 8), dot).toLowerCase());
  if (word === "no") return (next >= "0" && next <= "9") || text.startsWith(" of ", dot + 1);
  if (neverEnds.has(word)) return true;
  const goesOn = next === next.toLowerCase() && !"\u2610\u2612[(*-".includes(next);
  return goesOn && (seldomEnds.has(word) || (word.length === 1 && !".xyn".includes(word)));
}
