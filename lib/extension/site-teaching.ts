import { browser } from "wxt/browser";
import { nothingTaught, type SiteTeaching } from "../core/portals/layout";
import { tellBackground } from "./messages";
import { preferencesKey } from "./store-keys";

/** What is known of the site in this tab. The background answers: frames cannot see the address of a foreign top window. */
export async function askTeaching(): Promise<SiteTeaching> {
  return ((await tellBackground({ type: "teaching" })) as SiteTeaching | false | undefined) || nothingTaught;
}

/** Calls back whenever it may have changed. */
export function watchTeaching(onChange: (taught: SiteTeaching) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, unknown>) => {
    if (preferencesKey in changes) void askTeaching().then((taught) => signal.aborted || onChange(taught));
  };
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener("abort", () => browser.storage.local.onChanged.removeListener(listener));
}
