import { browser } from "wxt/browser";
import type { ToolbarView } from "../../core/view/toolbar-view";
import { wording } from "../../core/words/en/sidebar";
import { tabActivity } from "./tab-activity";

/** The browsers' own red, or blue, would be a call to do something: it is used only where something is to be done. */
const colors = { urgent: "#a8201a", quiet: "#565f68" };

/** Says on the toolbar's button what there is in one tab. */
export async function showOnToolbar(tabId: number, { badge, says, isUrgent }: ToolbarView): Promise<void> {
  const { action } = browser;
  const shown = Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: isUrgent ? colors.urgent : colors.quiet }),
    action.setBadgeText({ tabId, text: badge }),
    action.setTitle({ tabId, title: says ?? wording.product }),
  ]);
  // A tab that was left meanwhile has no badge any more.
  const unlessLeft = shown.catch(() => {});
  await tabActivity(tabId).during("toolbar", unlessLeft);
}
