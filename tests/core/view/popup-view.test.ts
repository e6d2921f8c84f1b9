import { expect, test } from "vitest";
import { nothingRead, type PageReport } from "../../../lib/core/view/page-report";
import { popupView } from "../../../lib/core/view/popup-view";

const site = { host: "portal.example", pattern: "https://portal.example/*", on: true };
const frame = { host: "forms.example", pattern: "https://forms.example/*", on: false };
const tab = { frames: [], mayTeach: true, troubles: [], shortcut: "", site, isRunning: true };
const finding = { rule: "units-above-one", verdict: "problem" as const, line: 1, says: "14 units.", sources: [] };
const page: PageReport = {
  ...nothingRead,
  claim: { lines: [] },
  lines: [
    { index: 1, selector: "#a", frame: "", because: [] },
    { index: 2, selector: "#b", frame: "", because: [] },
  ],
  findings: [
    { ...finding, severity: "error" },
    { ...finding, severity: "warning" },
  ],
};

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

test("lines are counted as on the form, each with its errors", () => {
  expect(popupView({ ...tab, page }).lines).toEqual([
    { number: 2, toFix: 1, says: ["14 units."] },
    { number: 3, toFix: 0, says: [] },
  ]);
});
