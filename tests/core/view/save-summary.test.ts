import { expect, test } from "vitest";
import { saveSummary } from "../../../lib/core/view/save-summary";
import type { FindingView } from "../../../lib/core/view/sidebar-view";

function finding(rule: string, over: Partial<FindingView> = {}): FindingView {
  const decidedBy = { slots: [], otherLines: false, isFinal: true, isOpen: false, mark: "" };
  const says = `${rule}. And more of it.`;
  return { rule, verdict: "problem", severity: "error", line: 1, says, because: [], sources: [], decidedBy, ...over };
}

const error = finding("units", { box: "24G" });
const warning = finding("place", { severity: "warning" });
const unsure = finding("npi", { verdict: "unsure" });
const theme = "system";
const buttons = { show: "Show", dismiss: "Dismiss" };

test("what is to be fixed is said, and who may want to hear of warnings hears of them, too", () => {
  const findings = [error, warning, unsure];
  const card = { rule: "units", line: 1 };
  expect(saveSummary(findings, { beforeSaving: "errors", theme })).toEqual({
    ...{ title: "1 to fix before sending", says: ["24G · units."], ...buttons, card, theme },
  });
  expect(saveSummary(findings, { beforeSaving: "warnings", theme })).toEqual({
    ...{ title: "1 to fix, 1 to know before sending", says: ["24G · units.", "place."], ...buttons, card, theme },
  });
});

test("a few are named, and how many more there are", () => {
  const many = ["a", "b", "c", "d", "e"].map((rule) => finding(rule));
  const summary = saveSummary(many, { beforeSaving: "errors", theme });
  const says = ["a.", "b.", "c.", "2 more in the sidebar"];
  expect(summary).toMatchObject({ title: "5 to fix before sending", says });
});

test("nothing is said where nothing is open, or where the practice does not want it", () => {
  expect(saveSummary([warning, unsure], { beforeSaving: "errors", theme })).toBeNull();
  expect(saveSummary([error], { beforeSaving: "off", theme })).toBeNull();
});
