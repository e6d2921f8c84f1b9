import { afterEach, describe, expect, test } from "vitest";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import { withSetAside } from "../../../lib/core/preferences/editing";
import { asideNote, type ClaimAside, markOf, stillAside, withAsides } from "../../../lib/core/view/aside-view";
import { viewNow } from "../../../lib/core/view/shown-now";
import { speak } from "../../../lib/core/words/catalogue";
import { spanish } from "../../../lib/core/words/es";
import { makeClaim, makeLine } from "../../make";
import { viewOf } from "./view-of";

const today = "2026-11-24";
afterEach(() => speak({}));
const full = makeLine();

function claimView(line = full, preferences = defaultPreferences, over = {}) {
  const view = viewOf(makeClaim([line], over), { preferences, today });
  if (!view) throw new Error("A view was expected of a claim with 17340, found none.");
  return view;
}

describe("set aside on a claim", () => {
  const view = claimView({ ...full, units: 14 });
  const finding = view.findings.find(({ rule }) => rule === "units-above-one");
  if (!finding) throw new Error("14 units are expected to be a finding.");
  const aside: ClaimAside = { mark: markOf(finding), because: "the payer pays it so", on: today };
  const without = withAsides(view, [aside]);

  test("a finding is said no more, and counts as set aside", () => {
    expect(without.findings.map(({ rule }) => rule)).not.toContain("units-above-one");
    expect(without.gaps.map(({ kind, box }) => [kind, box])).toContainEqual(["aside", "24G"]);
    expect(viewNow(without, null).verdict.says).toContain("set aside");
  });

  test("the claim is not called ready", () => {
    const { verdict } = viewNow({ ...without, findings: [] }, null);
    expect([verdict.kind, verdict.says]).toEqual(["not-checked", "Nothing else is wrong. One finding is set aside."]);
  });

  test("it gives a line for the claim's note, with nothing of the patient", () => {
    const [gap] = without.gaps.filter(({ kind }) => kind === "aside");
    expect(gap && asideNote(gap)).toBe(
      "Claimside units-above-one, box 24G: set aside on 11/24/2026 (the payer pays it so).",
    );
  });

  test.each([
    ["other units", claimView({ ...full, units: 12 })],
    ["another day", claimView({ ...full, units: 14, dateFrom: "2026-11-19" })],
    ["another patient", claimView({ ...full, units: 14 }, defaultPreferences, { patientAge: 61 })],
    ["another payer", claimView({ ...full, units: 14 }, defaultPreferences, { payer: { name: "CIGNA", id: "62308" } })],
  ])("it ends with %s", (_, other) => {
    expect(withAsides(other, [aside])).toBe(other);
    expect(stillAside([aside], other.findings)).toEqual([]);
  });

  test("it stays while something else of the claim is typed", () => {
    const other = claimView({ ...full, units: 14, charge: 12 });
    expect(stillAside([aside], other.findings)).toEqual([aside]);
  });
});

test("a rule that the practice set aside for the payer says until when and why", () => {
  const aside = { until: "2026-12-31", because: "agreed with the payer" };
  const preferences = withSetAside(defaultPreferences, "medicare", "units-above-one", aside);
  const view = claimView({ ...full, units: 14 }, preferences);
  expect(view.findings.map(({ rule }) => rule)).not.toContain("units-above-one");
  const [gap] = view.gaps.filter(({ kind }) => kind === "aside");
  expect(gap?.says).toContain("Set aside until 12/31/2026: agreed with the payer.");
  expect(gap && asideNote(gap)).toBe("Claimside units-above-one: set aside until 12/31/2026 (agreed with the payer).");
});

test("a reason that Claimside offers is said in the language that is spoken, and stands in the record in English", () => {
  const aside = { until: "2026-12-31", because: "this payer pays it so" };
  speak(spanish, "es");
  const view = claimView(
    { ...full, units: 14 },
    withSetAside(defaultPreferences, "medicare", "units-above-one", aside),
  );
  const [gap] = view.gaps.filter(({ kind }) => kind === "aside");
  expect(gap?.says).toContain("este pagador lo paga así");
  expect(gap && asideNote(gap)).toContain("(this payer pays it so)");
});
