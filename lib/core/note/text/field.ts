import { hasAny, isAllOf, isDigit, isLetter, withGaps } from "./characters";
import { sectionOf } from "./sections";
import type { Span } from "./span";

/** A stretch that states something, with the label of its field. */
export interface LabelledSpan extends Span {
  body: number;
  label: string;
  /** What the head of its column says, where its row has a name of its own. */
  over?: string;
  /** It is the words of a ticked box: what they name is so. */
  isTicked?: true;
  /** What a box or mark answers to the words of the stretch, where no word does. */
  answer?: "yes" | "no";
}

/** A heading or label without the marks around it, in lower case. */
export function nameOf(text: string): string {
  const name = keyWords(text).toLowerCase().replaceAll("_", " ");
  let [start, end] = [0, name.length];
  while (start < end && !isLetter(name.charCodeAt(start))) start += 1;
  while (
    end > start &&
    !isLetter(name.charCodeAt(end - 1)) &&
    !isDigit(name.charCodeAt(end - 1)) &&
    name[end - 1] !== ")"
  )
    end -= 1;
  return name.slice(start, end);
}

/** "priorTopical", "dx1 EYEPROT": the words that a key of an export is put together from. */
function keyWords(text: string): string {
  return withGaps(text).replace(glued, "$1 ");
}

const glued =
  /\b(prior|past|failed|oral|topical|skin|eyes?|lesion|freeze|home|wound|photos?|cold)(?=(?:topicals?|orals?|tried|failed|prot[a-z]*|count|sites?|type|time|care|drugs|taken|given|used|exam|asked)\b)/gi;

/** A field without content states nothing. */
export function field(plain: string, { start, end }: Span, labelled: number): LabelledSpan[] {
  const label =
    labelled === 0
      ? ""
      : nameOf(
          plain
            .slice(start, start + labelled)
            .split("?", 1)
            .join(),
        );
  const body = start + labelled;
  const content = plain.slice(body, end);
  return !isAllOf(content, " \n.:_|") && blankAt(content) < 0 ? [{ start, end, body, label }] : [];
}

/** "Consent: written", "Photos? No", "Eye shields - no", "PE - 6 cysts"; 0 without a label. */
export function labelLength(text: string): number {
  const asked = text.includes("?") ? lengthOfQuestion(text) : 0;
  if (asked > 0) return asked;
  const words = withoutAside(withoutTitles(text));
  const label = labelMark.exec(words) ?? labelBeforeDash(words) ?? listed.exec(words) ?? shortAnswer(words);
  return label?.[0].length ?? lengthBeforeAnswer(words);
}

/** "Goggles     no", "Goggles;no": what stands before an answer that a gap or a mark parts from it. */
function lengthBeforeAnswer(text: string): number {
  if (text.length > longestLabel) return 0;
  const at = Math.max(text.lastIndexOf("   ") + 3, text.lastIndexOf(";") + 1);
  return at > 3 && isAnswerAlone(text.slice(at)) ? at : 0;
}

/** Whether a piece of a line is an answer and no more. */
export function isAnswerAlone(text: string): boolean {
  return text.length <= longestAlone && alone.has(text.trim().toLowerCase());
}

const longestAlone = 12;
const alone = new Set(["yes", "no", "none", "y", "n", "not done", "declined"]);

function lengthOfQuestion(text: string): number {
  const words = text.slice(0, longestAsked);
  return lengthOfReplied(text) || lengthOfAnswered(words) || (text === words ? lengthOfTakenUp(words) : 0);
}

/** "Mother rang: was she told how to wash? She was not.": up to what takes up the question. */
function lengthOfTakenUp(text: string): number {
  const at = text.indexOf("?") + (text[text.indexOf("?") + 1] === '"' ? 2 : 1);
  return bareAnswer.test(text.slice(at).trim()) ? at : 0;
}

/** "Photos? Provider response:": up to the mark of the answer. */
function lengthOfAnswered(text: string): number {
  for (let at = text.indexOf("?"); at >= 0; at = text.indexOf("?", at + 1)) {
    const behind = text.slice(at + (text[at + 1] === '"' ? 2 : 1));
    const answer = behind.trimStart();
    const length = answer === behind ? 0 : answerMarkLength(answer);
    if (length > 0 && answer.slice(length).trimStart() !== answer.slice(length))
      return text.length - answer.length + length;
  }
  return 0;
}

/** "LW: photos? PN: none": up to who answers. */
function lengthOfReplied(text: string): number {
  if (!initials.test(text)) return 0;
  const behind = text.slice(text.indexOf("?") + 1);
  const reply = behind.trimStart();
  return initials.test(reply.replace("\n", " ")) && behind.length < text.length ? text.length - reply.length + 3 : 0;
}

