import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { viewNow } from "../../../lib/core/view/shown-now";
import { type ForToolbar, toolbarView } from "../../../lib/core/view/toolbar-view";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "./view-of";

const today = "2026-11-24";

function shown(units: number) {
  const view = viewOf(makeClaim([makeLine({ units })]), { preferences: defaultPreferences, today });
  return view && viewNow(view, null);
}

function onToolbar(view: ReturnType<typeof shown>, over: Partial<ForToolbar> = {}) {
  return toolbarView({ view, isOffer: false, isBehind: false, ...over }, "errors");
}

test("the toolbar counts what is to be fixed, and is blank where nothing is", () => {
  expect(onToolbar(shown(14))).toEqual({ badge: "1", says: "17340: 1 to fix", isUrgent: true });
  expect(onToolbar(shown(1))).toEqual({ badge: "", says: null, isUrgent: false });
  expect(onToolbar(null)).toEqual({ badge: "", says: null, isUrgent: false });
});

test("where the sidebar only offers itself it asks", () => {
  expect(onToolbar(shown(14), { isOffer: true })).toEqual({ badge: "?", says: "17340: a claim?", isUrgent: false });
});

test("what is not current counts nothing, and says so", () => {
  expect(onToolbar(shown(14), { isBehind: true })).toMatchObject({ badge: "!", isUrgent: false });
});

test("it counts nothing where the practice does not want it to", () => {
  const view = shown(14);
  expect(toolbarView({ view, isOffer: false, isBehind: false }, "nothing").badge).toBe("");
});
