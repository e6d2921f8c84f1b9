import type { NoteCues } from "../../knowledge/note-cues";
import type { Sight } from "../concepts/sight";
import type { Contexts } from "../context/contexts";
import { isInSection, sectionOf } from "../text/sections";
import { Phrases } from "../words/phrases";
import { BodyPlaces } from "./body-places";
import { isOther, itemsOf, named, type Of, othersByHead } from "./items";
import { keyedBy } from "./keys";
import { isLeaflet } from "./leaflet";
import { isNearDenial } from "./near-denial";
import { type ProblemPart, problemParts } from "./parts";
import { Presence } from "./presence";
import type { Problem } from "./problem";
import { isToldAside } from "./told-aside";

interface Placed {
  parts: readonly ProblemPart[];
  /** The problem that the statements before it were of. */
  before: Of;
  /** A number, a label or a heading says so, and not mere nearness. */
  isFirm: boolean;
  /** It is so to the end of its line alone. */
  isOfLine: boolean;
}

const nowhere: Placed = { parts: [], before: "open", isFirm: false, isOfLine: false };

/** Which problem the statements of a note are of, going down from one to the next. */
export class Problems {
  readonly #placed: readonly Placed[];
  readonly #cues: Readonly<Record<string, NoteCues>>;
  /** Whether the problem is the patient's at all: a note of others alone says nothing of it. */
  readonly #isPresent: boolean;
  readonly #isTreated: boolean;

  readonly #sights: readonly Sight[];
  /** Where several are of the skin. */
  readonly #places: BodyPlaces | null;
  /** No other problem is named. */
  readonly isAlone: boolean;

  constructor(
    sights: readonly Sight[],
    contexts: (place: number) => Contexts,
    cues: Readonly<Record<string, NoteCues>>,
    text: string,
  ) {
    this.#cues = cues;
    this.#sights = sights;
    const names = (of: "skin" | "medicine") =>
      sights.some(
        ({ terms, headings }) =>
          terms.problems.some(({ tag, from }) => tag.of === of && !isNearDenial(terms, from)) ||
          headings.problems.some(({ tag }) => tag.of === of),
      );
    const [skin, medicine] = [names("skin"), names("medicine")];
    const prompts = Object.entries(cues).flatMap(([prompt, { isPlace }]) => (isPlace ? [prompt] : []));
    this.#places = skin ? new BodyPlaces(sights, prompts) : null;
    this.#placed = placeAll(sights, this.#places, text);
    const presence = new Presence(sights, contexts, cues, { skin, medicine });
    this.#isPresent = presence.isOwn && !isLeaflet(sights, contexts, text);
    this.isAlone = this.#isPresent && !presence.isOther;
    this.#isTreated = (skin || medicine) && sights.some((sight, place) => this.#treatsOwn(sight, place));
  }

