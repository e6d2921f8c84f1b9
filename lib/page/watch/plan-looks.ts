import { activity } from "../../activity";
import { type Changed, gatherChanges } from "./gather-changes";
import { lookAgainAtFields } from "./look-again-at-fields";
import { pause, runInSlices } from "./run-in-slices";
import type { Storm } from "./storm";
import { makeTimeBudget, type TimeBudget } from "./time-budget";

export interface Looks {
  /** Looks at the whole page for the first time. */
  atFirst(): void;
  /** Looks at what a person does. */
  atTouched(node: Node): void;
  /** Looks at what scripts do. */
  atChanged(nodes: readonly Node[] | "all"): void;
}

interface LookOptions {
  /** The steps of a look at these nodes; `onFields` hears that they bring fields. */
  look(nodes: Changed, onFields?: () => void): Iterator<unknown>;
  /** How long a burst may go on, in milliseconds. */
  wait: number;
  /** The share of the page's time that may be taken in the long run. */
  share: number;
  storm: Storm;
  signal: AbortSignal;
}

/** Whoever has to wait for longer than this to look at a change is behind the page, in milliseconds. */
const longWait = 1000;
/** The share that is left to us where the page is busy with a storm of changes. */
const shareInStorm = 0.01;

/** When to look: at once where a person waits for it, within our share of the page's time at what its scripts do. */
export function planLooks(options: LookOptions): Looks {
  const { wait, storm, signal } = options;
  const budget = makeTimeBudget(() => (storm.isOn() ? shareInStorm : options.share));
  const pace = pacesOf(budget, storm);
  const changed = gatherChanges();
  const touched = gatherChanges();
  let isUnderWay = false;

  const look = (nodes: Changed, rest: Rest, onFields?: () => void) =>
    runInSlices(options.look(nodes, onFields), signal, rest);
  // Later where the page has had its share of us, never left out: nothing else tells that its fields were filled.
  const lookAgain = lookAgainAtFields(async (nodes) => {
    await pause(budget.rest(), signal);
    await look(nodes, pace.withinShare);
  }, signal);
  /** `goesOn`: the page changed while it was looked at. */
  const lookAtChanged = async (goesOn = false) => {
    isUnderWay = true;
    // One slow look makes no storm: a busy machine is slow now and then.
    if (goesOn && budget.rest() > longWait) storm.notice();
    await pause(Math.max(wait, budget.rest()), signal);
    const now = changed.take();
    await look(now, pace.withinShare, () => lookAgain(now)).finally(() => {
      isUnderWay = false;
      if (!changed.isEmpty()) activity.start("look at changes", lookAtChanged(true));
    });
  };
  const lookAtTouched = async () => {
    await pause(wait, signal);
    await look(touched.take(), pace.withoutRest);
  };
  return {
    atFirst: () =>
      activity.start(
        "first look",
        look("all", pace.fromSavings, () => lookAgain("all")),
      ),
    atTouched(node) {
      if (touched.isEmpty()) activity.start("look at what was touched", lookAtTouched());
      touched.add([node]);
    },
    atChanged(nodes) {
      changed.add(nodes);
      if (!isUnderWay && !changed.isEmpty()) activity.start("look at changes", lookAtChanged());
    },
  };
}

/** Charges what a slice took, in milliseconds, and says how long to rest before the next. */
type Rest = (took: number) => number;

function pacesOf(budget: TimeBudget, storm: Storm) {
  return {
    withinShare(took) {
      budget.spend(took);
      return storm.isOn() ? budget.rest() : 0;
    },
    /** Whatever the page does meanwhile, a person waits for this. */
    withoutRest(took) {
      budget.spend(took);
      return 0;
    },
    /** What has to be read once may use up what was saved, and leaves no debt to what comes after it. */
    fromSavings(took) {
      budget.spendSaved(took);
      return 0;
    },
  } satisfies Record<string, Rest>;
}
