import { withAnswerColumns } from "./answer-columns";
import { withAnsweredBrackets, withAnswersInBrackets } from "./answers-in-brackets";
import { withAnswersApart, withoutQuotedNames } from "./answers-in-row";
import { withMark } from "./enclosed";
import {
  withBoxes,
  withChoices,
  withLabels,
  withoutBraces,
  withoutEarlierColumns,
  withPhrases,
  withTwoColumns,
} from "./exports";
import { withFields } from "./fields";
import { withGrids } from "./grid";
import { isOfReturn } from "./list-items";
import { withAnsweredQuotes, withoutReplaced } from "./quotes";
import { withRecords } from "./records";
import {
  withAnswersBefore,
  withChosenAnswers,
  withoutChosenBraces,
  withoutMisquotes,
  withoutStruck,
} from "./said-instead";
import { withoutSpokenMarks } from "./spoken-marks";
import { withVisitColumns } from "./visit-columns";

/** Characters that are read: some 20,000 words. A note beyond that is a whole chart, and no page should wait for it. */
export const readLimit = 120_000;

/**
 * The note with typographic characters made plain and markup gone, character for character: what stands at a place of
 * the result stands at the same place of the note, so evidence can be quoted from the note itself. A tab between words
 * parts the cells of a row, and dots that lead to an answer are a colon.
 */
export function plainText(note: string): string {
  let text = note.slice(0, readLimit);
  if (text.includes("\t")) text = text.replace(/(?<=\S)\t(?=\S)|(?<=^[^\t\n]{2,40})\t$|^\t(?=\S)/gm, "|");
  text = text.replace(/[^\n\x20-\x7e]/g, (character) => plain.get(character) ?? other(character));
  // "Not told anything re: care of the spot"
  text = withoutMarksOfAnswers(text).replaceAll(" re: ", " re  ").replaceAll("?: ", "?  ");
  text = withAnswersApart(withoutQuotedNames(withoutChosenBraces(text)));
  text = withAnswersBefore(withChosenAnswers(withoutMisquotes(withoutStruck(text))));
  if (text.includes("<") || text.includes("&")) text = text.replace(markup, blanked);
  text = withAnsweredBrackets(withAnsweredQuotes(text));
  text = withFields(
    withTwoColumns(withGrids(withoutEarlierColumns(withRecords(withVisitColumns(withAnswerColumns(text)))))),
  );
  if (text.includes("...."))
    text = text.replace(/(?<!\.)(?:\. )?\.{4,}(?=[ \w([])/g, (dots) => ":".padEnd(dots.length));
  if (text.includes(" .. ")) text = text.replace(/(?<=[a-z)]) \.\. (?=[a-z])/gi, " :  ");
  if (text.includes(" . . ."))
    text = text.replace(/(?<=[A-Za-z)?])(?: \.){3,}(?= )/g, (dots) => ":".padEnd(dots.length));
  text = withMark(text, "**", "  ");
  if (text.includes("~~") || text.includes("\\par")) text = text.replace(struckOrCode, unstruck);
  if (takenBack.some((words) => text.includes(words))) text = text.replace(saidWrongly, blank);
  text = withoutReplaced(text);
  if (text.includes('"'))
    text = text.replace(quotedAsWrong, (all, words: string) =>
      all.replace(words, `${words} `.replaceAll(". ", ", ").replaceAll("; ", ", ").slice(0, words.length)),
    );
  if (text.includes(". ")) text = text.replace(shortHead, (all, name: string) => (isOfReturn(name) ? `${name}:` : all));
  text = text.replace(
    ornament,
    (all, before: string, words: string) => " ".repeat(before.length) + words.padEnd(all.length - before.length),
  );
  text = text.replace(
    insertion,
    (all, kind: string, words: string) => `${`\n${kind}${words}`.padEnd(all.length - 2)}\n\n`,
  );
  text = withAnswersInBrackets(withPhrases(withoutHyphens(text)));
  return withoutSpokenMarks(withLabels(withBoxes(withChoices(withoutBraces(text)))));
}

/** "Have you taken tablets? > no never", "Teaching done? - no": behind a question no mark is needed before its answer. */
function withoutMarksOfAnswers(text: string): string {
  if (!text.includes("? ")) return text;
  return answerMarks
    .flatMap((mark) => [mark, ` ${mark}`])
    .reduce((words, mark) => words.replaceAll(`? ${mark} `, "? ".padEnd(mark.length + 3)), text);
}

const answerMarks = [">", ">>", "->", "-->", "=>", "-", "--"];

/** "*** CORRECTION: left cheek ***" within a line: it is a line, and a part, of its own. */
const insertion = /\*{3} ?(correct|amend|addend|edit|update|late entry)([^*\n]{2,200})\*{3}/gi;

