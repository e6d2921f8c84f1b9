import type { Preferences } from "../preferences/preferences";

/** Exactly what the toolbar popup prints, as plain data. */
export interface PopupView {
  /** The site in the tab; null where no extension may run (a browser's own pages, the store …). */
  site: PopupSite | null;
  /** One sentence: why Claimside cannot be turned on here. Only where `site` is null. */
  whyNot?: string;
  /** Frames of other origins on this page. */
  frames: PopupSite[];
  sidebar: "standing" | "offered" | "closed" | "no-code-found" | "off";
  /** Whether a form can be taught in this tab: it is on, and no private window, of which nothing would be kept. */
  mayTeach?: boolean;
  /** What Claimside could not do on this page, in sentences. */
  troubles?: readonly string[];
  /** The theme of the preferences; left out: as the system. */
  theme?: Preferences["sidebar"]["theme"];
  /** What the last click led to, where there is something to say: "Firefox did not grant access." */
  message?: string;
}

/** One origin that Claimside may be turned on for. */
export interface PopupSite {
  /** "portal.example", for people. */
  host: string;
  /** The match pattern that the browser is asked for: "https://portal.example/*". */
  pattern: string;
  on: boolean;
}
