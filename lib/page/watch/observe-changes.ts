import { activity } from "../../activity";
import { isOwn } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import type { Storm } from "./storm";
import { makeTimeBudget } from "./time-budget";

export interface ChangeObserver {
  /** Begins to observe a document or shadow root; nothing happens where it is observed already. */
  observe(root: Node): void;
}

/** It is being typed in; it was chosen from, or what was typed is done; or the focus came or went. */
export type Touch = "typing" | "value" | "focus";

interface Observation {
  /** Attributes whose change matters. */
  attributes: string[];
  signal: AbortSignal;
  onMutations(mutations: MutationRecord[]): void;
  /** A field was touched, by a person or by a script. */
  onTouch(node: Node, what: Touch, isPerson: boolean): void;
  /** Anything may have changed unseen, and no root is observed any more: begin again with the document. */
  onMissed(): void;
  storm: Storm;
}

/** What it costs the browser to note one change, or to tell of one event, in milliseconds. */
const costOfChange = 0.002;
/**
 * The most that hearing of one change is taken to cost us, in milliseconds: on a machine that is busy with other things
 * the clock charges their time to the page.
 */
const costOfHearing = 0.01;
const costOfEvent = 0.01;
/** The share of the page's time that observing it may take. */
const share = 0.01;

const focusEvents = ["focusin", "focusout"];
const valueEvents = ["input", "change"];
/** What scripts hardly ever send, so that a person's typing is heard also while a script's storm is not. */
const keyEvents = ["keyup"];

/**
 * Observes documents and shadow roots, and the events of fields, as long as the page bears it: each costs the page a
 * little for being told, however little is made of it, so in a storm of them nothing but a person is heard for a while.
 */
export function observeChanges(options: Observation): ChangeObserver {
  const { signal, storm } = options;
  const budget = makeTimeBudget(() => share);
  const wanted = { childList: true, subtree: true, characterData: true, attributeFilter: options.attributes };
  let known = new WeakSet<Node>();
  let isResting = false;
  let callOff = () => {};
  const spend = (ms: number) => {
    budget.spend(ms);
    if (!isResting && budget.rest() > 0) beginRest();
  };
  const observer = new MutationObserver((mutations) => {
    const started = performance.now();
    options.onMutations(mutations);
    spend(costOf(mutations.length, performance.now() - started));
  });
  const onEvent = (event: Event) => {
    const node = nodeOf(event);
    if (!node || isOwn(node)) return;
    options.onTouch(node, touchOf(event), event.isTrusted);
    if (!event.isTrusted) spend(costOfEvent);
  };
  const hearOnly = hearFields(onEvent, signal);
  const beginRest = () => {
    observer.disconnect();
    known = new WeakSet();
    isResting = true;
    hearOnly(keyEvents);
    callOff = activity.later("rest from changes", budget.rest(), endRest);
    storm.notice();
  };
  const endRest = () => {
    isResting = false;
    hearOnly(valueEvents);
    options.onMissed();
  };
  hearOnly(valueEvents);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    callOff();
  });

  return {
    observe(root) {
      if (isResting || signal.aborted || known.has(root)) return;
      known.add(root);
      observer.observe(root, wanted);
    },
  };
}

function touchOf({ type }: Event): Touch {
  if (type.startsWith("focus")) return "focus";
  return type === "change" ? "value" : "typing";
}

function costOf(changes: number, took: number): number {
  return Math.min(took, changes * costOfHearing) + changes * costOfChange;
}

/** Hears where the focus goes, and of the other events of fields the kinds that were last asked for. */
function hearFields(onEvent: (event: Event) => void, signal: AbortSignal): (types: readonly string[]) => void {
  let last = new AbortController();
  return (types) => {
    last.abort();
    last = new AbortController();
    const until = AbortSignal.any([last.signal, signal]);
    hearLasting(window, [...focusEvents, ...types], onEvent, { capture: true, passive: true, signal: until });
  };
}

/** The node itself: inside open shadow roots the event's own target is the host; null where it is the window. */
function nodeOf(event: Event): Node | null {
  const target = event.target as Partial<Element> | null;
  if (!target?.localName) return null;
  return (target.shadowRoot ? event.composedPath()[0] : target) as Node;
}
