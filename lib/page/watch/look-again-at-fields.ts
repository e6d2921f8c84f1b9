import { activity } from "../../activity";
import { type Changed, gatherChanges } from "./gather-changes";

/** How long scripts are given to fill fields that have just come, in milliseconds. */
const timeToFill = 1000;

/**
 * Looks once more at what brought fields, a second after fields last came: a value that a script sets without an event
 * reaches no observer.
 */
export function lookAgainAtFields(look: (nodes: Changed) => void, signal: AbortSignal): (nodes: Changed) => void {
  const waiting = gatherChanges();
  let callOff = () => {};
  signal.addEventListener("abort", () => callOff());
  return (nodes) => {
    if (signal.aborted) return;
    waiting.add(nodes);
    callOff();
    callOff = activity.later("look again at new fields", timeToFill, () => look(waiting.take()));
  };
}
