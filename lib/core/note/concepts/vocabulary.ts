import type { NoteCues, PackTerms, TermTable } from "../../knowledge/note-cues";
import type { Negation } from "../context/negation";
import { refusal } from "../context/refusal";
import { type Sense, type SenseName, senses } from "../context/senses";
import { otherMatters } from "../problems/other-matters";
import { otherMedicine } from "../problems/other-medicine";
import { otherSkin } from "../problems/other-skin";
import { type OutcomeTerms, outcomes } from "../treatments/outcomes";
import { classes } from "../words/classes";
import { forgetWithNotes } from "../words/forget-notes";
import { Lexicon } from "../words/lexicon";
import { TermSet } from "../words/term-set";
import type { Token } from "../words/tokens";
import type { TermsIn } from "./terms-in";

/** What a term of a prompt's table is there for. */
export type Role =
  | "says"
  | "first"
  | "second"
  | "names"
  | "label"
  | "beside"
  | "unlike"
  | "notIn"
  | "denies"
  | "firstWay"
  | "secondWay";

export type Reach = keyof Sense;

/** What a term found in a note means. */
export type Tag =
  | { kind: "prompt"; prompt: string; role: Role; saysNo?: true }
  | { kind: "content"; prompt: string }
  | { kind: "cue"; sense: SenseName; reach: Reach }
  | { kind: "problem"; of: "own" | "likely" | "treated" | "skin" | "medicine" | "unlike" }
  | { kind: "elsewhere" }
  | { kind: "matter" }
  | { kind: "refusal" }
  | { kind: "treatment"; is: "topical" | "systemic" | "either" | "unlike" }
  | { kind: "outcome"; is: keyof OutcomeTerms };

/** All that is looked for in the notes of a code: in every statement at once, or only where it is asked for. */
export interface Vocabulary {
  main: TermSet<Tag>;
  outcomes: TermSet<Tag>;
  contents: TermSet<Tag>;
  /** What was found in words that stand in the note, or stood in the last one. */
  known: WeakMap<readonly Token[], TermsIn>;
  /** How such words are negated. */
  negations: WeakMap<TermsIn, Negation>;
}

const delivered = new Map<PackTerms, Vocabulary>();

/** The vocabulary of a pack that is delivered, built once. */
export function deliveredVocabulary(pack: PackTerms): Vocabulary {
  const known = delivered.get(pack);
  if (known) return known;
  const vocabulary = vocabularyOf(pack);
  delivered.set(pack, vocabulary);
  for (const terms of [vocabulary.main, vocabulary.outcomes, vocabulary.contents])
    forgetWithNotes(() => terms.forget());
  return vocabulary;
}

export function vocabularyOf({ cues, words, problem, treatments }: PackTerms): Vocabulary {
  const lexicon = new Lexicon({ ...classes, ...words });
  const main = new TermSet<Tag>(lexicon);
  const contents = new TermSet<Tag>(lexicon);
  const outcomeTerms = new TermSet<Tag>(lexicon);
  for (const [prompt, own] of Object.entries(cues)) {
    addPrompt(main, prompt, own);
    if (own.content !== undefined) contents.add({ kind: "content", prompt }, own.content);
  }
  for (const [sense, tables] of Object.entries(senses) as [SenseName, Sense][])
    for (const [reach, table] of Object.entries(tables) as [Reach, TermTable][])
      main.add({ kind: "cue", sense, reach }, table);
  const problems = { ...problem, skin: otherSkin, medicine: otherMedicine };
  for (const of of ["own", "likely", "treated", "skin", "medicine", "unlike"] as const)
    main.add({ kind: "problem", of }, problems[of]);
  main.add({ kind: "elsewhere" }, problem.elsewhere);
  main.add({ kind: "matter" }, otherMatters);
  main.add({ kind: "refusal" }, refusal);
  for (const is of ["topical", "systemic", "either", "unlike"] as const)
    main.add({ kind: "treatment", is }, treatments[is]);
  for (const [is, table] of Object.entries(outcomes) as [keyof OutcomeTerms, TermTable][])
    outcomeTerms.add({ kind: "outcome", is }, table);
  return { main, outcomes: outcomeTerms, contents, known: new WeakMap(), negations: new WeakMap() };
}

const roles = ["says", "names", "label", "beside", "unlike", "notIn", "denies"] as const;

function addPrompt(terms: TermSet<Tag>, prompt: string, cues: NoteCues): void {
  for (const role of roles) {
    const says: Tag = { kind: "prompt", prompt, role };
    const saysNo: Tag = { ...says, saysNo: true };
    const table = cues[role];
    if (table !== undefined) terms.addBy((term) => (isNegative(term) ? saysNo : says), table);
  }
  const [first, second] = cues.both ?? [];
  if (first !== undefined) terms.add({ kind: "prompt", prompt, role: "first" }, first);
  const [firstWay, secondWay] = cues.ways ?? [];
  if (firstWay !== undefined) terms.add({ kind: "prompt", prompt, role: "firstWay" }, firstWay);
  if (secondWay !== undefined) terms.add({ kind: "prompt", prompt, role: "secondWay" }, secondWay);
  if (second !== undefined) terms.add({ kind: "prompt", prompt, role: "second" }, second);
}

/** A term that says no by itself: "do not pick", "no complications". */
function isNegative(term: string): boolean {
  return term
    .replaceAll("|", " ")
    .split(" ")
    .some((word) => negatives.has(word));
}

const negatives = new Set(
  "against no not without don't never nothing avoid sin denies declined refused unable".split(" "),
);
