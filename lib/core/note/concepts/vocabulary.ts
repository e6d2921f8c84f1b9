import type { NoteCues, PackTerms, TermTable } from "../../knowledge/note-cues";
import { type Sense, type SenseName, senses } from "../context/senses";
import { otherMedicine, otherSkin } from "../problems/other-problems";
import { type OutcomeTerms, outcomes } from "../treatments/outcomes";
import { classes } from "../words/classes";
import { TermSet } from "../words/term-set";
import { termsOf } from "../words/terms";

/** What a term of a prompt's table is there for. */
export type Role =
  | "says"
  | "first"
  | "second"
  | "names"
  | "label"
  | "content"
  | "beside"
  | "unlike"
  | "notIn"
  | "denies";

export type Reach = Exclude<keyof Sense, never>;

/** What a term found in a note means. */
export type Tag =
  | { kind: "prompt"; prompt: string; role: Role; holdsNo?: true }
  | { kind: "cue"; sense: SenseName; reach: Reach }
  | { kind: "problem"; of: "own" | "likely" | "skin" | "medicine" }
  | { kind: "treatment"; is: "topical" | "systemic" | "either" | "unlike" }
  | { kind: "outcome"; is: keyof OutcomeTerms };

/** All that is looked for in the notes of a code, found in one pass. */
export function vocabularyOf({ cues, words, problem, treatments }: PackTerms): TermSet<Tag> {
  const terms = new TermSet<Tag>({ ...classes, ...words });
  for (const [prompt, own] of Object.entries(cues)) addPrompt(terms, prompt, own);
  for (const [sense, tables] of Object.entries(senses) as [SenseName, Sense][])
    for (const [reach, table] of Object.entries(tables) as [Reach, TermTable][])
      terms.add({ kind: "cue", sense, reach }, table);
  for (const [of, table] of [
    ["own", problem.own],
    ["likely", problem.likely],
    ["skin", otherSkin],
    ["medicine", otherMedicine],
  ] as const)
    terms.add({ kind: "problem", of }, table);
  for (const is of ["topical", "systemic", "either", "unlike"] as const)
    terms.add({ kind: "treatment", is }, treatments[is]);
  for (const [is, table] of Object.entries(outcomes) as [keyof OutcomeTerms, TermTable][])
    terms.add({ kind: "outcome", is }, table);
  return terms;
}

const roles = ["says", "names", "label", "content", "beside", "unlike", "notIn", "denies"] as const;

function addPrompt(terms: TermSet<Tag>, prompt: string, cues: NoteCues): void {
  for (const role of roles) {
    const table = cues[role];
    if (table === undefined) continue;
    const all = termsOf(table);
    terms.add({ kind: "prompt", prompt, role }, all.filter((term) => !isNegative(term)).join("\n"));
    terms.add({ kind: "prompt", prompt, role, holdsNo: true }, all.filter(isNegative).join("\n"));
  }
  const [first, second] = cues.both ?? [];
  if (first !== undefined) terms.add({ kind: "prompt", prompt, role: "first" }, first);
  if (second !== undefined) terms.add({ kind: "prompt", prompt, role: "second" }, second);
}

/** A term that says no by itself: "do not pick", "no complications". */
function isNegative(term: string): boolean {
  return term.split(/[ |]/).some((word) => negatives.has(word));
}

const negatives = new Set("no not without don't never nothing avoid sin denies declined refused unable".split(" "));
