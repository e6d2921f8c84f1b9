import type { Statement } from "../text/statement";
import type { TermSet } from "../words/term-set";
import type { Mention } from "../words/terms";
import { type Token, tokensOf } from "../words/tokens";
import type { Role, Tag } from "./vocabulary";

export type Found<Kind extends Tag["kind"]> = Mention<Extract<Tag, { kind: Kind }>>;

/** The terms found in a stretch of words, by what they are. */
export interface Terms {
  /** By the prompt, and by what its terms are there for. */
  prompts: ReadonlyMap<string, Readonly<Partial<Record<Role, readonly Found<"prompt">[]>>>>;
  cues: readonly Found<"cue">[];
  problems: readonly Found<"problem">[];
  treatments: readonly Found<"treatment">[];
  outcomes: readonly Found<"outcome">[];
}

/** A statement with the terms that stand in it, in its label and in the headings over it. */
export interface Sight {
  statement: Statement;
  tokens: readonly Token[];
  /** The first token of the content, behind the label. */
  body: number;
  terms: Terms;
  label: Terms;
  headings: Terms;
}

/** Finds the terms of statements; what stands over many of them is looked at once. */
export class Sights {
  readonly #terms: TermSet<Tag>;
  readonly #over = new Map<string, Terms>();

  constructor(terms: TermSet<Tag>) {
    this.#terms = terms;
  }

  of(statement: Statement): Sight {
    const { tokens, label, heading, body } = statement;
    const first = tokens.findIndex(({ start }) => start >= body);
    return {
      statement,
      tokens,
      body: first < 0 ? tokens.length : first,
      terms: sorted(this.#terms.find(tokens)),
      label: this.#inWords(label),
      headings: this.#inWords(heading),
    };
  }

  #inWords(words: string): Terms {
    const known = this.#over.get(words);
    if (known) return known;
    const found = sorted(this.#terms.find(tokensOf(words, 0, words.length)));
    this.#over.set(words, found);
    return found;
  }
}

const nothing: Terms = { prompts: new Map(), cues: [], problems: [], treatments: [], outcomes: [] };

function sorted(mentions: readonly Mention<Tag>[]): Terms {
  if (mentions.length === 0) return nothing;
  const prompts = new Map<string, Partial<Record<Role, Found<"prompt">[]>>>();
  const [cues, problems, treatments, outcomes]: [
    Found<"cue">[],
    Found<"problem">[],
    Found<"treatment">[],
    Found<"outcome">[],
  ] = [[], [], [], []];
  for (const mention of mentions) {
    const { tag } = mention;
    if (tag.kind === "prompt") {
      const own = prompts.get(tag.prompt) ?? {};
      prompts.set(tag.prompt, own);
      own[tag.role] ??= [];
      own[tag.role]?.push(mention as Found<"prompt">);
    } else if (tag.kind === "cue") cues.push(mention as Found<"cue">);
    else if (tag.kind === "problem") problems.push(mention as Found<"problem">);
    else if (tag.kind === "treatment") treatments.push(mention as Found<"treatment">);
    else outcomes.push(mention as Found<"outcome">);
  }
  return { prompts, cues, problems, treatments, outcomes };
}

const none: readonly Found<"prompt">[] = [];

/** Where a prompt's terms of a role stand. */
export function mentionsOf(terms: Terms, prompt: string, role: Role): readonly Found<"prompt">[] {
  return terms.prompts.get(prompt)?.[role] ?? none;
}

export function sharesWords(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && other.from < one.to;
}

export function coversWords(outer: { from: number; to: number }, inner: { from: number; to: number }): boolean {
  return outer.from <= inner.from && inner.to <= outer.to;
}
