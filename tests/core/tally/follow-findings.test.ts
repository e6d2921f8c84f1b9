import { expect, test } from "vitest";
import type { Line } from "../../../lib/core/claim/claim";
import type { Place } from "../../../lib/core/claim/place-of-focus";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { withSetAside } from "../../../lib/core/preferences/editing";
import { makeFollower } from "../../../lib/core/tally/follow-findings";
import { markOf, withAsides } from "../../../lib/core/view/aside-view";
import { viewNow } from "../../../lib/core/view/shown-now";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "../view/view-of";

const today = "2026-11-24";

function viewWith(line: Partial<Line>, over = {}, preferences = defaultPreferences) {
  const view = viewOf(makeClaim([makeLine(line)], over), { preferences, today });
  if (!view) throw new Error("A view was expected of a claim with 17340, found none.");
  return view;
}

const now = (line: Partial<Line>, place: Place | null = null) => viewNow(viewWith(line), place);
const ofUnits = (told: { rule: string; fate: string }[]) =>
  told.filter(({ rule }) => rule === "units-above-one").map(({ fate }) => fate);

test("a finding is shown once, when its line is finished, and acted on when what it hangs on is changed", () => {
  const follow = makeFollower();
  expect(ofUnits(follow(now({ units: 14 }, { line: 0, key: "charge" })))).toEqual([]);
  expect(ofUnits(follow(now({ units: 14 })))).toEqual(["shown"]);
  expect(ofUnits(follow(now({ units: 12 })))).toEqual([]);
  expect(ofUnits(follow(now({ units: 12 }, { line: 0, key: "units" })))).toEqual([]);
  expect(ofUnits(follow(now({ units: 1 })))).toEqual(["acted"]);
});

test("another claim is no answer to the last one's findings", () => {
  const follow = makeFollower();
  follow(now({ units: 14 }));
  expect(ofUnits(follow(viewNow(viewWith({ units: 1, charge: 12, dateFrom: "2026-11-02" }), null)))).toEqual([]);
  follow(now({ units: 14 }));
  expect(follow(null)).toEqual([]);
  expect(ofUnits(follow(now({ units: 14 })))).toEqual(["shown"]);
});

test("a finding that was set aside is not acted on", () => {
  const view = viewWith({ units: 14 });
  const finding = view.findings.find(({ rule }) => rule === "units-above-one");
  if (!finding) throw new Error("14 units are expected to be a finding.");
  const follow = makeFollower();
  follow(viewNow(view, null));
  expect(ofUnits(follow(viewNow(withAsides(view, [{ mark: markOf(finding), on: today }]), null)))).toEqual(["aside"]);
  follow(viewNow(view, null));
  const preferences = withSetAside(defaultPreferences, null, "units-above-one", {});
  expect(ofUnits(follow(viewNow(viewWith({ units: 14 }, {}, preferences), null)))).toEqual(["aside"]);
});
