import { type ActivityLedger, makeActivity } from "../../activity";

const ofTabs = new Map<number, ActivityLedger>();

/** What the background has under way for a tab. Where it slept there is nothing: the browser lets it sleep only then. */
export function tabActivity(tabId: number): ActivityLedger {
  const known = ofTabs.get(tabId) ?? makeActivity();
  ofTabs.set(tabId, known);
  return known;
}
