import { patternOf, turnOff, turnOn } from "../../lib/extension/site-grants";

/** Asks the browser for a site that was typed in; a sentence where it stays off, null where it is on. */
async function turnOnAddress(address: string): Promise<string | null> {
  const pattern = patternOf(address.trim());
  if (!pattern)
    return `Expected a web address such as https://portal.example, found "${address}". Copy it from the address bar of the portal.`;
  const isOn = await turnOn([pattern]);
  return isOn
    ? null
    : `The browser did not allow ${pattern}, so Claimside stays off there. Press "Turn on" again and choose "Allow".`;
}

/** What the options page does with sites. */
export const siteActions = {
  onTurnOnSite: turnOnAddress,
  onTurnOnSites: turnOn,
  onTurnOffSite: (pattern: string) => turnOff([pattern]),
};
