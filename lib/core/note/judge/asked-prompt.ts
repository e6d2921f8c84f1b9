import type { NoteContext, NoteCues } from "../../knowledge/note-cues";
import { coversWords, type Sight, sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { cuesOf } from "../context/contexts";
import { doing } from "../context/link";
import type { Polarity } from "../context/negation";
import { isElliptic } from "../context/negation-words";
import type { Analysis } from "./analysis";

/** A prompt, asked of a statement. */
export interface AskedPrompt {
  analysis: Analysis;
  place: number;
  sight: Sight;
  prompt: string;
  cues: NoteCues;
}

export type State = "documented" | "denied";

/** Words that answer: tokens `from` up to, not including, `to` of the statement, or of a `last` one behind it. */
export interface Answering {
  state: State;
  from: number;
  to: number;
  last?: number;
}

/** The terms of a role without those that only look like it, and those beside which nothing counts. */
export function usable(
  { sight: { terms }, prompt }: AskedPrompt,
  role: "says" | "names" | "denies" | "first" | "second",
): readonly Found<"prompt">[] {
  const all = terms.of(prompt, role);
  // Most statements hold no term of most roles.
  if (all.length === 0) return all;
  const unlike = terms.of(prompt, "unlike");
  const notIn = terms.of(prompt, "notIn");
  if (unlike.length === 0 && notIn.length === 0) return all;
  const isMore = (found: Found<"prompt">, other: Found<"prompt">) =>
    coversWords(found, other) && found.to - found.from > other.to - other.from;
  // "declined a follow-up visit for it": what looks like less begins behind the denial, and is part of what is denied.
  const isInside = (found: Found<"prompt">, other: Found<"prompt">) => role === "denies" && other.from > found.from;
  return all.filter(
    (found) =>
      !unlike.some((other) => sharesWords(found, other) && !isMore(found, other) && !isInside(found, other)) &&
      !notIn.some((other) => Math.max(other.from - found.to, found.from - other.to) < barred),
  );
}

/** How far words reach beside which nothing counts for a prompt, in tokens. */
const barred = 16;

/** Planned, past, somebody else's, another problem's … */
export function isSetAside(
  asked: AskedPrompt,
  words: { from: number; to: number },
  state: State = "documented",
): boolean {
  const { analysis, place, sight, cues } = asked;
  if (analysis.problems.at(place, words.from, cues) === "other") return true;
  // What was only talked about, and not done, was not done.
  if (sight.statement.mark === "retracts") return analysis.contexts(place).at(words, inRefuted) !== null;
  const allowed = state === "denied" ? [...(cues.allows ?? []), ...deniedIn(asked, words)] : (cues.allows ?? []);
  return analysis.contexts(place).at(words, allowed) !== null;
}

/** What is refuted was put there by a template or as a question. */
const inRefuted = ["taught", "rule", "talkedAbout", "asked", "uncertain", "planned"];

/**
 * In what contexts a denial counts all the same: what was only spoken of was not done; nor was what "was not asked, and will
 * be at the next visit" or "was offered, none applied", unless it hangs on a condition.
 */
function deniedIn({ sight }: AskedPrompt, { from, to }: { from: number; to: number }): NoteContext[] {
  const texts = sight.tokens.slice(Math.max(0, from - undoneBefore), to + undoneBehind).map(({ text }) => text);
  const none = texts.findIndex((text) => nothing.has(text));
  const isUndone =
    texts.some(
      (text, at) =>
        (undone.has(text) && (doneWords.has(texts[at - 1] ?? "") || doing.has(texts[at + 1] ?? ""))) ||
        wasNot.has(text) ||
        (text === "no" && (texts[at - 1] === "said" || texts[at - 1] === "says")),
    ) ||
    (none >= 0 && texts.slice(none).some((text) => text === "was" || text === "were"));
  // "… was not discussed and should be mailed": what is joined to it is told of another day.
  const joined = texts.findIndex(
    (text, at) => text === "and" && none !== at && texts.slice(0, at).some((one) => undone.has(one)),
  );
  const isIf = (joined < 0 ? texts : texts.slice(0, joined)).some((text) => conditions.has(text));
  return isUndone && !isIf ? ["talkedAbout", "asked", "planned", "later", "uncertain"] : ["talkedAbout", "asked"];
}

/** How far before and behind the words it may be told that they were not done, in tokens. */
const [undoneBefore, undoneBehind] = [10, 4];
const wasNot = new Set([
  "didn't",
  "didnt",
  "wasn't",
  "wasnt",
  "weren't",
  "werent",
  "refuses",
  "refused",
  "declined",
  "forgot",
  "forgotten",
  "neglected",
  "omitted",
  "nobody",
  "noone",
  "no-one",
  "neither",
  "hasn't",
  "haven't",
  "hadn't",
  "couldn't",
]);
const doneWords = new Set(["do", "does", "did", "was", "were", "has", "have", "had", "but"]);
const nothing = new Set(["no", "none", "nothing"]);
const undone = new Set(["not", "never"]);
const conditions = new Set(["if", "unless", "should", "would", "until", "once", "when"]);

/** How words stand; "Not documented:" and "Declined:" over a list hold for each of its items. */
export function polarityAt({ analysis, place, sight }: AskedPrompt, found: Found<"prompt">): Polarity {
  const { headings, label, body } = sight;
  const over = found.from >= body ? [headings.cues, label.cues] : [headings.cues];
  if (over.some((cues) => cuesOf(cues, "unrecorded").length > 0)) return "unrecorded";
  const own = analysis.negation(place).of(found);
  return own === "stated" && found.from >= body && deniesAll(sight) ? "negated" : own;
}

/** "Declined: photographs, marking": a label that names nothing and denies what it heads. */
function deniesAll({ label }: Sight): boolean {
  // "n | 6 pustules": how many.
  if (label.tokens.length === 1 && label.tokens[0]?.text === "n") return false;
  const aside = label.tokens.findIndex(({ text }) => text === "(");
  const denies = cuesOf(label.cues, "negated").some(
    (cue) => cue.tag.reach === "backward" && (aside < 0 || cue.from < aside) && !isElliptic(label.tokens, cue),
  );
  return denies && !label.isOfOneOf(["says", "names", "label"]);
}
