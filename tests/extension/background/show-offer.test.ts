import { expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { showOffer } from "../../../lib/extension/background/show-offer";

/** The fake browser has no toolbar. */
function makeAction(works: () => Promise<void> = async () => {}) {
  const action = { setBadgeText: vi.fn(works), setBadgeBackgroundColor: vi.fn(works), setTitle: vi.fn(works) };
  Object.assign(fakeBrowser, { action });
  return action;
}

test("the toolbar says in one tab that the sidebar offers itself, and takes it back", async () => {
  const { setBadgeText, setTitle } = makeAction();
  await showOffer(7, "17340: a claim?");
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "?" });
  expect(setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: "17340: a claim?" });
  await showOffer(7, null);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "" });
  expect(setTitle).toHaveBeenLastCalledWith({ tabId: 7, title: "Claimside" });
});

test("a tab that was left meanwhile has no badge, and nothing fails for that", async () => {
  makeAction(() => Promise.reject(new Error("No tab with id: 7.")));
  await expect(showOffer(7, null)).resolves.toBeUndefined();
});
