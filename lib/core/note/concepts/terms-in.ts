import type { Mention } from "../words/terms";
import type { Token } from "../words/tokens";
import type { Role, Tag, Vocabulary } from "./vocabulary";

export type Found<Kind extends Tag["kind"]> = Mention<Extract<Tag, { kind: Kind }>>;

type OfPrompt = Partial<Record<Role, Found<"prompt">[]>>;

/** The terms found in a stretch of words, by what they are. What few stretches are asked for is looked for when asked. */
export class TermsIn {
  readonly cues: Found<"cue">[] = [];
  /** Places where the problem is not. */
  readonly elsewhere: Found<"elsewhere">[] = [];
  readonly refusals: Found<"refusal">[] = [];
  /** What notes are about that are of none of the problems. */
  readonly matters: Found<"matter">[] = [];
  /** Problems, without what only looks like one. */
  readonly problems: readonly Found<"problem">[];
  readonly #allProblems: Found<"problem">[] = [];
  readonly #allTreatments: Found<"treatment">[] = [];
  /** By the prompt, and by what its terms are there for. */
  readonly #prompts = new Map<string, OfPrompt>();
  readonly tokens: readonly Token[];
  readonly #vocabulary: Vocabulary;
  #treatments: readonly Found<"treatment">[] | null = null;
  #outcomes: readonly Found<"outcome">[] | null = null;
  #contents: readonly Found<"content">[] | null = null;

  constructor(tokens: readonly Token[], vocabulary: Vocabulary) {
    this.tokens = tokens;
    this.#vocabulary = vocabulary;
    for (const mention of vocabulary.main.find(tokens)) this.#take(mention);
    this.problems = longerOnes(likeOnes(this.#allProblems)).filter((found) => !isRisk(found, tokens));
  }

  /** Where a prompt's terms of a role stand. */
  of(prompt: string, role: Role): readonly Found<"prompt">[] {
    return this.#prompts.get(prompt)?.[role] ?? none;
  }

  has(prompt: string): boolean {
    return this.#prompts.has(prompt);
  }

  /** The prompts of which something stands there. */
  get prompts(): Iterable<string> {
    return this.#prompts.keys();
  }

  /** The terms of all prompts in some roles. */
  ofAll(roles: readonly Role[]): readonly Found<"prompt">[] {
    // Most stretches hold none.
    if (this.#prompts.size === 0) return none;
    const found: Found<"prompt">[] = [];
    for (const own of this.#prompts.values()) for (const role of roles) if (own[role]) found.push(...own[role]);
    return found;
  }

  isOfOneOf(roles: readonly Role[]): boolean {
    return this.ofAll(roles).length > 0;
  }

  /** Treatments: what only looks like one left out, the longest of those that overlap. */
  get treatments(): readonly Found<"treatment">[] {
    if (this.#allTreatments.length === 0) return noTreatments;
    this.#treatments ??= longestOf(this.#allTreatments).filter(({ tag }) => tag.is !== "unlike");
    return this.#treatments;
  }

  get outcomes(): readonly Found<"outcome">[] {
    this.#outcomes ??= this.#vocabulary.outcomes.find(this.tokens) as Found<"outcome">[];
    return this.#outcomes;
  }

  /** What a field's content must hold for a prompt. */
  contents(prompt: string): readonly Found<"content">[] {
    this.#contents ??= this.#vocabulary.contents.find(this.tokens) as Found<"content">[];
    return this.#contents.filter(({ tag }) => tag.prompt === prompt);
  }

  #take(mention: Mention<Tag>): void {
    const { kind } = mention.tag;
    if (kind === "cue") this.cues.push(mention as Found<"cue">);
    else if (kind === "problem") this.#allProblems.push(mention as Found<"problem">);
    else if (kind === "treatment") this.#allTreatments.push(mention as Found<"treatment">);
    else if (kind === "elsewhere") this.elsewhere.push(mention as Found<"elsewhere">);
    else if (kind === "matter") this.matters.push(mention as Found<"matter">);
    else if (kind === "refusal") this.refusals.push(mention as Found<"refusal">);
    else if (kind === "prompt") this.#takePrompt(mention as Found<"prompt">);
  }

  #takePrompt(mention: Found<"prompt">): void {
    const { prompt, role } = mention.tag;
    const own = this.#prompts.get(prompt);
    if (!own) this.#prompts.set(prompt, { [role]: [mention] });
    else if (own[role]) own[role].push(mention);
    else own[role] = [mention];
  }
}

const none: readonly Found<"prompt">[] = [];
const noTreatments: readonly Found<"treatment">[] = [];

function likeOnes(all: readonly Found<"problem">[]): readonly Found<"problem">[] {
  const unlike = all.filter(({ tag }) => tag.of === "unlike");
  if (unlike.length === 0) return all;
  return all.filter(
    ({ tag, from, to }) => tag.of !== "unlike" && !unlike.some((one) => from < one.to && one.from < to),
  );
}

/** "acne rosacea" is no acne: what is a part of another problem's name is none of its own. */
function longerOnes(all: readonly Found<"problem">[]): readonly Found<"problem">[] {
  if (all.length < 2) return all;
  return all.filter((one) => !isPartOfOne(one, all));
}

/** "the risk of white spots and of hair loss": what may come of the treatment is no problem of the visit. */
function isRisk({ tag, from }: Found<"problem">, tokens: readonly Token[]): boolean {
  if (tag.of !== "skin" && tag.of !== "medicine") return false;
  if (possible.has(tokens[from - 1]?.text ?? "")) return true;
  for (let at = from - 1; at >= Math.max(0, from - longestRisks); at -= 1) {
    const text = tokens[at]?.text ?? "";
    if (risks.has(text)) return tokens[at + 1]?.text === "of" || tokens[at + 1]?.text === "for";
    if (riskEnds.has(text)) return false;
  }
  return false;
}

const possible = new Set(["possible", "potential"]);
const longestRisks = 12;
const risks = new Set(["risk", "risks", "chance", "chances", "possibility", "danger"]);
const riskEnds = new Set([".", ";", ":", "but", "because", "treat", "treated", "remove", "removed"]);

/** They stand in the order of their beginnings. */
function isPartOfOne({ tag, from, to }: Found<"problem">, all: readonly Found<"problem">[]): boolean {
  for (const other of all) {
    if (other.from > from) return false;
    if (to <= other.to && other.tag.of !== tag.of && other.to - other.from > to - from) return true;
  }
  return false;
}

/** Of mentions that overlap the longest, in the order of the text. */
export function longestOf<One extends { from: number; to: number }>(all: readonly One[]): One[] {
  if (all.length < 2) return [...all];
  const kept: One[] = [];
  const taken = new Set<number>();
  for (const found of all.toSorted((one, other) => other.to - other.from - (one.to - one.from))) {
    let isFree = true;
    for (let at = found.from; at < found.to; at += 1) isFree &&= !taken.has(at);
    if (!isFree) continue;
    for (let at = found.from; at < found.to; at += 1) taken.add(at);
    kept.push(found);
  }
  return kept.sort((one, other) => one.from - other.from);
}
