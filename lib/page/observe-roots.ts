import { makeAllowance } from "./allowance";

export interface RootObserver {
  /** Begins to observe a document or shadow root; nothing happens where it is observed already. */
  observe(root: Node): void;
  /** Whether the page changes too fast to be observed all the time. */
  isStrained(): boolean;
}

interface Observation {
  /** Attributes whose change matters. */
  attributes: string[];
  signal: AbortSignal;
  onMutations(mutations: MutationRecord[]): void;
  /** Anything may have changed unseen, and no root is observed any more: begin again with the document. */
  onMissed(): void;
  onStrain(isStrained: boolean): void;
}

/** What it costs the browser to note one change and hand it over, in milliseconds. */
const costOfChange = 0.002;
/** The share of the page's time that observing it may take. */
const share = 0.01;
/** How long a page must have been quiet to be called calm again, in milliseconds. */
const calmAfter = 5000;

/**
 * Observes documents and shadow roots, as long as the page bears it: each change costs the page a little for being
 * noted, however little is made of it, so in a storm of changes nothing is observed for a while.
 */
export function observeRoots({ attributes, signal, onMutations, onMissed, onStrain }: Observation): RootObserver {
  const allowance = makeAllowance(() => share);
  const wanted = { childList: true, subtree: true, characterData: true, attributeFilter: attributes };
  let known = new WeakSet<Node>();
  let isResting = false;
  let isStrained = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const observer = new MutationObserver((mutations) => {
    const started = performance.now();
    onMutations(mutations);
    allowance.spend(performance.now() - started + mutations.length * costOfChange);
    if (allowance.rest() > 0) beginRest();
  });
  const setStrained = (next: boolean) => {
    if (isStrained === next) return;
    isStrained = next;
    onStrain(next);
  };
  const beginRest = () => {
    observer.disconnect();
    known = new WeakSet();
    isResting = true;
    clearTimeout(timer);
    timer = setTimeout(endRest, allowance.rest());
    setStrained(true);
  };
  const endRest = () => {
    isResting = false;
    timer = setTimeout(setStrained, calmAfter, false);
    onMissed();
  };
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  return {
    observe(root) {
      if (isResting || signal.aborted || known.has(root)) return;
      known.add(root);
      observer.observe(root, wanted);
    },
    isStrained: () => isStrained,
  };
}
