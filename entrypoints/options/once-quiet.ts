import { activity } from "../../lib/activity";

/** Asked for once or more, does something once nobody has asked for so many milliseconds. */
export function onceQuiet(what: string, quiet: number, work: () => Promise<void>): () => void {
  let callOff = () => {};
  return () => {
    callOff();
    callOff = activity.later(what, quiet, () => activity.start(what, work()));
  };
}
