import type { Sight } from "../concepts/sight";
import { doing } from "../context/link";
import { Phrases } from "../words/phrases";

/**
 * Whether what stands behind a question or a label leaves it open: nobody has answered, or somebody is still to; or a
 * question has something else behind it, as in "Has consent been obtained? Acne frozen today." `words`: those behind it,
 * without marks.
 */
export function isLeftOpen(sight: Sight, words: Sight["tokens"], isAnswer: (word: string) => boolean): boolean {
  const { tokens, body, terms } = sight;
  const isShort = words.length <= longestRefusal;
  if (isShort && phrases.opens(words, "unanswered")) return true;
  if (!isAsked(sight)) return false;
  if (isShort && phrases.opens(words, "skipped")) return true;
  const start = words[0] ? tokens.indexOf(words[0]) : body;
  const said = tokens.slice(start);
  const [first = "", ...more] = said.map(({ text }) => text);
  // "(the nurse to confirm)"
  const to = more.slice(0, 2).indexOf("to");
  if (phrases.opens(said, "awaited") || (to >= 0 && settles.has(more[to + 1] ?? ""))) return true;
  if (!asksWhether.has(tokens[0]?.text ?? "")) return false;
  const isOfOwn = terms.problems.some(({ tag, from }) => from >= start && (tag.of === "own" || tag.of === "treated"));
  return isOfOwn && more.some((text) => doing.has(text)) && !doing.has(first) && !isAnswer(first);
}

/** The label of the field is a question. */
export function isAsked({ tokens, body }: Sight): boolean {
  return tokens.slice(0, body).some(({ text }) => text === "?");
}

const longestRefusal = 4;

const phrases = new Phrases({
  unanswered: `
no|without answer|reply|response|comment
not answered|filled|completed
never answered
unanswered|unfilled
didn't|didnt answer|reply|respond|say
did not answer|reply|respond|say
`,
  skipped: `
left? blank|open|empty
skipped|skip|pass|passed
question skipped|blank|open|passed
patient|pt skipped
`,
  awaited: `
to be? confirmed|checked|clarified|verified|advised
will|shall|must|need|needs ..2 check|confirm|ask|verify|clarify|find|look
not sure|certain|clear|known
i|we|he|she|they do|does|did|can|could not know|say|tell|recall|remember
i|we|he|she|they don't|doesn't|didn't|can't|couldn't|cannot know|say|tell|recall|remember
no answer|reply|response|word yet|so|received|<end>|.
awaiting|await|awaited|unknown|unsure|unclear|uncertain|pending|tbc|tbd|query|queried
ask|check dr|with|the|her|him
`,
});

const words = (list: string) => new Set(list.split(" "));
const asksWhether = words("was were is are did does do has have had should shall can could would will may might any");
const settles = words("confirm check advise clarify verify ask answer reply");
