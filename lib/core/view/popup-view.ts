import type { Preferences } from "../preferences/preferences";
import type { PageReport } from "./page-report";
import type { ShownView } from "./shown-now";
import { isToFix } from "./verdict-view";

/** Exactly what the toolbar popup prints, as plain data. */
export interface PopupView {
  state: PopupState;
  /** The site in the tab; null where no extension may run (a browser's own pages, the store …). */
  site: PopupSite | null;
  /** Frames of other origins on this page. */
  frames: PopupSite[];
  /** The lines that hold a code, each with how many of its findings are to be fixed. */
  lines: PopupLine[];
  /** A form can be taught in this tab: it is on, and no private window, of which nothing would be kept. */
  mayTeach: boolean;
  /** What Claimside could not do on this page, in sentences. */
  troubles: readonly string[];
  /** The browser's keys to the sidebar; "" where it has none. */
  shortcut: string;
  /** The theme of the preferences; left out: as the system. */
  theme?: Preferences["sidebar"]["theme"];
  /** What the last click led to, where there is something to say: "Firefox did not grant access." */
  message?: string;
}

/**
 * How Claimside stands to the page in the tab. `frame-off`: it is on, finds nothing, and a frame of another origin is not
 * allowed; `not-running`: it is on, and nothing of it runs, as in a page that was open before.
 */
export type PopupState =
  | "not-here"
  | "off"
  | "frame-off"
  | "not-running"
  | "at-work"
  | "offered"
  | "closed"
  | "nothing-found";

/** One origin that Claimside may be turned on for. */
export interface PopupSite {
  /** "portal.example", for people. */
  host: string;
  /** The match pattern that the browser is asked for: "https://portal.example/*". */
  pattern: string;
  on: boolean;
  /** The organisation's build is on here: nobody turns it off in the popup. */
  locked?: boolean;
}

export interface PopupLine {
  /** Counted from 1, as on the form. */
  number: number;
  toFix: number;
  /** What is to be fixed, a sentence each. */
  says: string[];
}

interface Tab extends Omit<PopupView, "state"> {
  /** What was read; null where no sidebar stands or stood. */
  page: PageReport | null;
  /** Anything of Claimside runs in the page. */
  isRunning: boolean;
}

export function popupView({ page, isRunning, ...tab }: Tab): PopupView {
  return { ...tab, state: stateOf({ ...tab, page, isRunning }) };
}

/** Counted as the sidebar counts: what waits, or was set aside, is not open. */
export function popupLines({ parts }: Pick<ShownView, "parts">): PopupLine[] {
  return parts.map(({ line, findings }) => {
    const says = findings.filter(isToFix).map((finding) => finding.says);
    return { number: line.index + 1, toFix: says.length, says };
  });
}

function stateOf({ site, frames, page, isRunning }: Tab): PopupState {
  if (!site) return "not-here";
  if (!isRunning) return site.on ? "not-running" : "off";
  if (page?.fired) return "at-work";
  if (page?.offered) return "offered";
  if (page?.claim) return "closed";
  return frames.some(({ on }) => !on) ? "frame-off" : "nothing-found";
}