  /** Whose the words at a token of a statement are, for a prompt. */
  at(place: number, token: number, cues: NoteCues): Problem {
    if (cues.ofAnyNote) return "whole";
    if (!this.#isPresent) return "other";
    if (cues.ofPatient) return "whole";
    if (cues.ofProcedure && this.#isOfReview(place)) return "other";
    const { parts, before, isFirm, isOfLine } = this.#placed[place] ?? nowhere;
    const of = parts.find(({ to }) => token < to)?.of ?? "open";
    if (cues.ofVisit && of === "other" && this.#isApart(place, token)) return "whole";
    if (of !== "open") return of;
    if ((cues.goesOn || cues.ofProcedure || cues.ofVisit) && this.#isElsewhere(place)) return "other";
    if (before === "open") return "whole";
    if (!isFirm && before === "other" && this.#isHere(place)) return "whole";
    // "For his tinea: cream. Return in January.": who returns does so for the visit.
    const isBound = isFirm && !(isOfLine && cues.ofVisit);
    if (isBound || cues.goesOn || (cues.ofProcedure && this.#isOfIt(place))) return before;
    const isOthers = cues.ofProcedure && before === "other" && !this.#isTreated;
    return isOthers && !this.#isHere(place) ? "other" : "whole";
  }

  /** "ROS: no visual complaints": what is asked of the whole body tells nothing of what was done. */
  #isOfReview(place: number): boolean {
    const sight = this.#sights[place];
    return sight !== undefined && isInSection(sight.statement, "review");
  }

  /** "It was photographed", "Patient tolerated this well": what was told of right before. */
  #isOfIt(place: number): boolean {
    const opening = this.#sights[place]?.tokens.slice(0, opensWithIt + 1) ?? [];
    return opening.some(
      ({ text }, at) =>
        at < opensWithIt && (text === "it" || (pointing.has(text) && ofWhat.has(opening[at + 1]?.text ?? ""))),
    );
  }

  /** "Acne of the cheeks. Wart of the hand. There are papules on both cheeks." */
  #isHere(place: number): boolean {
    const sight = this.#sights[place];
    return sight !== undefined && this.#places?.isHere(sight) === true;
  }

  #isElsewhere(place: number): boolean {
    const sight = this.#sights[place];
    return sight !== undefined && this.#places?.isElsewhere(sight) === true;
  }

  /** "RTC 4 weeks, flu shot then": another problem that stands behind a comma is not what is said before it. */
  #isApart(place: number, token: number): boolean {
    const { tokens, terms } = this.#sights[place] as Sight;
    const named = terms.problems.filter(({ tag }) => isOther(tag.of));
    const first = named[0]?.from ?? 0;
    return (
      first > token && tokens.slice(token, first).some(({ text }) => text === "," || text === "(" || text === "and")
    );
  }

  #treatsOwn({ terms, statement }: Sight, place: number): boolean {
    if (statement.mark === "elsewhere") return false;
    return Object.entries(this.#cues).some(
      ([prompt, { treats }]) =>
        treats &&
        terms.of(prompt, "says").some(({ from }) => {
          const { parts, before } = this.#placed[place] ?? { parts: [], before: "open" };
          const of = parts.find(({ to }) => from < to)?.of ?? "open";
          return of === "own" || (of === "open" && before !== "other");
        }),
    );
  }
}

function placeAll(sights: readonly Sight[], places: BodyPlaces | null, text: string): Placed[] {
  let [of, isFirm]: [Of, boolean] = ["open", false];
  let last: Sight | undefined;
  // What the rest of medicine is about is told in passing, and a new line is of the skin again; so is a problem that is let be.
  let [isAside, asideLine] = [false, -1];
  const items = itemsOf(sights);
  const keyed = keyedBy(sights, text);
  const others = othersByHead(sights);
  const lesions = new Set<string>();
  return sights.map((sight, place) => {
    const { block, line } = sight.statement;
    const item = items[place] ?? 0;
    const isElsewhere =
      scopeOf(sight) !== (last && scopeOf(last)) || block !== last?.statement.block || opensExam(sight);
    const isOver = isAside || (asideLine >= 0 && asideLine !== line);
    if (asideLine !== line) asideLine = -1;
    if (item !== items[place - 1] || ((isElsewhere || isOver || isBehindList(sights, place)) && item === 0))
      [of, isFirm] = ["open", false];
    if (keyed[place] === "open" && keyed[place - 1] !== "open") [of, isFirm] = ["open", false];
    const told = overIt(sight, keyed[place] ?? "open");
    const over = told === "open" && item > 0 && others.has(item) ? "other" : told;
    // A place at its head tells of this statement alone.
    const headed = item === 0 ? (places?.ofHead(sight) ?? "open") : "open";
    const isOfAll = over === "open" && phrases.isIn(sight.tokens, "all");
    const before = over !== "open" ? over : headed !== "open" ? headed : isOfAll ? "open" : of;
    const isOfLine = isFirm && item === 0 && over === "open" && headed === "open";
    const wasFirm = (isFirm && !isOfAll) || over !== "open" || headed !== "open";
    const parts = problemParts(sight, before, lesions);
    const ending = parts.at(-1)?.of ?? "open";
    const end = ending === "open" ? over : ending;
    // The first problem that an item of a list names is the item's.
    const first = item === 0 ? undefined : parts.find((part) => part.of !== "open")?.of;
    if (end !== "open" && !(isFirm && item !== 0)) [of, isFirm] = [first ?? end, item !== 0];
    // "Second procedure: keratosis. LN2. Tolerated well.": a line that is headed so is of it to its end.
    if (item === 0 && isOfOne(sight.statement.label)) isFirm = end === "other";
    else if (item === 0 && line !== last?.statement.line) isFirm = false;
    if (of === "other" && item === 0 && isToldAside(sight)) asideLine = line;
    if (sight.terms.problems.length > 0) isAside = sight.terms.problems.at(-1)?.tag.of === "medicine";
    last = sight;
    return { parts, before, isFirm: wasFirm, isOfLine };
  });
}

/** What a statement stands under; the name of a section heads the rest of its line: "HPI: eczema of the hands. Itchy." */
function scopeOf({ statement: { label, heading } }: Sight): string {
  return heading === "" && sectionOf(label) !== null ? label : heading;
}

/** "Diagnosis: acne of the jaw. Cyst of the back.": a line that names several as a list, behind which each is told of. */
function isBehindList(sights: readonly Sight[], place: number): boolean {
  const { line = 0 } = sights[place]?.statement ?? {};
  let from = place - 1;
  if (sights[from]?.statement.line === line) return false;
  const last = sights[from]?.statement.line;
  while (sights[from - 1]?.statement.line === last) from -= 1;
  const first = sights[from];
  return (
    first !== undefined &&
    sectionOf(first.statement.label) === "assessment" &&
    named(first.terms.problems) === "own" &&
    sights.slice(from + 1, place).some(({ terms }) => named(terms.problems) === "other")
  );
}

/** "Second procedure", "Lesion 2", "For the wart": one of several. */
function isOfOne(label: string): boolean {
  if (label === "") return false;
  const words = label.split(" ");
  return words.length > 1 && (words[0] === "for" || words.some((word) => ones.has(word)));
}

const ones = new Set(["procedure", "proc", "lesion", "site", "problem", "issue", "concern"]);

const phrases = new Phrases({
  /** "None of these was photographed", "Both were borne well": told of all that was named before. */
  all: `
none|neither|both|all|each|any of? the? these|those|them|above|two|problems|procedures|treatments
none|neither|both|all|each problem|problems|procedure|procedures|diagnosis|diagnoses
to|for|on|with|of each|both|every|all group|groups|of
none|neither|both|all|each was|were|is|are|need|needs|had|have|has|did|does
`,
});

/** "I photographed it": within so many tokens a statement says that it goes on. */
const opensWithIt = 4;
/** "tolerated that freeze well" */
const pointing = new Set(["this", "that"]);
const ofWhat = new Set(["well", "freeze", "one", "treatment", "procedure"]);

/** "On exam the chin has three nodules", "PE: three nodules": what was told of before is over. */
function opensExam({ tokens: [first, second], statement }: Sight): boolean {
  if (statement.label !== "") return sectionOf(statement.label) === "objective";
  return first?.text === "on" && (second?.text === "exam" || second?.text === "examination");
}

/** What the sign of a problem, the label or, without one that tells, the headings name. */
function overIt({ label, headings }: Sight, keyed: Of): Of {
  const labelled = named(label.problems.filter(({ from }) => !isNearDenial(label, from)));
  for (const near of [keyed, labelled]) if (near !== "open") return near;
  return named(headings.problems);
}
