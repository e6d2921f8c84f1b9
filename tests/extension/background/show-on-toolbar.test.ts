import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { showOnToolbar } from "../../../lib/extension/background/show-on-toolbar";

/** The fake browser has no toolbar. */
function makeAction(works: () => Promise<void> = async () => {}) {
  const action = { setBadgeText: vi.fn(works), setBadgeBackgroundColor: vi.fn(works), setTitle: vi.fn(works) };
  Object.assign(fakeBrowser, { action });
  return action;
}

const nothing = { badge: "", says: null, isUrgent: false };

test("the toolbar says in one tab that the sidebar offers itself, and takes it back", async () => {
  const { setBadgeText, setBadgeBackgroundColor, setTitle } = makeAction();
  await showOnToolbar(7, { badge: "2", says: "17340: 2 to fix", isUrgent: true });
  expect(setBadgeBackgroundColor).toHaveBeenLastCalledWith({ tabId: 7, color: "#a8201a" });
  await showOnToolbar(7, { badge: "?", says: "17340: a claim?", isUrgent: false });
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "?" });
  expect(setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: "17340: a claim?" });
  await showOnToolbar(7, nothing);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "" });
  expect(setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: "Claimside" });
});

test("a tab that was left meanwhile has no badge, and nothing fails for that", async () => {
  makeAction(() => Promise.reject(new Error("No tab with id: 7.")));
  await expect(showOnToolbar(7, nothing)).resolves.toBeUndefined();
});
