import { noteTerms } from "../../../../lib/core/knowledge/codes/note-terms";
import { Sights } from "../../../../lib/core/note/concepts/sight";
import { vocabularyOf } from "../../../../lib/core/note/concepts/vocabulary";
import { Contexts, type Reaching, reaching } from "../../../../lib/core/note/context/contexts";
import { Negation, type Polarity } from "../../../../lib/core/note/context/negation";
import { readNote } from "../../../../lib/core/note/text/read-note";

const [pack] = noteTerms;
if (!pack) throw new Error("A pack with terms was expected.");
const vocabulary = vocabularyOf(pack);

/** The statement of a sentence with its words in brackets, and which tokens those are: "Will take [photos]." */
function marked(sentence: string) {
  const start = sentence.indexOf("[");
  const end = sentence.indexOf("]") - 1;
  const { statements } = readNote(sentence.replace("[", "").replace("]", ""));
  const statement = statements.find((one) => one.start <= start && end <= one.end);
  if (!statement) throw new Error(`No statement holds the words in brackets: ${sentence}`);
  const sight = new Sights(vocabulary, true).of(statement);
  const from = sight.tokens.findIndex((token) => statement.start + token.end > start);
  const behind = sight.tokens.findIndex((token) => statement.start + token.start >= end);
  return { sight, words: { from, to: behind < 0 ? sight.tokens.length : behind } };
}

/** Whether the words in brackets stand in a sense. */
export function standsIn(sense: Reaching, sentence: string): boolean {
  const { sight, words } = marked(sentence);
  const others = reaching.filter((other) => other !== sense);
  return new Contexts(sight).at(words, others) === sense;
}

/** The polarity of the term that the words in brackets are. */
export function polarityOf(sentence: string): Polarity {
  const { sight, words } = marked(sentence);
  const negation = new Negation(sight, pack?.cues ?? {});
  const [found] = [...sight.terms.ofAll(["says", "names"])].filter(
    ({ from, to }) => from < words.to && words.from < to && from >= words.from,
  );
  if (!found) throw new Error(`No term stands in brackets: ${sentence}`);
  return negation.of(found);
}