/** "dec-" and "lined" on the next line: where lines end so more than once, the halves are one word, place for place. */
function withoutHyphens(text: string): string {
  if (!text.includes("-\n") || [...text.matchAll(halved)].length < 2) return text;
  return text.replace(halved, (all: string, first: string) =>
    prefixes.has(first.toLowerCase()) ? all : first + "\u00ad".repeat(all.length - first.length),
  );
}

const halved = /(?<![A-Za-z])([A-Za-z]{1,20})-\n {0,12}(?=[a-z])/g;
const prefixes = new Set("follow non self cold light well post pre wound after x".split(" "));

/** "*** Copied from 5/12 ***", "=== Plan ===": marks on both sides of a line's words. */
const ornament = /^([ ]{0,9}[*=~#-]{2,40} )([^*=~#\n]{2,80}?) [*=~#-]{2,40}$/gm;

/** "Follow-up. Four weeks.": the name of a part with a full stop behind it, at the beginning of a line. */
const shortHead = /^([A-Z][A-Za-z-]{2,14})\.(?= [A-Z0-9])/gm;

/** "~~7 nodules~~": what was struck out; "\par": the codes of a text format. */
const struckOrCode = /~~[^~\n]{1,200}~~|\\[a-z]{1,12}-?\d{0,4}(?![a-z])/g;

function unstruck(words: string): string {
  return (words === "\\par" ? "\n" : "").padEnd(words.length);
}

/** "We took photos, sorry, strike that, we did not": what was said right before is not said. */
const takenBack = ["trike that", "cratch that", "TRIKE THAT", "CRATCH THAT"];
const saidWrongly = /[^,.;:!?\n]{1,80}(?:,| -)(?: (?:sorry|no|oops|wait|actually),?)? (?:strike|scratch) that,?(?= )/gi;
/** 'Lines "Consent signed. Photos x2." were pulled in by a macro and are wrong': what is quoted is one statement, which takes back. */
const quotedAsWrong =
  /"([^"\n]{3,200})"\s+(?:was|were|is|are|came|comes)\s[^.\n"]{0,80}\b(?:wrong|incorrect|error|erroneous|untrue|not true|mistake|macro|template)\b/g;
const blank = (words: string) => " ".repeat(words.length);

const markup = /<\/?([a-z]\w{0,9})\b[^<>\n]{0,80}>|&(?:[a-z]{2,8}|#\d{2,5});/gi;

/** Markup that ends a line or a cell does so; all other is white space. What is no markup is a blank of a template. */
function blanked(markup: string, name: string | undefined): string {
  const tag = name?.toLowerCase();
  if (tag === undefined) return (entities.get(markup) ?? "").padEnd(markup.length);
  if (lines.has(tag)) return "\n".padEnd(markup.length);
  if (cells.has(tag)) return (markup[1] === "/" ? "|" : "").padEnd(markup.length);
  if (inline.has(tag)) return "".padEnd(markup.length);
  // What opens may be a blank of a template; what closes ends the line of an export.
  return markup[1] === "/" ? "\n".padEnd(markup.length) : markup;
}

const lines = new Set(
  "br p div li ul ol dl dt dd tr table h1 h2 h3 h4 h5 h6 hr section article header footer blockquote pre center".split(
    " ",
  ),
);
const cells = new Set(["td", "th"]);
const inline = new Set(
  "b i u s strong em span font tbody thead a sub sup small big mark code label img html body".split(" "),
);
const entities = new Map([
  ["&amp;", "&"],
  ["&mdash;", "-"],
  ["&ndash;", "-"],
  ["&#8211;", "-"],
  ["&#8212;", "-"],
  ["&rsquo;", "'"],
  ["&#39;", "'"],
  ["&apos;", "'"],
  ["&bull;", "*"],
]);

const plain = new Map(
  Object.entries({
    "'": "\u2018\u2019\u201b\u2032`\u00b4",
    '"': "\u201c\u201d\u2033",
    "-": "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00ad",
    ">": "\u2192\u21d2\u279c",
    "0": "\u00d8\u00f8\u2205",
    "2": "\u2082",
    "|": "\u2502",
    x: "\u00d7",
    "*": "\u2022\u25e6\u25aa\u2023\u25cf\u00b7",
    "\u2612": "\u25c9\u25c8\u2611\u2612\u2713\u2714\u2705\u25a0",
    "\u2610": "\u2610\u25a1\u25fb\u2b1c\u25cb",
    "\u2717": "\u2717\u2718\u2716\u274c",
  }).flatMap(([to, from]) => [...from].map((character): [string, string] => [character, to])),
);

/** Controls and odd spaces become spaces; a letter whose lower case is longer than itself would shift all that follows. */
function other(character: string): string {
  if (character === "\u0130") return "I";
  return character < "\u00a1" || character.trim() === "" || character === "\u200b" ? " " : character;
}
