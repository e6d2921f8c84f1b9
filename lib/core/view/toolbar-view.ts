import { offerWording } from "./offer-wording";
import type { ShownView } from "./shown-now";
import { countToFix } from "./verdict-view";
import { wording } from "./wording";

/** What the toolbar's button says of a tab. */
export interface ToolbarView {
  /** How many errors are open; "?" where the sidebar only offers itself; "" where nothing is asked of the person. */
  badge: string;
  /** The same in words; null: no more than the product's name. */
  says: string | null;
  /** It is something to fix. */
  isUrgent: boolean;
}

const quiet: ToolbarView = { badge: "", says: null, isUrgent: false };

/** null: nothing of ours is shown in the tab. */
export function toolbarView(view: ShownView | null, isOffer: boolean): ToolbarView {
  if (!view) return quiet;
  if (isOffer) return { badge: "?", says: offerWording.offer.says(view.code), isUrgent: false };
  const toFix = countToFix(view.findings);
  if (toFix === 0) return quiet;
  return { badge: String(toFix), says: wording.toolbar.toFix(view.code, toFix), isUrgent: true };
}
