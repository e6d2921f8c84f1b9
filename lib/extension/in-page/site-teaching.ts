import { nothingTaught, type SiteTeaching } from "../../core/portals/layout";
import { ask } from "../messages";
import { watchLayers } from "../watch-store";

/** What is known of the site in this tab. The background answers: frames cannot see the address of a foreign top window. */
export async function askTeaching(): Promise<SiteTeaching> {
  return (await ask("teaching")) ?? nothingTaught;
}

/** Calls back with it, at once and whenever it may have changed: nothing that changes in between is missed. */
export function followTeaching(onTaught: (taught: SiteTeaching) => void, signal: AbortSignal): void {
  const ask = () => void askTeaching().then((taught) => signal.aborted || onTaught(taught));
  watchLayers(ask, signal);
  ask();
}
