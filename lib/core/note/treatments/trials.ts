import type { NoteCues } from "../../knowledge/note-cues";
import { type Sight, sharesWords } from "../concepts/sight";
import { type Found, longestOf, type TermsIn } from "../concepts/terms-in";
import { answerOf } from "../judge/answer-of";
import type { Token } from "../words/tokens";

/** How a treatment turned out. */
export type Outcome = "failed" | "worked" | "untried";

/** A treatment that a statement names, with its outcome and where that stands. */
export interface Trial {
  is: "topical" | "systemic" | "either";
  outcome: Outcome | null;
  /** Where its name stands. */
  at: number;
  from: number;
  to: number;
}

type Treatment = Found<"treatment">;

interface Event {
  outcome: Outcome;
  from: number;
  to: number;
  /** It takes what follows as its object: "despite", "refractory to", "never used". */
  takesObject: boolean;
}

/** The treatments of a statement with what it says of them. */
export function trialsOf(sight: Sight): Trial[] {
  const { terms, tokens } = sight;
  const treatments = terms.treatments;
  // "Topical failed? No - the gel is working": what the label asks is not so.
  const asked = sight.body > 0 && answerOf(sight) === "no" ? sight.body : 0;
  const events = eventsOf(terms, tokens).filter(({ from }) => from >= asked);
  const outcomes = new Map<Treatment, Event>();
  let group: readonly Treatment[] = [];
  for (const [index, event] of events.entries()) {
    const previous = events[index - 1];
    const next = events[index + 1];
    group = groupOf({ event, previous, next, treatments, tokens, group });
    for (const treatment of group) {
      const known = outcomes.get(treatment);
      if (!known || rank[event.outcome] > rank[known.outcome]) outcomes.set(treatment, event);
    }
  }
  return treatments.map((treatment) => {
    const event =
      pairedWith(treatment, events, tokens) ?? outcomes.get(treatment) ?? sharedWith(treatment, events, tokens);
    const is = treatment.tag.is as Trial["is"];
    if (!event) return { is, outcome: null, at: treatment.from, from: treatment.from, to: treatment.to };
    return {
      is,
      outcome: event.outcome,
      at: treatment.from,
      from: Math.min(treatment.from, event.from),
      to: Math.max(treatment.to, event.to),
    };
  });
}

/** Failure outweighs success: "helped at first, then the acne returned". */
const rank: Record<Outcome, number> = { untried: 1, worked: 2, failed: 3 };

/** What a stretch says of outcomes: words that tell by themselves, and effects with or without a "too little" beside. */
export function eventsOf({ outcomes }: TermsIn, tokens: readonly Token[]): Event[] {
  const little = outcomes.filter(({ tag }) => tag.is === "little");
  const telling = outcomes.filter(({ tag }) => tag.is !== "little");
  const kept = longestOf(telling.toSorted((one, other) => order[one.tag.is] - order[other.tag.is]));
  return kept.filter(({ tag }) => tag.is !== "unlike").map((found) => eventOf(found, little, tokens));
}

const order = { failed: 0, untried: 1, worked: 2, unlike: 3, effect: 4, little: 5 };

function eventOf(found: Found<"outcome">, little: readonly Found<"outcome">[], tokens: readonly Token[]): Event {
  const { tag, from, to } = found;
  const first = tokens[from]?.text ?? "";
  // "neither did the gel", "nothing works, tried the gel"
  const isTurned = turned.has(first) && verbs.has(tokens[to - 1]?.text ?? "");
  if (tag.is === "failed") return { outcome: "failed", from, to, takesObject: takers.has(first) || isTurned };
  if (tag.is === "untried") return { outcome: "untried", from, to, takesObject: true };
  const before = little.findLast(
    (word) => word.to <= from && tokens[word.to]?.text !== "-" && isNear(tokens, word.to, from, mostBefore),
  );
  // "Result: poor"
  const isField = tokens[to]?.text === ":" && from === 0;
  const after = little.find((word) => word.from >= to && isNear(tokens, isField ? to + 1 : to, word.from, mostAfter));
  const isNegated = before !== undefined && (tag.is === "effect" || negations.has(tokens[before.from]?.text ?? ""));
  if (isNegated) return { outcome: "failed", from: before.from, to, takesObject: false };
  if (after && tag.is === "effect" && tokens[after.from]?.text !== "no")
    return { outcome: "failed", from, to: after.to, takesObject: false };
  return { outcome: "worked", from, to, takesObject: false };
}

const turned = new Set(["neither", "nothing"]);
const verbs = new Set(["did", "tried", "used"]);
const [mostBefore, mostAfter, mostShared] = [6, 5, 10];
const negations = new Set(
  "not no never didn't doesn't isn't wasn't hasn't aren't couldn't can't cannot without".split(" "),
);
const takers = new Set(
  "failed fails failing failure failures faild despite in refractory recalcitrant resistant unresponsive nonresponsive exhausted tried resist resists resisted resisting laughed laughs shrugged shrugs".split(
    " ",
  ),
);

/** Nothing between two places ends a clause. */
function isNear(tokens: readonly Token[], from: number, to: number, most: number): boolean {
  if (to - from > most) return false;
  return !tokens
    .slice(from, to)
    .some(({ text }, at) => text === "," || (breaks.has(text) && !isAnswer(tokens, from + at)));
}

/** "helped? ..... a little": what stands behind a question is said of it. */
function isAnswer(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.text === ":" && tokens[at - 1]?.text === "?";
}

