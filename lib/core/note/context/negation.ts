import type { NoteCues } from "../../knowledge/note-cues";
import { coversWords, type Sight, sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { cuesOf } from "./contexts";
import { doing, Link, marksOf } from "./link";
import { minusSigns } from "./minus-signs";
import * as by from "./negation-words";
import { isOfNextVerb } from "./next-verb";

/** How words stand in their statement: stated, negated, or said not to have been asked or recorded. */
export type Polarity = "stated" | "negated" | "unrecorded";

type Words = Found<"prompt">;

/**
 * The polarity of the words of a statement, after NegEx (Chapman 2001): cues before and after, ended by "but" and its
 * kin. Where NegEx counts five words, a negation goes from one mention to the next as long as they are items of one
 * list: joined by "or" or "nor", or of the same prompt and without a verb of their own between them.
 */
export class Negation {
  readonly #sight: Sight;
  readonly #cues: Readonly<Record<string, NoteCues>>;
  readonly #words: readonly Words[];
  readonly #polarity = new Map<Words, Polarity>();
  readonly #marks: Uint16Array;

  constructor(sight: Sight, cues: Readonly<Record<string, NoteCues>>) {
    this.#sight = sight;
    this.#cues = cues;
    this.#words = [...sight.terms.ofAll(carriers)].sort((one, other) => one.from - other.from || other.to - one.to);
    this.#marks = marksOf(sight);
    if (this.#words.length === 0) return;
    for (const sense of ["negated", "unrecorded"] as const) this.#spread(sense);
  }

  of(words: Words): Polarity {
    return this.#polarity.get(words) ?? "stated";
  }

  #spread(sense: "negated" | "unrecorded"): void {
    const { tokens, terms } = this.#sight;
    for (const cue of [...cuesOf(terms.cues, sense), ...(sense === "negated" ? minusSigns(tokens) : [])]) {
      if (by.isElliptic(tokens, cue) || by.isLeavingOut(tokens, cue) || this.#isSpent(cue)) continue;
      this.#within(cue, sense);
      if (cue.tag.reach === "backward" || by.isInverted(tokens, cue)) this.#back(cue, sense);
      else this.#ahead(cue, sense);
    }
  }

  #ahead(cue: Found<"cue">, polarity: Polarity): void {
    if (by.isAnswer(this.#sight.tokens, cue)) return;
    let hit: Words | null = null;
    let passed: Words | null = null;
    for (let place = this.#firstFrom(cue.to), seen = 0; seen < mostItems; place += 1, seen += 1) {
      const words = this.#words[place];
      if (!words || !(this.#goesOn(cue, hit, words) || this.#goesWith(passed, words))) return;
      const isOfMatter = passed !== null && passed.tag.prompt !== words.tag.prompt && this.#isAside(words);
      if (!hit && this.#isPlaceAside(cue, words, this.#words[place + 1])) continue;
      const isMeant = !this.#isOwnCue(cue, words) && !isOfMatter;
      if (isMeant) this.#set(words, by.isUnasked(this.#sight.tokens, cue, words) ? "unrecorded" : polarity);
      if (isPassed(words)) passed = words;
      else if (!hit || words.to >= hit.to) hit = words;
    }
  }

  /** "None of the face was photographed", "declined facial photographs": the place is not what there is none of. */
  #isPlaceAside({ to }: Found<"cue">, { from, to: end, tag }: Words, next: Words | undefined): boolean {
    const isOf = this.#sight.tokens[to]?.text === "of" && from - to <= 2;
    return (isOf || (from === to && next?.from === end)) && this.#cues[tag.prompt]?.neverDenied === true;
  }

  /** "did not note how long or with what applicator", "which applicator" */
  #goesWith(passed: Words | null, next: Words): boolean {
    if (passed?.tag.prompt !== next.tag.prompt) return false;
    return sharesWords(passed, next) || this.#linkOf(passed.to, next.from).has("or");
  }

  /** Whether a negation before a list reaches the next mention. */
  #goesOn(cue: Found<"cue">, hit: Words | null, next: Words): boolean {
    const link = this.#linkOf(hit ? hit.to : cue.to, next.from);
    if (hit && by.instead.has(this.#sight.tokens[cue.from]?.text ?? "") && !link.has("or")) return false;
    if (link.length === 0 && hit) return this.#isKin(hit, next) || sharesWords(hit, next);
    if (link.has("end") || (link.has("subject") && !hit)) return false;
    if (link.has("over") && !hit && !by.isActive(this.#sight.tokens, cue)) return false;
    if (!hit) return link.length <= farthest && (link.commas === 0 || this.#isOfList(cue, next));
    if (link.has("or") || (cue.tag.sense === "unrecorded" && !link.has("verb"))) return true;
    if (link.has("verb") || link.has("count") || by.holdsOne(this.#sight.tokens, next, doing)) return false;
    if (link.commas > 0 && this.#isListOfOr(next.to)) return true;
    if (link.commas > 0 || link.has("and") || link.has("slash")) return hit.tag.prompt === next.tag.prompt;
    return link.length <= nearby && this.#isKin(hit, next);
  }

  #back(cue: Found<"cue">, polarity: Polarity): void {
    let hit: Words | null = null;
    let isList = false;
    for (let place = this.#firstFrom(cue.from) - 1, seen = 0; place >= 0 && seen < mostItems; place -= 1, seen += 1) {
      const words = this.#words[place];
      if (!words || words.to > cue.from) continue;
      // "How she tolerated the cheeks not recorded": a place is no matter of record.
      if (!hit && polarity === "unrecorded" && this.#cues[words.tag.prompt]?.neverDenied) continue;
      const link = this.#linkOf(words.to, hit ? hit.from : cue.from);
      isList ||= hit !== null && (link.has("or") || link.has("and"));
      if (!this.#goesBack(cue, hit, words, isList)) {
        const longer = this.#words.slice(Math.max(0, place - mostAround), place);
        if (
          longer.some((one) => one.to > words.from && coversWords(one, words)) ||
          (hit ? sharesWords(hit, words) : this.#isAside(words))
        )
          continue;
        return;
      }
      if (!this.#isOwnCue(cue, words)) this.#set(words, polarity);
      if (!hit || words.from <= hit.from) hit = words;
    }
  }

  /** "Photographs of the face were not taken", "did not record the number of papules": no verb is about what is behind "of". */
  #isAside({ from, tag }: Words): boolean {
    const before = this.#sight.tokens.slice(Math.max(0, from - 2), from);
    return this.#cues[tag.prompt]?.finding === true && before.some(({ text }) => by.asides.has(text));
  }

  #goesBack(cue: Found<"cue">, hit: Words | null, words: Words, isList: boolean): boolean {
    const link = this.#linkOf(words.to, hit ? hit.from : this.#subjectEnd(cue));
    if (!hit && by.isAsideBetween(this.#sight.tokens, words.to, cue.from)) return this.#isUndone(cue, words);
    if (link.has("end") || link.has("subject")) return false;
    if (!hit && isOfNextVerb(this.#sight.tokens, cue, words)) return false;
    if (!hit) {
      const isJoined = link.commas === 0 || (link.commas === 1 && by.isBehindComma(this.#sight.tokens, cue));
      const isFronted = by.isFronted(this.#sight.tokens, cue) && link.length <= farthest * 2;
      return (isFronted || (link.length <= farthest && isJoined)) && this.#isUndone(cue, words);
    }
    if (sharesWords(words, hit)) return true;
    if (link.has("verb") || (by.holdsOne(this.#sight.tokens, words, doing) && words.tag.prompt !== hit.tag.prompt))
      return false;
    if (!this.#isUndone(cue, words)) return false;
    const isSame = words.tag.prompt === hit.tag.prompt;
    if (link.has("slash")) return isSame;
    if (link.has("or") || link.has("and") || link.commas > 0) return isSame || isList;
    return link.length <= nearby && this.#isKin(words, hit);
  }

  /** A finding is undone by not being seen, an act by not being done: "the pustules were not counted" leaves pustules. */
  #isUndone(cue: Found<"cue">, { tag, to }: Words): boolean {
    const { tokens } = this.#sight;
    const own = tokens[cue.from]?.text ?? "";
    const next = tokens[cue.to];
    const isFinding = this.#cues[tag.prompt]?.finding === true;
    if (cue.tag.sense === "unrecorded") return !isFinding || isPassed({ tag }) || own === "not" || own === "no";
    if (own === "0" && this.#linkOf(to, cue.from).has("count")) return false;
    if (by.isNoTo(tokens, cue)) return false;
    if (by.answerWords.has(own))
      return by.isClauseEnd(next) || by.behindAnswer.has(next?.text ?? "") || (own !== "no" && next?.text === "/");
    if (by.refusals.has(own)) return !isFinding;
    if (!by.auxiliaries.has(own)) return true;
    if (cue.to - cue.from > 1) return !isFinding;
    const verb = next?.text === "been" || next?.text === "be" || next?.text === "yet" ? tokens[cue.to + 1] : next;
    if (by.isClauseEnd(verb)) return true;
    return isFinding ? by.seen.has(verb?.text ?? "") : doing.has(verb?.text ?? "") || by.placed.has(verb?.text ?? "");
  }

  /** "offered but not used", "talked about, not done": the subject stands before the word that joins. */
  #subjectEnd({ from }: Found<"cue">): number {
    const { tokens } = this.#sight;
    if (!by.auxiliaries.has(tokens[from]?.text ?? "")) return from;
    return by.joins.has(tokens[from - 1]?.text ?? "") ? from - 1 : from;
  }

  #linkOf(from: number, to: number): Link {
    return new Link(this.#marks, from, to);
  }

  /** "denies fever, pain", "failed to log the day, the cycles or the tool": items that are no terms stand before it. */
  #isOfList(cue: Found<"cue">, next: Words): boolean {
    return by.isDenial(this.#sight.tokens, cue.from) || (cue.tag.sense === "unrecorded" && this.#isListOfOr(next.to));
  }

  /** "no consent form, photos or shields": a list of which the end is told by its "or". */
  #isListOfOr(from: number): boolean {
    const link = new Link(this.#marks, from, Math.min(this.#sight.tokens.length, from + nearestOr));
    return link.has("or") && !link.has("verb") && !link.has("end");
  }

  /** Terms of one prompt, and those of one lesion and what was done to it: "no liquid nitrogen spray". */
  #isKin(one: Words, other: Words): boolean {
    if (one.tag.prompt === other.tag.prompt) return true;
    return this.#cues[one.tag.prompt]?.goesOn === true && this.#cues[other.tag.prompt]?.goesOn === true;
  }

  /** A negation within a term that denies belongs to the term, as far as its prompt is asked and nothing is joined to it. */
  #isOwnCue(cue: Found<"cue">, { tag, from }: Words): boolean {
    if (this.#cues[tag.prompt]?.finding && by.leavesOutAct(this.#sight.tokens, cue)) return true;
    const denial = this.#sight.terms.of(tag.prompt, "denies").find((term) => coversWords(term, cue));
    return (
      denial !== undefined &&
      (from < denial.to || !by.holdsOne(this.#sight.tokens, { from: cue.to, to: from }, by.joiners))
    );
  }

  /** "do not pick", "no complications", and not "no complaints of itching": the negation is spent on the words that it is part of. */
  #isSpent(cue: Found<"cue">): boolean {
    const { tokens } = this.#sight;
    const isOf = (word?: string) => word === "of" || word === "about";
    return this.#around(cue).some(
      (term) => term.tag.saysNo === true && coversWords(term, cue) && !isOf(tokens[term.to]?.text),
    );
  }

  /** A negation in a gap of a term negates it, and one around a term: "eyes not protected", "neither was X asked". */
  #within(cue: Found<"cue">, polarity: Polarity): void {
    if (by.answerWords.has(this.#sight.tokens[cue.from]?.text ?? "") && cue.tag.reach === "backward") return;
    const isNext = this.#sight.tokens[cue.from]?.text === "no" && this.#sight.tokens[cue.from - 1]?.text === ",";
    for (const term of this.#around(cue))
      if (!(isNext && this.#cues[term.tag.prompt]?.goesOn) && !term.tag.saysNo && coversWords(term, cue))
        this.#set(term, polarity);
    for (let place = this.#firstFrom(cue.from); (this.#words[place]?.from ?? cue.to) < cue.to; place += 1) {
      const term = this.#words[place];
      if (term && coversWords(cue, term)) this.#set(term, polarity);
    }
  }

  /** The words that begin near enough before a cue to hold it. */
  #around(cue: Found<"cue">): readonly Words[] {
    return this.#words.slice(this.#firstFrom(cue.from - longestTerm), this.#firstFrom(cue.from + 1));
  }

  #firstFrom(at: number): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle]?.from ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #set(words: Words, polarity: Polarity): void {
    if (this.#polarity.get(words) !== "unrecorded") this.#polarity.set(words, polarity);
  }
}

/** What only names or qualifies is passed on the way to what is negated: "did not review aftercare", "no inflammatory papules". */
function isPassed({ tag }: Pick<Words, "tag">): boolean {
  return tag.role !== "says";
}

const carriers = ["says", "names", "first", "second"] as const;
const [nearestOr, farthest, nearby, mostItems, longestTerm, mostAround] = [4, 8, 2, 14, 24, 4];
