import { describe, expect, test } from "vitest";
import { answeredForm } from "../../../lib/core/reading/answered-form";
import type { FieldReading } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "./make-reading";

const payer = makeFields({ payerName: "Cigna" });
const certaintyOf = (...lines: FieldReading[][]) => answeredForm(makePage(lines, payer)).certainty;
const sure = { units: "1", diagnosisPointer: "A", dateFrom: "11/20/2026" };
const line = (code: FieldReading, others: Parameters<typeof makeFields>[0] = { units: "1" }) => [
  { ...code, line: 0 },
  ...makeFields(others, { line: 0 }),
];
const code = (changes: Partial<FieldReading> = {}) => makeField("code", "17340", changes);

test("where nothing was said of a form, it is what it seems", () => {
  expect(certaintyOf(line(code()))).toBe("maybe");
  expect(certaintyOf(line(code(), sure))).toBe("sure");
  expect(certaintyOf()).toBe("no");
});

test("always: what may be one is one, and the first reason says who said so", () => {
  const form = answeredForm(makePage([line(code()), line(code({ answer: "always" }))], payer));
  expect(form.certainty).toBe("sure");
  expect(form.lines).toHaveLength(2);
  expect(form.reasons[0]).toContain("always");
});

test("always makes no form of what cannot be one", () => {
  expect(certaintyOf([{ ...code({ answer: "always" }), line: 0 }])).toBe("no");
});

describe("never", () => {
  const refused = code({ answer: "never" });

  test("silences what may be one and what surely is", () => {
    for (const others of [{ units: "1" }, sure]) {
      const form = answeredForm(makePage([line(refused, others)], payer));
      expect(form).toMatchObject({ certainty: "no", lines: [] });
      expect(form.reasons.join(" ")).toContain("never");
    }
  });

  test("silences X12 text", () => {
    const x12 = makeField("x12", "ISA*00*…", { kind: "rich", answer: "never" });
    expect(answeredForm(makePage([], [x12])).certainty).toBe("no");
  });

  test("leaves another form of the page alone", () => {
    const form = answeredForm(makePage([line(refused), line(code({ id: 1 }), sure)]));
    expect(form.certainty).toBe("sure");
    expect(form.lines).toHaveLength(1);
  });

  test("takes the lines along that its form has listed, and those of no other document", () => {
    const listed = makeFields({ code: "17340", charge: "95", ...sure }, { line: 0, kind: "text" });
    const claimWide = makeFields({ payerName: "Cigna", diagnosis: "L70.0" });
    expect(answeredForm(makePage([line(refused, sure), listed], claimWide)).lines).toEqual([]);
    const elsewhere = { frame: "iframe", fields: listed };
    const page = { lines: [{ frame: "", fields: line(refused, sure) }, elsewhere], claimWide };
    expect(answeredForm(page).lines).toEqual([elsewhere]);
  });
});
