import type { NoteCues } from "../../knowledge/note-cues";
import type { Sight } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import type { Contexts } from "../context/contexts";
import { answerOf } from "../judge/answer-of";
import { hasWord } from "../text/characters";
import { isOfAct } from "./body-places";
import { isNearDenial } from "./near-denial";

/** Whether a note is of the problem at all, or of other things alone. */
export class Presence {
  readonly #sights: readonly Sight[];
  readonly #contexts: (place: number) => Contexts;
  readonly #cues: Readonly<Record<string, NoteCues>>;
  /** Other problems are named: of the skin, and of the rest of medicine. */
  readonly #named: { skin: boolean; medicine: boolean };
  /** It is of something else, beside the problem or without it. */
  readonly isOther: boolean;
  readonly isOwn: boolean;

  constructor(
    sights: readonly Sight[],
    contexts: (place: number) => Contexts,
    cues: Readonly<Record<string, NoteCues>>,
    named: { skin: boolean; medicine: boolean },
  ) {
    this.#sights = sights;
    this.#contexts = contexts;
    this.#cues = cues;
    this.#named = named;
    const isWhole = sights.reduce((sum, { tokens }) => sum + tokens.length, 0) >= wholeNote;
    const isUnlisted = isWhole && this.#isOfOtherMatters() && !this.#stands(false);
    this.isOther = named.skin || named.medicine || isUnlisted || (isWhole && this.#isOfSomethingElse());
    this.isOwn = !this.isOther || this.#stands(!isUnlisted && this.#fitsLikely());
  }

  /** Words that fit other problems as well speak for this one where no other fits, or where it was treated. */
  #fitsLikely(): boolean {
    return !this.#named.skin && (!this.#named.medicine || this.#speaksOfTreating());
  }

  /** The problem is named as this patient's: not denied, not of the past, and nobody else's. */
  #stands(isLikely: boolean): boolean {
    return this.#sights.some((sight, place) => {
      if (sight.statement.mark === "elsewhere") return false;
      if (isInLabel(sight)) return true;
      return sight.terms.problems.some(
        (found) =>
          (found.tag.of === "own" || (found.tag.of === "likely" && isLikely)) &&
          !isNearDenial(sight.terms, found.from) &&
          !isHistory(sight, found.from) &&
          !isDeniedBehind(sight, found.to) &&
          !isLeftOver(sight, found.to) &&
          !isOver(sight, found.to) &&
          this.#contexts(place).at(found, ["planned", "talkedAbout", "asked", "uncertain"]) === null,
      );
    });
  }

  /** "Spot on the ear frozen", "hives on the forearms": what is told is of a place or a thing that is not the problem's. */
  #isOfOtherMatters(): boolean {
    const asked = this.#promptsThat("ofPatient");
    return this.#sights.some(({ terms }) => {
      if (asked.some((prompt) => terms.has(prompt))) return false;
      const isTold = ({ from }: { from: number }) => !isNearDenial(terms, from);
      return terms.matters.some(isTold) || terms.elsewhere.some((place) => isTold(place) && !isOfAct(terms, place));
    });
  }

  /** A whole note in which nothing of what treats the problem or of what it is treated with is told of the patient. */
  #isOfSomethingElse(): boolean {
    if (this.#speaksOfTreating()) return false;
    const isTried = (is: (tag: string) => boolean) =>
      this.#sights.some(({ terms }) => terms.treatments.some(({ tag }) => is(tag.is)));
    // What is asked of the patient is asked before other treatments, too: alone it tells nothing of this one.
    return !(isTried((is) => is === "topical") || (this.#asksPatient() && isTried(() => true)));
  }

  /** Whether a note speaks of how the problem is treated: not as a rule or a leaflet does, nor of somebody else. */
  #speaksOfTreating(): boolean {
    const asked = this.#promptsThat("treats");
    return this.#sights.some(({ terms, label }, place) => {
      const told = [
        ...terms.problems.filter(({ tag }) => tag.of === "treated"),
        ...[...terms.ofAll(["says", "names", "denies"])].filter(({ tag }) => asked.includes(tag.prompt)),
      ];
      if (told.length === 0) return asked.some((prompt) => label.has(prompt));
      return told.some((found) => this.#contexts(place).at(found, ofThisPatient) === null);
    });
  }

  #asksPatient(): boolean {
    const asked = this.#promptsThat("ofPatient");
    return this.#sights.some(({ terms, label }) => asked.some((prompt) => terms.has(prompt) || label.has(prompt)));
  }

  #promptsThat(kind: "treats" | "ofPatient"): string[] {
    return Object.entries(this.#cues).flatMap(([prompt, cues]) => (cues[kind] ? [prompt] : []));
  }
}

/** What is said with care, or of another day, is still of this patient. */
const ofThisPatient = ["past", "planned", "later", "talkedAbout", "asked", "uncertain"];

/** Fewer words are a piece of a note, and may leave out what it is about. */
const wholeNote = 30;

function isInLabel(sight: Sight): boolean {
  const isOwn = ({ tag }: Found<"problem">) => tag.of === "own";
  return sight.headings.problems.some(isOwn) || (sight.label.problems.some(isOwn) && answerOf(sight) !== "no");
}

/** "history of acne", "hx acne": somebody who had it once. */
function isHistory({ tokens }: Sight, from: number): boolean {
  const [before = "", first = ""] = [tokens[from - 1]?.text, tokens[from - 2]?.text];
  return histories.has(before) || (before === "of" && histories.has(first));
}

/** "Her acne is looked after by Dr. Okoro, not discussed.": it was no matter of this visit. */
function isLeftOver({ tokens, terms }: Sight, to: number): boolean {
  const at = tokens.findIndex(({ text }, place) => place >= to && text === "not");
  if (at < 0 || at - to > farthestLeft || !discussed.has(tokens[at + 1]?.text ?? "")) return false;
  return [...terms.ofAll(["says", "names"])].every((found) => found.from < to || found.from > at);
}

/** "Acne has been clear for years.": nothing is left of it, and nothing came back. */
function isOver({ tokens }: Sight, to: number): boolean {
  const behind = tokens.slice(to).map(({ text }) => text);
  const at = behind.findIndex((text) => over.has(text));
  const between = at < 0 ? behind : behind.slice(0, at);
  return at >= 0 && between.every((text) => standing.has(text)) && !behind.some((text) => returned.has(text));
}

const over = new Set("clear cleared gone resolved remission inactive".split(" "));
const standing = new Set("is has have been was now in long all since fully completely : - ,".split(" "));
const returned = new Set("but until except then again relapsed back recurred before".split(" "));

const farthestLeft = 12;
const discussed = new Set(["discussed", "addressed", "assessed", "raised"]);

/** "Acne - none." */
function isDeniedBehind({ tokens }: Sight, to: number): boolean {
  const [mark, answer = "", next = "."] = tokens.slice(to, to + 3).map(({ text }) => text);
  if (!(mark === "-" || mark === ":" || mark === "(") || !nones.has(answer)) return false;
  // "Acne - no photographs": something else is denied.
  return answer !== "no" || !hasWord(next);
}

const nones = new Set(["none", "no", "neg", "negative", "denies", "denied", "nil", "absent"]);

const histories = new Set(["history", "hx", "h/o", "pmh", "old", "former"]);
