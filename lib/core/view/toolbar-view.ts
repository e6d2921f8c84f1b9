import type { Preferences } from "../preferences/preferences";
import { offerWording } from "../words/en/offer";
import { wording } from "../words/en/sidebar";
import type { ShownView } from "./shown-now";
import { countToFix } from "./verdict-view";

/** What the toolbar's button says of a tab. */
export interface ToolbarView {
  /**
   * How many errors are open; "?" where the sidebar only offers itself; "!" where what it says is not current; "" where
   * nothing is asked of the person.
   */
  badge: string;
  /** The same in words; null: no more than the product's name. */
  says: string | null;
  /** It is something to fix. */
  isUrgent: boolean;
}

const quiet: ToolbarView = { badge: "", says: null, isUrgent: false };

export interface ForToolbar {
  /** null: nothing of ours is shown in the tab. */
  view: ShownView | null;
  /** Only the mark is shown. */
  isOffer: boolean;
  /** What is shown was judged before the page's last change. */
  isBehind: boolean;
}

export function toolbarView(
  { view, isOffer, isBehind }: ForToolbar,
  counts: Preferences["sidebar"]["badge"],
): ToolbarView {
  if (!view || counts === "nothing") return quiet;
  if (isBehind) return { badge: "!", says: wording.sidebar.behind, isUrgent: false };
  if (isOffer) return { badge: "?", says: offerWording.offer.says(view.code), isUrgent: false };
  const toFix = countToFix(view.findings);
  if (toFix === 0) return quiet;
  return { badge: String(toFix), says: wording.toolbar.toFix(view.code, toFix), isUrgent: true };
}
