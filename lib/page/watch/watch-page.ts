import { isOwn, type OpenRoot, rootsIn } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import { parentNodeOf, queryIn } from "../dom/of-element";
import { type Changed, manyChanges } from "./gather-changes";
import { type ChangeObserver, observeChanges, type Touch } from "./observe-changes";
import { planLooks } from "./plan-looks";
import { isControl, type Part } from "./scan";
import { watchStorm } from "./storm";
import { watchUpgrades } from "./watch-upgrades";

export interface WatchOptions {
  openRoot: OpenRoot;
  /** Attributes whose change matters; each costs the page a little. */
  attributes: string[];
  /** How long a burst may go on, in milliseconds. */
  wait: number;
  /** The share of the page's time that may be taken in the long run: 0.03 is 3 %. */
  share: number;
  /** Ends the watch: no observer, listener or timer is left. */
  signal: AbortSignal;
  /**
   * Looks at once at what was typed in, chosen, or given or left by the focus. True where that was all there is to look
   * at; else the node is looked at like any other change.
   */
  onTouch?(node: Node, what: Touch): boolean;
  /** Begins a burst: says how to look at each part that is new or changed. After each step there may be a pause. */
  look?(): (part: Part) => Iterable<unknown>;
  /** A burst is over, and its parts have been looked at: what is done then is done in steps, too. */
  onChange?(nodes: Changed): Iterable<unknown>;
  /** The page changes faster than it can be watched without slowing it down; or it does so no more. */
  onStorm?(isInStorm: boolean): void;
}

/**
 * Watches the document: nodes added, text or values changed by script, keys typed, values chosen, shadow roots included;
 * at first all of it counts as changed. A value set by script without an event reaches no observer, so fields are looked
 * at again a second after they came, when the focus moves, a form is sent, or the tab comes back.
 *
 * What a person does is looked at right away; what scripts do has to wait its turn where the page never stops changing.
 *
 * Returns how to look at an element as at what a person touched.
 */
export function watchPage(options: WatchOptions): (touched: Node) => void {
  const { attributes, wait, share, signal } = options;
  const storm = watchStorm(signal, (isOn) => options.onStorm?.(isOn));
  const openRoot = watchUpgrades(options.openRoot, signal, () => looks.atChanged("all"));
  const observer = observeChanges({
    attributes,
    signal,
    storm,
    onMutations: (mutations) => looks.atChanged(changedBy(mutations)),
    onTouch: (node, what, isPerson) => {
      if (options.onTouch?.(node, what)) return;
      if (isPerson) looks.atTouched(node);
      else looks.atChanged([node]);
    },
    onMissed: () => looks.atChanged("all"),
  });
  const look = (nodes: Changed, onFields?: () => void) => stepsOf(nodes, { ...options, openRoot }, observer, onFields);
  const looks = planLooks({ look, wait, share, storm, signal });
  watchReturns(signal, () => looks.atChanged("all"));
  looks.atFirst();
  return looks.atTouched;
}

/** One burst: each part of the page that these nodes bring is observed, and looked at; `onFields` hears that it brought fields. */
function* stepsOf(
  nodes: Changed,
  { openRoot, look, onChange }: WatchOptions,
  observer: ChangeObserver,
  onFields?: () => void,
) {
  const lookAt = look?.() ?? (() => []);
  let bringsFields = false;
  for (const node of nodes === "all" ? [document] : outermost(nodes)) {
    if (!node.isConnected) continue;
    if (node instanceof Text) yield* lookAt(node);
    if (!(node instanceof Element || node instanceof Document)) continue;
    for (const root of rootsIn(node, openRoot)) {
      if (!(root instanceof Element)) observer.observe(root);
      yield* lookAt(root);
      bringsFields ||= isControl(root) || queryIn(root, "input, textarea, select") !== null;
      yield;
    }
  }
  if (bringsFields) onFields?.();
  if (onChange) yield* onChange(nodes);
}

/** Calls back where anything may have changed unseen. */
function watchReturns(signal: AbortSignal, onReturn: () => void): void {
  hearLasting(window, ["submit"], onReturn, { capture: true, signal });
  hearLasting(window, ["pageshow", "load"], onReturn, { signal });
  hearLasting(document, ["visibilitychange"], onReturn, { signal });
}

function changedBy(mutations: readonly MutationRecord[]): Node[] | "all" {
  if (mutations.length > manyChanges) return "all";
  return mutations.filter((mutation) => !isOurs(mutation)).flatMap(nodesOf);
}

/** The sidebar comes, changes or goes. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  return isOwn(target) || (node !== undefined && isOwn(node));
}

/** What a change brought; where it only took something away, that, which costs nothing to look at as it is gone. */
function nodesOf({ type, target, addedNodes, removedNodes }: MutationRecord): readonly Node[] {
  if (type !== "childList") return [target];
  if (addedNodes.length === 0) return [...removedNodes];
  // Content that is all new is looked at as one: its text may be spread over several nodes.
  const last = addedNodes[addedNodes.length - 1];
  const isAllNew = addedNodes.length > 1 && target.firstChild === addedNodes[0] && target.lastChild === last;
  return isAllNew ? [target] : [...addedNodes];
}

/** Nodes that stand in none of the others: the others bring them. */
function outermost(nodes: ReadonlySet<Node>): Node[] {
  if (nodes.size === 1) return [...nodes];
  return [...nodes].filter((node) => {
    for (let up = parentNodeOf(node); up; up = parentNodeOf(up)) if (nodes.has(up)) return false;
    return true;
  });
}
