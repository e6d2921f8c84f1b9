import { describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { markOf, withAsides } from "../../../lib/core/view/aside-view";
import { nothingRead, type PageReport } from "../../../lib/core/view/page-report";
import { popupLines, popupView } from "../../../lib/core/view/popup-view";
import { viewNow } from "../../../lib/core/view/shown-now";
import type { FindingView, SidebarView } from "../../../lib/core/view/sidebar-view";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "./view-of";

const site = { host: "portal.example", pattern: "https://portal.example/*", on: true };
const frame = { host: "forms.example", pattern: "https://forms.example/*", on: false };
const tab = { frames: [], lines: [], mayTeach: true, troubles: [], shortcut: "", site, isRunning: true };
const page: PageReport = { ...nothingRead, claim: { lines: [] } };

test.each([
  ["not-here", { site: null, page: null }],
  ["off", { site: { ...site, on: false }, page: null, isRunning: false }],
  ["not-running", { page: null, isRunning: false }],
  ["at-work", { page: { ...page, fired: true } }],
  ["at-work", { site: { ...site, on: false }, page: { ...page, fired: true } }],
  ["offered", { page: { ...page, offered: true } }],
  ["closed", { page }],
  ["nothing-found", { page: null }],
  ["nothing-found", { page: nothingRead, frames: [{ ...frame, on: true }] }],
  ["frame-off", { page: null, frames: [frame] }],
] as const)("the popup finds Claimside %s", (state, over) => {
  expect(popupView({ ...tab, ...over, frames: [...("frames" in over ? over.frames : [])] }).state).toBe(state);
});

describe("lines are counted as on the form, each with its errors", () => {
  const otherDay = { dateFrom: "2026-11-02", dateTo: "2026-11-02" };
  const claim = makeClaim([
    makeLine({ code: "99213", modifiers: ["25"] }),
    makeLine({ units: 14 }),
    makeLine({ modifiers: ["22"], ...otherDay }),
  ]);
  const view = viewOf(claim, { preferences: defaultPreferences, today: "2026-11-24" }) as SidebarView;
  const [tooMany] = view.findings.filter(({ rule }) => rule === "units-above-one") as [FindingView];

  test("as they stand", () => {
    expect(popupLines(viewNow(view, null))).toEqual([
      { number: 2, toFix: 1, says: [tooMany.says] },
      { number: 3, toFix: 0, says: [] },
    ]);
  });

  test("without what was set aside on this claim", () => {
    const without = withAsides(view, [{ mark: markOf(tooMany), on: "2026-11-24" }]);
    expect(popupLines(viewNow(without, null)).map(({ toFix }) => toFix)).toEqual([0, 0]);
  });

  test("without what waits until a field is left", () => {
    const waiting = { ...tooMany, decidedBy: { ...tooMany.decidedBy, isFinal: false } };
    const shown = viewNow({ ...view, findings: [waiting] }, { line: 1, key: "units" });
    expect(popupLines(shown).map(({ toFix }) => toFix)).toEqual([0, 0]);
  });
});
