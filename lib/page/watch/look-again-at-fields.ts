import { activity } from "../../activity";
import { type Changed, gatherChanges } from "./gather-changes";

/** How long scripts are given to fill fields that have just come, in milliseconds. */
const timeToFill = 1000;

/**
 * Looks once more at what brought fields, a second after fields last came: a value that a script sets without an event
 * reaches no observer.
 */
export function lookAgainAtFields(look: (nodes: Changed) => Promise<void>, signal: AbortSignal) {
  const name = "look again at new fields";
  const waiting = gatherChanges();
  let callOff = () => {};
  signal.addEventListener("abort", () => callOff());
  return (nodes: Changed) => {
    if (signal.aborted) return;
    waiting.add(nodes);
    callOff();
    callOff = activity.later(name, timeToFill, () => activity.start(name, look(waiting.take())));
  };
}
