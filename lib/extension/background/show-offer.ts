import { browser } from "wxt/browser";
import { wording } from "../../core/view/wording";
import { tabActivity } from "./tab-activity";

/** Quiet: the browsers' own red, or blue, is for what needs doing. */
const badgeColor = "#565f68";

/** Says on the toolbar, in one tab, that the sidebar offers itself there, and in which words; null: nothing more is said. */
export async function showOffer(tabId: number, says: string | null): Promise<void> {
  const { action } = browser;
  const shown = Promise.all([
    action.setBadgeBackgroundColor({ tabId, color: badgeColor }),
    action.setBadgeText({ tabId, text: says === null ? "" : "?" }),
    action.setTitle({ tabId, title: says ?? wording.product }),
  ]);
  // A tab that was left meanwhile has no badge any more.
  const unlessLeft = shown.catch(() => {});
  await tabActivity(tabId).during("offer", unlessLeft);
}
