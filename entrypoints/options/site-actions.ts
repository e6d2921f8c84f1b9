import { optionsWording } from "../../lib/core/words/en/options";
import { grantedSites, patternOf, turnOff, turnOn, watchSites } from "../../lib/extension/site-grants";

/** Asks the browser for a site that was typed in; a sentence where it stays off, null where it is on. */
async function turnOnAddress(address: string): Promise<string | null> {
  const pattern = patternOf(address.trim());
  if (!pattern) return optionsWording.noAddress(address);
  const isOn = await turnOn([pattern]);
  return isOn ? null : optionsWording.siteNotAllowed(pattern);
}

/** The sites that are on, as they are now. */
export async function followSites(onChange: () => void, signal: AbortSignal): Promise<() => string[]> {
  let sites = await grantedSites();
  watchSites(async () => {
    sites = await grantedSites();
    onChange();
  }, signal);
  return () => sites;
}

/** What the options page does with sites. */
export const siteActions = {
  onTurnOnSite: turnOnAddress,
  onTurnOnSites: turnOn,
  onTurnOffSite: (pattern: string) => turnOff([pattern]),
};
