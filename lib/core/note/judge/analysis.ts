import type { PackTerms } from "../../knowledge/note-cues";
import { type Sight, Sights } from "../concepts/sight";
import type { TermsIn } from "../concepts/terms-in";
import type { Vocabulary } from "../concepts/vocabulary";
import { Contexts } from "../context/contexts";
import { hearNames } from "../context/named";
import { Negation } from "../context/negation";
import { Problems } from "../problems/problems";
import { isInSection } from "../text/sections";
import type { NoteReading } from "../text/statement";
import { type Trial, trialsOf } from "../treatments/trials";
import { type Later, outcomeBehind } from "./outcome-behind";
import { isBareDenial, isLeftOut } from "./refusals";

/** A note with all that its terms and their contexts tell; what is not asked for is not worked out. */
export class Analysis {
  readonly reading: NoteReading;
  readonly cues: PackTerms["cues"];
  readonly sights: readonly Sight[];
  readonly problems: Problems;
  readonly #spoken = new Map<string, number[]>();
  /** Statements that leave out something that others name. */
  readonly #undone = new Set<number>();
  readonly #contexts: (Contexts | undefined)[] = [];
  /** By the terms: what stands again in the same words is read alike. */
  readonly #negations: WeakMap<TermsIn, Negation>;
  readonly #trials: (readonly Trial[] | undefined)[] = [];
  readonly #later: (Later | null | undefined)[] = [];

  constructor(reading: NoteReading, cues: PackTerms["cues"], vocabulary: Vocabulary) {
    this.reading = reading;
    this.cues = cues;
    this.#negations = vocabulary.negations;
    const sights = new Sights(vocabulary, reading.people.size === 0);
    this.sights = reading.statements.map((statement) => sights.of(statement));
    if (reading.people.size > 0) for (const sight of this.sights) hearNames(sight, reading.people);
    const wider = widerOf(cues);
    for (const [place, sight] of this.sights.entries()) this.#listen(sight, place, wider);
    this.problems = new Problems(this.sights, (place) => this.contexts(place), cues, reading.text);
  }

  /** The statements that may say something of a prompt: most say nothing of most. */
  placesOf(prompt: string): readonly number[] {
    return this.#spoken.get(prompt) ?? [];
  }

  leavesUndone(place: number): boolean {
    return this.#undone.has(place);
  }

  sight(place: number): Sight {
    const sight = this.sights[place];
    if (!sight) throw new Error(`There is no statement ${place}.`);
    return sight;
  }

  /** The prompts of which a statement may say something: by its words, label, section, treatments or refusals. */
  #listen(sight: Sight, place: number, { sections, trials, refusable, acts, byPlace }: Wider): void {
    const { terms, label, headings, statement } = sight;
    for (const prompt of terms.prompts) this.#speaks(prompt, place);
    for (const prompt of label.prompts) this.#speaks(prompt, place);
    if (label.problems.length > 0) for (const prompt of headings.prompts) this.#speaks(prompt, place);
    if (statement.label !== "") for (const prompt of byPlace) if (headings.has(prompt)) this.#speaks(prompt, place);
    if (terms.treatments.length > 0 || label.treatments.length > 0)
      for (const prompt of trials) this.#speaks(prompt, place);
    if (isBareDenial(sight, this.cues) || isLeftOut(sight)) {
      this.#undone.add(place);
      for (const prompt of acts) this.#speaks(prompt, place);
    }
    if (terms.refusals.length > 0) for (const prompt of refusable) this.#speaks(prompt, place);
    for (const [prompt, section] of sections) if (isInSection(statement, section)) this.#speaks(prompt, place);
  }

  #speaks(prompt: string, place: number): void {
    const places = this.#spoken.get(prompt);
    if (!places) this.#spoken.set(prompt, [place]);
    else if (places.at(-1) !== place) places.push(place);
  }

  contexts(place: number): Contexts {
    this.#contexts[place] ??= new Contexts(this.sight(place));
    return this.#contexts[place];
  }

  trials(place: number): readonly Trial[] {
    this.#trials[place] ??= trialsOf(this.sight(place));
    return this.#trials[place];
  }

  /** How the treatments of a statement turned out by what stands behind it. */
  later(place: number): Later | null {
    const known = this.#later[place];
    if (known !== undefined) return known;
    const later = outcomeBehind(this, place);
    this.#later[place] = later;
    return later;
  }

  negation(place: number): Negation {
    const sight = this.sight(place);
    const known = this.#negations.get(sight.terms);
    if (known) return known;
    const negation = new Negation(sight, this.cues);
    this.#negations.set(sight.terms, negation);
    return negation;
  }
}

/** The prompts that are asked of more than their words: of a section, of treatments, or of refusals. */
interface Wider {
  sections: readonly (readonly [prompt: string, section: string])[];
  trials: readonly string[];
  refusable: readonly string[];
  acts: readonly string[];
  byPlace: readonly string[];
}

function widerOf(cues: PackTerms["cues"]): Wider {
  const all = Object.entries(cues);
  return {
    sections: all.flatMap(([prompt, { section }]) => (section ? [[prompt, section] as const] : [])),
    trials: all.flatMap(([prompt, { trial }]) => (trial ? [prompt] : [])),
    acts: all.flatMap(([prompt, { finding, trial, both }]) => (finding || trial || both ? [] : [prompt])),
    byPlace: all.flatMap(([prompt, cues]) => (cues.byPlace ? [prompt] : [])),
    refusable: all.flatMap(([prompt, { ofRefusal, ofProcedure }]) => (ofRefusal || ofProcedure ? [prompt] : [])),
  };
}
