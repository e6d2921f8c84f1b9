import type { Sight } from "../concepts/sight";
import { cuesOf } from "../context/contexts";
import { isAsked, isLeftOpen } from "./open-question";

export type Answer = "yes" | "no" | "unrecorded" | "blank" | "words";

/** What stands behind the label of a field, or what its box says: a yes, a no, "not recorded", nothing, or words to read. */
export function answerOf(sight: Sight): Answer {
  const known = answered.get(sight);
  if (known) return known;
  const answer = readAnswer(sight);
  answered.set(sight, answer);
  return answer;
}

/** Each prompt asks for it, and for each of its terms. */
const answered = new WeakMap<Sight, Answer>();

function readAnswer(sight: Sight): Answer {
  const { statement, tokens, body, terms } = sight;
  if (statement.answer) return statement.answer;
  const content = tokens.slice(body).filter(({ text }) => !marks.has(text));
  const words = content.some(({ text }) => text !== "-") ? content.filter(({ text }) => text !== "-") : content;
  // "Pain, itch, bleeding: all absent"
  if (words.length > 1 && wholes.has(words[0]?.text ?? "")) words.shift();
  const first = words[0]?.text ?? "";
  if (first === "" && tokens.slice(body).some(({ text }) => text === "+")) return "yes";
  // "Photos -" is signed; "Photos: -" has no value.
  if (first === "" || first === "-") return isSigned(tokens, body) ? "no" : "blank";
  const all = words.map(({ text }) => text).join(" ");
  if (blanks.has(all) || first === "n/a" || all.startsWith("not applicable") || isElsewhere(words)) return "blank";
  const start = words[0] ? tokens.indexOf(words[0]) : body;
  if (isLeftOpen(sight, words, (word) => yeses.has(word) || noes.has(word))) return "blank";
  const ofOwn = ownAnswer(sight);
  if (ofOwn) return ofOwn.answer;
  const isUnrecorded = cuesOf(terms.cues, "unrecorded").some(({ from }) => from - start <= 2 && from >= body);
  if (isUnrecorded && words.length <= (words.some(({ text }) => undone.has(text)) ? longestReport : longestAnswer))
    return "unrecorded";
  const circled = circledIn(tokens.slice(body));
  if (circled) return circled;
  const said = words.map(({ text }) => text);
  const hummed = hums.get(said.slice(0, 2).join(" "));
  if (hummed) return hummed;
  if (noes.has(first) && (isAsideBehind(tokens, start) || isReply(sight, start))) return "no";
  if (
    said.length <= longestEnd &&
    did.has(said.at(-2) ?? "") &&
    yeses.has(said.at(-1) ?? "") &&
    !said.some((word) => noes.has(word))
  )
    return "yes";
  if (isAsked(sight) && said.length <= longestEnd && negations.has(said.at(-1) ?? "")) return "no";
  const taken = takenUp(said) ?? takenUp(clauseOf(tokens.slice(start)));
  if (taken) return taken;
  if ((isNo(said) || isNo(clauseOf(tokens.slice(body)))) && isPlain(sight)) return "no";
  return yeses.has(first) || (said.at(-1) === "yes" && said.length <= longestEnd) ? "yes" : "words";
}

/** "Photographs: mole no, acne yes": of the answers for several problems the one for this, and where that stands. */
function ownAnswer({ tokens, body, terms }: Sight): { answer: Answer; from: number } | null {
  if (terms.problems.length < 2) return null;
  const inBody = terms.problems.filter(({ from }) => from >= body);
  const own = inBody.findLast(({ tag }) => tag.of === "own" || tag.of === "treated");
  if (!own || inBody.every(({ tag }) => tag.of !== "skin" && tag.of !== "medicine")) return null;
  const at = tokens.findIndex(({ text }, place) => place >= own.to && !marks.has(text) && text !== "-");
  if (at < 0 || !ends.has(tokens[at + 1]?.text ?? ".")) return null;
  const said = tokens[at]?.text ?? "";
  const answer = noes.has(said) ? "no" : said === "yes" || said === "y" ? "yes" : null;
  return answer && { answer, from: own.from };
}

/** Where the problem stands that is answered for beside others. */
export function answeredFrom(sight: Sight): number | null {
  return ownAnswer(sight)?.from ?? null;
}

const ends = new Set([",", ";", ".", ")", "/"]);

/** "see form", "refer to the separate form, if any" */
function isElsewhere([first, ...others]: Sight["tokens"]): boolean {
  if (first?.text !== "see" && first?.text !== "refer") return false;
  return others.length <= 2 || others.some(({ text }) => text === "if");
}

/** "It was.", "They weren't, she left": an answer that only takes up the question's verb. */
function takenUp([subject = "", verb = "", not, ...more]: readonly string[]): Answer | null {
  if (!subjects.has(subject) || more.length > 0) return null;
  if (not === undefined) return did.has(verb) ? "yes" : didNot.has(verb) ? "no" : null;
  return did.has(verb) && (not === "not" || not === "never") ? "no" : null;
}

function isSigned(tokens: Sight["tokens"], body: number): boolean {
  return tokens.slice(body).some(({ text }) => text === "-") && body > 0 && !parting.has(tokens[body - 1]?.text ?? "");
}

