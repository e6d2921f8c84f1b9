import type { Preferences } from "../preferences/preferences";
import { writingOn } from "../preferences/sites";
import { wording } from "../words/en/sidebar";

export interface WritingPlace {
  preferences: Preferences;
  /** The match pattern of the page's site. */
  site: string;
  /** The page has fought our surface too often. */
  isWithdrawn: boolean;
}

/** Why nothing may be written into the forms of this page, in a sentence; null where it may be. */
export function whyNotWritten({ preferences, site, isWithdrawn }: WritingPlace): string | null {
  const words = wording.sidebar.writing;
  if (isWithdrawn) return words.withdrawn;
  if (writingOn(preferences, site) === "on") return null;
  return preferences.sidebar.writing === "off" ? words.off : words.offHere;
}