const breaks = new Set(["but", "while", "whereas", "however", "although", "though", ";", ":", "|", "yet"]);

interface Place {
  event: Event;
  previous: Event | undefined;
  next: Event | undefined;
  treatments: readonly Treatment[];
  tokens: readonly Token[];
  /** What the event before was said of. */
  group: readonly Treatment[];
}

/** The treatments an event is said of: its objects, else those named before it, else those behind it. */
function groupOf({ event, previous, next, treatments, tokens, group }: Place): readonly Treatment[] {
  const ahead = listAhead(
    treatments.filter(({ from, to }) => to > event.to || (from >= event.from && sharesWords({ from, to }, event))),
    event.to,
    next?.from ?? tokens.length,
    tokens,
  );
  const since = previous?.to ?? 0;
  const behind = listBehind(
    treatments.filter(({ from }) => from >= since && from < event.from),
    event.from,
    tokens,
  );
  if (ahead.length > 0 && isObject(event, ahead[0], tokens, behind.length > 0)) return ahead;
  if (behind.length > 0) return behind;
  if (group.length > 0) return group;
  return event.takesObject || isNear(tokens, event.to, ahead[0]?.from ?? event.to, farthestAhead) ? ahead : [];
}

const farthestAhead = 12;

/** Whether a treatment behind an event is its object: at once, or behind a preposition, and not a new subject. */
function isObject(event: Event, first: Treatment | undefined, tokens: readonly Token[], hasSubject: boolean): boolean {
  if (!first) return false;
  if (first.from < event.to) return true;
  const between = tokens.slice(event.to, first.from).map(({ text }) => text);
  // "worse all the while she was using the gel"
  if (between.some((text) => during.has(text)) && between.some((text) => using.has(text)))
    return event.outcome === "failed" && !hasSubject;
  if (between.some((text) => breaks.has(text) || text === ",")) return !hasSubject && event.takesObject;
  if (between.includes("and") || between.includes("or")) return false;
  if (between.some((text) => text === "after" || text === "since")) return event.outcome === "failed" && !hasSubject;
  if (between.length <= 1 && event.takesObject) return true;
  if (event.takesObject && !hasSubject) return between.length <= mostBefore;
  return between.length <= mostBefore && between.some((text) => prepositions.has(text)) && !between.includes("has");
}

const during = new Set(["while", "whilst", "when"]);
const using = new Set(["using", "taking", "on", "used", "took", "applying"]);
const prepositions = new Set(["to", "with", "from", "on", "of", "by", "using", "under", "any"]);

/** A list from its first item on: what only joins or doses items does not end it. */
function listAhead(items: readonly Treatment[], from: number, end: number, tokens: readonly Token[]): Treatment[] {
  const list: Treatment[] = [];
  let at = from;
  for (const item of items) {
    if (item.from >= end && !sharesWords(item, { from, to: end + 1 })) break;
    if (list.length > 0 && endsList(tokens, at, item.from)) break;
    list.push(item);
    at = item.to;
  }
  return list;
}

function listBehind(items: readonly Treatment[], to: number, tokens: readonly Token[]): Treatment[] {
  const list: Treatment[] = [];
  let at = to;
  for (const item of items.toReversed()) {
    if (list.length > 0 && endsList(tokens, item.to, at)) break;
    list.unshift(item);
    at = item.from;
  }
  return list;
}

const listEnds = new Set(
  "after since before but while whereas however although now currently will start started starting switched is no never denies".split(
    " ",
  ),
);

function endsList(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ text }) => listEnds.has(text));
}

/** "… have failed, as has doxycycline", "… did not help, nor did Aczone", "… did not help and Aczone neither". */
function sharedWith(treatment: Treatment, events: readonly Event[], tokens: readonly Token[]): Event | undefined {
  const event = events.findLast(({ to }) => to <= treatment.from);
  if (!event) return;
  const between = tokens.slice(event.to, treatment.from).map(({ text }) => text);
  const behind = tokens.slice(treatment.to, treatment.to + nextTo).map(({ text }) => text);
  const isShared = between.some((text) => sharing.has(text)) || behind.some((text) => likewise.has(text));
  return between.length <= mostShared && isShared ? event : undefined;
}

/** "Neither the gel she was given nor two courses of doxycycline held it": what is said behind "nor" is of both. */
function pairedWith(treatment: Treatment, events: readonly Event[], tokens: readonly Token[]): Event | undefined {
  const before = tokens.slice(Math.max(0, treatment.from - nearPair), treatment.from);
  if (!before.some(({ text }) => text === "neither")) return;
  const behind = tokens.slice(treatment.to, treatment.to + mostShared).findIndex(({ text }) => text === "nor");
  return behind < 0
    ? undefined
    : events.find(({ outcome, to }) => outcome === "failed" && to > treatment.to + behind + 1);
}

const nearPair = 3;

const sharing = new Set(["as", "nor", "neither", "likewise", "same", "ditto"]);
const likewise = new Set(["neither", "either", "likewise", "too", "ditto", "same"]);
/** So near behind a treatment a word says that it shares the outcome. */
const nextTo = 2;

/** Whether a treatment is one that a prompt asks about. */
export function isOf({ is }: Pick<Trial, "is">, { trial }: NoteCues): boolean {
  return is === trial || is === "either";
}

/** Of several outcomes the one that counts: what failed once has failed. */
export function worst(outcomes: readonly Outcome[]): Outcome | null {
  return (["failed", "untried", "worked"] as const).find((outcome) => outcomes.includes(outcome)) ?? null;
}
