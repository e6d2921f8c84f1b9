import { activity } from "../../activity";

/** What changed in a burst: the nodes to look at again, or "all" where that is cheaper. */
export type Changed = ReadonlySet<Node> | "all";

/** Above this many changes in a burst one whole pass is cheaper than looking at each. */
export const manyChanges = 1000;
/** How long scripts are given to fill fields that have just come, in milliseconds. */
const timeToFill = 1000;

/**
 * Looks once more at what brought fields, a second after fields last came: a value that a script sets without an event
 * reaches no observer.
 */
export function lookAgainAtFields(look: (nodes: Changed) => void, signal: AbortSignal): (nodes: Changed) => void {
  let waiting: Changed = new Set();
  let callOff = () => {};
  const lookNow = () => {
    const now = waiting;
    waiting = new Set();
    look(now);
  };
  signal.addEventListener("abort", () => callOff());
  return (nodes) => {
    if (signal.aborted) return;
    if (nodes === "all" || waiting === "all" || waiting.size + nodes.size > manyChanges) waiting = "all";
    else waiting = new Set([...waiting, ...nodes]);
    callOff();
    callOff = activity.later("look again at new fields", timeToFill, lookNow);
  };
}
