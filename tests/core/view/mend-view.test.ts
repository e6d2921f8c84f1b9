import { expect, test } from "vitest";
import { guidePage } from "../../../lib/core/guide-page";
import { defaultPreferences } from "../../../lib/core/preferences/defaults";
import type { FieldReading } from "../../../lib/core/reading/reading";
import type { ReadNote } from "../../../lib/core/view/note-view";
import { makeFields, makeFrame } from "../reading/make-reading";

const line = { code: "17340", units: "1", diagnosisPointer: "A", dateFrom: "11/20/2026", charge: "95.00" };
const wide = makeFields({ payerName: "Aetna", diagnosis: "L70.0" });

/** The mend of a rule's finding on a form of these lines. */
function mendOf(rule: string, lines: Record<string, string>[], more: FieldReading[] = [], note?: ReadNote) {
  const rows = lines.flatMap((changes, index) => makeFields({ ...line, ...changes }, { line: index }));
  const fields = [...rows, ...wide, ...more].map((field, id) => ({ ...field, id, frameId: 0 }));
  const { view } = guidePage([makeFrame([], fields)], defaultPreferences, "2026-11-24", note && { note });
  const finding = view?.findings.find((one) => one.rule === rule);
  if (!finding) throw new Error(`Expected a finding of ${rule}; found ${view?.findings.map((one) => one.rule)}.`);
  return finding.mend;
}

test("says what a press does, box by box, and which fields it writes", () => {
  expect(mendOf("units-above-one", [{ units: "14" }])).toEqual({
    says: "Set units to 1",
    changes: [{ at: "24G", from: "14", to: "1" }],
    fields: [{ frameId: 0, fieldId: 1, role: "units", from: "14", to: "1" }],
  });
});

test("11 moves from the modifiers to the empty place of service", () => {
  const mend = mendOf("place-of-service-as-modifier", [{ modifier: "11", placeOfService: "" }]);
  expect(mend?.says).toBe("Take 11 out of modifiers, set place of service to 11");
  expect(mend?.fields.map(({ role, to }) => [role, to])).toEqual([
    ["modifier", ""],
    ["placeOfService", "11"],
  ]);
});

test("what only the note tells is asked of the person", () => {
  const mend = mendOf("bundled-procedure", [{ modifier: "" }, { code: "17110", modifier: "" }]);
  expect(mend?.says).toBe("Add XS to modifiers");
  expect(mend?.asks).toMatch(/note name/);
});

test("25 is offered for the visit's line where the note shows the visit, and nowhere else", () => {
  const lines = [{ modifier: "" }, { code: "99213", modifier: "" }];
  const noteSaying = (says: "supports" | "does-not-show"): ReadNote => ({
    from: "paste",
    where: "",
    ticks: [],
    overruled: [],
    visit: { says, reasons: [] },
  });
  expect(mendOf("visit-without-25", lines)).toBeUndefined();
  expect(mendOf("visit-without-25", lines, [], noteSaying("does-not-show"))).toBeUndefined();
  expect(mendOf("visit-without-25", lines, [], noteSaying("supports"))?.says).toBe("Add 25 to modifiers of line 2");
});

test("the total becomes the sum", () => {
  const total = makeFields({ totalCharge: "90.00" });
  expect(mendOf("total-charge", [{}, { code: "99213", modifier: "25" }], total)?.says).toBe(
    "Set total charge to $190.00",
  );
});

test("nothing is offered where a part of it has no field", () => {
  const shown = makeFields({ totalCharge: "90.00" }).map((field) => ({ ...field, kind: "text" as const }));
  expect(mendOf("total-charge", [{}], shown)).toBeUndefined();
});