const parting = new Set([":", "|", "="]);

/** "NO (tretinoin, 8 months)": what is told in brackets takes nothing from the answer before them. */
function isAsideBehind(tokens: Sight["tokens"], at: number): boolean {
  return tokens[at + 1]?.text === "(" && !tokens.slice(at).some(({ text }) => text === "but");
}

/** "Pictures? Pt: No, I'd rather not have any of my back": the first word answers a question, whatever follows. */
function isReply(sight: Sight, at: number): boolean {
  const { tokens } = sight;
  return isAsked(sight) && tokens[at + 1]?.text === "," && !tokens.slice(at).some(({ text }) => text === "but");
}

const [longestAnswer, longestReport, longestEnd] = [8, 12, 4];

/** "Not given by the nurse, patient left before": what stands before the first comma or dash, where it is of an act. */
function clauseOf(content: Sight["tokens"]): string[] {
  const end = content.findIndex(({ text }) => text === "," || text === "-");
  const clause = content.slice(0, Math.max(end, 0)).map(({ text }) => text);
  return clause[0] === "no" ? [] : clause;
}

/** "YES / (NO)": of two answers the one that is set in brackets. */
function circledIn(content: Sight["tokens"]): Answer | null {
  const isIn = (answer: string) => content.some(({ text }) => text === answer);
  if (!(isIn("yes") || isIn("y")) || !(isIn("no") || isIn("n"))) return null;
  const inside = content.find((_, at) => content[at - 1]?.text === "(" && content[at + 1]?.text === ")")?.text ?? "";
  return yeses.has(inside) ? "yes" : noes.has(inside) ? "no" : null;
}

/** "None", "not taken today", "patient declined", "left eye no". */
function isNo(words: readonly string[]): boolean {
  const [first = ""] = words;
  if (words.length === 0) return false;
  if (words.every((word) => noes.has(word) || word === "/")) return true;
  if (words.length === 1) return false;
  if (words.length > longestAnswer) return false;
  if (noes.has(first) || denials.has(first)) return true;
  if (people.has(first)) return words.some((word) => noes.has(word) || denials.has(word));
  return noes.has(words.at(-1) ?? "") && words.length <= longestEnd;
}

/** Nothing else is counted or told: "none, but 3 cysts" is more than a no, and "no, none taken" is not. */
function isPlain({ tokens, body, terms }: Sight): boolean {
  const content = tokens.slice(body, tokens.at(-1)?.text === ";" ? -1 : undefined);
  if (
    content.some(
      ({ text, amount }, at) =>
        text === "but" || text === ";" || ((amount ?? 0) > 0 && text !== "one" && !isAll(content, at)),
    )
  )
    return false;
  const comma = content.findIndex(({ text }) => text === ",");
  if (comma < 0) return true;
  const behind = content.slice(comma + 1);
  return (
    behind.some(({ text }) => noes.has(text) || denials.has(text) || reasons.has(text)) ||
    [...terms.ofAll(["says"])].every(({ from }) => from < body + comma)
  );
}

/** "no to all four" */
function isAll(content: Sight["tokens"], at: number): boolean {
  return content[at - 1]?.text === "all" || content[at - 1]?.text === "of";
}

const words = (list: string) => new Set(list.split(" "));
const marks = words('. ; , : = ? ( ) [ ] + | * > "');
const blanks = new Set([
  "null",
  "undefined",
  "nan",
  "unset",
  "empty",
  "not set",
  "n/a",
  "na",
  "not applicable",
  "tbd",
  "unknown",
  "pending",
  "x x",
  "a",
  "a :",
]);
const noes = words(
  "no n nil false negated negative neg absent omitted refused deferred declined denied denies zero 0 - none nothing never nope nah naw ninguno neither nobody noone no-one",
);
/** "Uh-huh, at night.", "Mm-mm.": what is said with closed lips. */
const hums = new Map<string, Answer>([
  ...["uh huh", "mm hm", "mm hmm", "mhm"].map((sound): [string, Answer] => [sound, "yes"]),
  ...["uh uh", "nuh uh", "mm mm"].map((sound): [string, Answer] => [sound, "no"]),
]);
/** "It was.", "They were not.": an answer that only takes up the question's verb. */
const wholes = words("all both each");
const undone = words("not never didn't didnt");
const subjects = words("it they he she i we this that both");
const did = words("was were did does do has have had is are");
/** "Unfortunately not.", "I'm afraid not." */
const negations = words("not no never");
const didNot = words("wasn't weren't didn't doesn't don't hasn't haven't hadn't isn't aren't");
const denials = words("not without unable nothing withheld wasn't weren't didn't decline refuse");
/** "not given, patient left before the sheet was printed": why it was not done. */
const reasons = words("before because since as due left broken missing lost unavailable dead empty out down ran");
const people = words(
  "i we nurse patient pt mother mom father dad parent parents family she he el la paciente madre padre",
);
const yeses = words(
  "yes yep yup yeah yea aye sure y si true affirmed affirmative x done positive pos ok okay performed completed complete given taken obtained signed explained reviewed discussed present verbal written verbally " +
    "uploaded saved stored captured attached worn used placed applied provided handed made scheduled booked informed oral printed both",
);
