import { preferencesWording as words } from "../words/en/preferences";
import { readSettings } from "./read-preferences";
import { leftOutWords } from "./read-setting";
import { mostSites, sitePattern } from "./schema";
import { isTree, type SettingTree, settingsWhere } from "./settings";

/** What the organisation sets by managed policy. */
export interface ReadPolicy {
  settings: SettingTree;
  /** Match patterns of sites that it wants Claimside turned on for: only the person at the browser can. */
  sites: string[];
  problems: string[];
}

/** Reads a policy: the shape of preferences, but for `sites`, which lists those to turn on; nothing can be taught by it. */
export function readPolicy(stored: unknown): ReadPolicy {
  const { sites, ...preferences } = isTree(stored) ? stored : {};
  const { settings, problems: wrong } = readSettings(isTree(stored) || stored === undefined ? preferences : stored);
  const problems = wrong.map(leftOutWords);
  const listed = Array.isArray(sites) ? sites.slice(0, mostSites) : [];
  const isRead = sites === undefined || (Array.isArray(sites) && sites.every(isPattern) && sites.length <= mostSites);
  return {
    settings: settingsWhere(settings, () => true),
    sites: listed.filter(isPattern),
    problems: isRead ? problems : [...problems, words.mostPolicySites(mostSites)],
  };
}

function isPattern(site: unknown): site is string {
  return typeof site === "string" && sitePattern.test(site);
}