/** "Photographs - no": no longer line ends in an answer behind a dash. */
function shortAnswer(text: string): RegExpExecArray | null {
  return text.length <= longestLabel
    ? (answerBehindDash.exec(text) ?? (hasAny(text.slice(-2), "+-ynYN") ? signed.exec(text) : null))
    : null;
}

/** "Exam (per Dr. Quiroga): …": marks within brackets end no label. */
function withoutAside(text: string): string {
  const open = text.indexOf("(");
  if (open < 1 || open > longestLabel) return text;
  const close = text.indexOf(")", open);
  if (close < 0 || close > longestLabel + open) return text;
  const inside = [...text.slice(open + 1, close)].map((character) => (".:;?!".includes(character) ? " " : character));
  return text.slice(0, open + 1) + inside.join("") + text.slice(close);
}

/** "Records from Dr. Lund: …": the point behind a title ends no label. */
function withoutTitles(text: string): string {
  return titles.reduce((words, title) => words.replaceAll(`${title}. `, `${title}  `), text);
}

const titles = ["Dr", "Mr", "Mrs", "Ms"];

const longestLabel = 60;
const longestAsked = 200;
/** "A2 (Dr. Quiroga):", "Provider response:": what begins the answer to a question that was written down. */
const answerMark =
  /^(?:(?:provider|physician|md|np|pa) )?(?:a|ans|answer|response|reply|pt|patient|mom|mother|dad|father|parent|me|doctor|nurse|[mrnp][dnap]|dr\.? [a-z'-]{2,20}) ?#?\d{0,2}(?: ?\([^)\n]{1,40}\))?[:.]/i;

export function answerMarkLength(text: string): number {
  return answerMark.exec(text)?.[0].length ?? 0;
}

/** "No, none.", "Nobody did.", "It was not.": what answers the question before it. */
export const bareAnswer =
  /^"?(?:(?:yes|yep|yup|yeah|no|nope|nah|uh-huh|uh-uh|none|never|nobody|no one)\b|(?:it|they|i|we|he|she) (?:was|were|is|are|did|does|do|has|have|had)(?: not|n't)?(?:[.,]|$))[^:?]*$/i;
/** "LW: photos?" and "PN: none": two that write to each other. */
export const initials = /^[A-Z]{2}: /;
const listed = /^(?:not|missing|omitted|lacking|undocumented|unrecorded)\b[a-z ]{0,30} -(?=\s)/i;

const labelMark = /^[A-Za-z][^:?.!;]{0,70}(?:\.?:(?![\d/])|(?<=\w)=(?=\w|;|$)|\?(?=\s|$))(?:\s*A(?:nswer)?:(?=\s))?/;
/** "Photos -", "Consent +", "goggles y": a sign or letter alone answers. */
const signed = /^(?![A-Za-z/ ]* [+ynYN] \/)[A-Za-z][A-Za-z/ ]{1,30} (?=[+ynYN-][;.,]?$)/;
const answerBehindDash =
  /^[A-Za-z][^:?.!;(-]{1,40}[ -]-?\s?[-=(](?=\s?(?:(?:yes|no|y|n|none|true|false|affirmed|negated|\+|-)\)?\.?$|(?:none|nothing|never) [a-z]{3,12}\b))/i;

/** Only the names of sections, or every dash would make a label. */
function labelBeforeDash(text: string): RegExpExecArray | null {
  const found = /^([A-Za-z][A-Za-z/ -]{0,24}?)(?:\s?-|[)>]|(?<=^[SOAP])\/)\s/.exec(text);
  return found && sectionOf(nameOf(found[1] ?? "")) !== null ? found : null;
}

/** How much of a sentence is said: all of it, or what stands before the comma in front of the first blank. */
export function filledLength(text: string): number {
  const at = blankAt(text);
  return at < 0 ? text.length : Math.max(0, text.lastIndexOf(",", at));
}

/** Where the first blank of a text stands, -1 without one. */
function blankAt(text: string): number {
  let first = -1;
  for (const { signs, shape } of blanks) {
    const at = signs.some((sign) => text.includes(sign)) ? text.search(shape) : -1;
    if (at >= 0 && (first < 0 || at < first)) first = at;
  }
  return first;
}

/** Blanks to fill in, placeholders of templates, and choices nobody has made, with the signs that each has one of. */
const blanks = [
  { signs: ["__", "***", "{", "<", "...."], shape: /_{2,}|\*{3}|\{[^}]{0,40}\}|<[a-z][^>]{0,40}>|\.{4}/i },
  { signs: ["@"], shape: /@(?!(?:name|age|sex|he|she|his|her|pt|patient)@)\w+@/i },
  { signs: ["["], shape: /\[(?!begin|end|start|copied|ill|un|in)[a-z][a-z /]{1,30}\]/i },
  {
    signs: [" one", " One", " ONE", "/"],
    shape: /(?:circle|select|choose) one|\b(?:y|yes) ?\/ ?(?:n|no)\b(?!\)?\s*[:=?-]\s*\w)/i,
  },
];
