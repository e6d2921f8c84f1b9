import { expect, test } from "vitest";
import { guidePage } from "../../lib/core/guide-page";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { FieldReading } from "../../lib/core/reading/reading";
import { makeFields, makeFrame } from "./reading/make-reading";

const today = "2026-11-25";
const sure = makeFields({ code: "17340", units: "2", diagnosisPointer: "A", dateFrom: "11/20/2026" }, { line: 0 });
const maybe = [...makeFields({ code: "17340", units: "2" }, { line: 0 }), ...makeFields({ payerName: "Cigna" })];
const guide = (fields: FieldReading[]) => guidePage([makeFrame([], fields)], defaultPreferences, today);

test("a sure page is shown and reported as one on which the sidebar stands", () => {
  const { certainty, view, report } = guide(sure);
  expect(certainty).toBe("sure");
  expect(view?.form.isOffered).toBe(false);
  expect(report).toMatchObject({ fired: true, offered: false, lines: [{ index: 0 }] });
});

test("one that may be a claim is offered, and judged like any other, so that one click shows it", () => {
  const { certainty, view, report } = guide(maybe);
  expect(certainty).toBe("maybe");
  expect(view?.form.isOffered).toBe(true);
  expect(view?.form.because).toEqual(report.because);
  expect(view?.findings.map(({ rule }) => rule)).toContain("units-above-one");
  expect(report).toMatchObject({ fired: false, offered: true, claim: { lines: [{ code: "17340", units: 2 }] } });
});

test("what was answered of the form is heeded", () => {
  const answered = (fields: FieldReading[], answer: "always" | "never") =>
    guide(fields.map((field) => (field.role === "code" ? { ...field, answer } : field)));
  expect(answered(maybe, "always")).toMatchObject({ certainty: "sure", report: { fired: true, offered: false } });
  expect(answered(sure, "never")).toMatchObject({ certainty: "no", view: null, report: { claim: null } });
});

test("no claim form, and no known code on one, are told apart by their reasons", () => {
  const none = guide([]);
  const other = guide(maybe.map((field) => (field.role === "code" ? { ...field, value: "99213" } : field)));
  for (const { certainty, view, report } of [none, other]) {
    expect([certainty, view]).toEqual(["no", null]);
    expect(report).toMatchObject({ fired: false, offered: false, claim: null });
    expect(report.because).toHaveLength(1);
  }
  expect(none.report.because).not.toEqual(other.report.because);
});
