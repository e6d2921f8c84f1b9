import type { Outlined } from "../../lib/core/claim/outline";
import type { Mended } from "../../lib/core/view/mended-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { ownScripts } from "../../lib/page/watch/own-scripts";
import type { PageFrames } from "./page-frames";

/** What the sidebar goes by, beside what the frames say. */
export interface Known {
  /** The person closed it for this page. */
  isClosed: boolean;
  /** The person wants nothing offered on this page; what is surely a claim is still shown. */
  isDismissed: boolean;
  /** A form is being taught where it stands. */
  isAside: boolean;
  /** What it shows was judged before the page's last change, and no newer answer has come. */
  isBehind: boolean;
  /** What is drawn over the page. */
  outlined?: Outlined | undefined;
  /** What was last written into the form, or could not be. */
  mended?: Mended | undefined;
  /** The browser's keys to the sidebar and back; "" where it has none. */
  shortcut: string;
}

export function knownAtFirst(): Known {
  return { isClosed: false, isDismissed: false, isAside: ownScripts.runs("teach"), isBehind: false, shortcut: "" };
}

export function isHidden({ isClosed, isAside, isDismissed }: Known, isOffer: boolean): boolean {
  return isClosed || isAside || (isOffer && isDismissed);
}

/** What the sidebar shows beside its view. */
export interface Beside {
  /** A word about Claimside itself. */
  notice: string | undefined;
  /** The page changes too fast to be looked at each time. */
  isInStorm: boolean;
  outlined: Outlined | undefined;
  mended: Mended | undefined;
  shortcut: string;
  isBehind: boolean;
}

export function besideOf(known: Known, frames: PageFrames): Beside {
  const { outlined, mended, shortcut, isBehind } = known;
  const notice = isBehind ? wording.sidebar.behind : undefined;
  return { notice, isInStorm: frames.isInStorm(), outlined, mended, shortcut, isBehind };
}
