import type { NoteCues } from "../../knowledge/note-cues";
import { type Sight, sharesWords } from "../concepts/sight";
import type { Found } from "../concepts/terms-in";
import { answerOf } from "../judge/answer-of";
import type { Token } from "../words/tokens";
import { breaks, type Event, eventsOf, isNear, mostBefore, type Outcome } from "./events";

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
    // "No topical and no oral medication has been tried": what stands within the words is told of by them.
    if (list.length > 0 && item.from >= from && endsList(tokens, at, item.from)) break;
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

const [nearPair, mostShared] = [3, 10];

const sharing = new Set(["so", "as", "nor", "neither", "likewise", "same", "ditto"]);
const likewise = new Set(["neither", "either", "likewise", "too", "ditto", "same"]);
/** So near behind a treatment a word says that it shares the outcome. */
const nextTo = 2;

/** Whether a treatment is one that a prompt asks about. */
export function isOf({ is }: Pick<Trial, "is">, { trial }: NoteCues): boolean {
  return is === trial || is === "either";
}
