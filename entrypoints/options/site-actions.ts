import { optionsWording } from "../../lib/core/words/en/options";
import { patternOf, turnOff, turnOn } from "../../lib/extension/site-grants";

/** Asks the browser for a site that was typed in; a sentence where it stays off, null where it is on. */
async function turnOnAddress(address: string): Promise<string | null> {
  const pattern = patternOf(address.trim());
  if (!pattern) return optionsWording.noAddress(address);
  const isOn = await turnOn([pattern]);
  return isOn ? null : optionsWording.siteNotAllowed(pattern);
}

/** What the options page does with sites. */
export const siteActions = {
  onTurnOnSite: turnOnAddress,
  onTurnOnSites: turnOn,
  onTurnOffSite: (pattern: string) => turnOff([pattern]),
};
