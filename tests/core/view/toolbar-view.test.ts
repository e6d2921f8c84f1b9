import { expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { viewNow } from "../../../lib/core/view/shown-now";
import { toolbarView } from "../../../lib/core/view/toolbar-view";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "./view-of";

const today = "2026-11-24";

function shown(units: number) {
  const view = viewOf(makeClaim([makeLine({ units })]), { preferences: defaultPreferences, today });
  return view && viewNow(view, null);
}

test("the toolbar counts what is to be fixed, and is blank where nothing is", () => {
  expect(toolbarView(shown(14), false)).toEqual({ badge: "1", says: "17340: 1 to fix", isUrgent: true });
  expect(toolbarView(shown(1), false)).toEqual({ badge: "", says: null, isUrgent: false });
  expect(toolbarView(null, false)).toEqual({ badge: "", says: null, isUrgent: false });
});

test("where the sidebar only offers itself it asks", () => {
  expect(toolbarView(shown(14), true)).toEqual({ badge: "?", says: "17340: a claim?", isUrgent: false });
});
