import { expect, test } from "vitest";
import { formOf } from "../../../lib/core/reading/certainty";
import { makeField, makeFields, makePage } from "./make-reading";

const claimLine = makeFields({ code: "17340", units: "1", diagnosisPointer: "A", dateFrom: "11/20/2026" }, { line: 0 });

test("it is sure of a claim's lines", () => {
  const form = formOf(makePage([claimLine]));
  expect(form.certainty).toBe("sure");
  expect(form.lines).toHaveLength(1);
});

test("it is sure of X12 text, whose lines are in it", () => {
  const x12 = makeField("x12", "ISA*00*…", { kind: "rich" });
  expect(formOf(makePage([], [x12]))).toMatchObject({ certainty: "sure", lines: [] });
});

const payer = makeFields({ payerName: "Cigna" });

test.each(["units", "charge", "unitPrice"] as const)(
  "a code that is entered with %s, for somebody, may be one",
  (role) => {
    const line = makeFields({ code: "17340", [role]: "95" }, { line: 0 });
    expect(formOf(makePage([line], payer))).toMatchObject({ certainty: "maybe", lines: [{ fields: line }] });
    expect(formOf(makePage([line])).certainty).toBe("no");
  },
);

test("the lines of a form that may be one are those that are entered", () => {
  const [entered, empty, shown] = [
    makeFields({ code: "99213", units: "1" }, { line: 0 }),
    makeFields({ code: "", units: "1" }, { line: 1 }),
    makeFields({ code: "17000", units: "1" }, { line: 2, kind: "text" }),
  ];
  expect(formOf(makePage([entered, empty, shown], payer)).lines).toEqual([{ frame: "", fields: entered }]);
});

test("a ticked code is entered, an empty tick is not", () => {
  const line = (checked: boolean) => [
    makeField("code", "17340", { kind: "check", checked, line: 0 }),
    makeField("units", "1", { line: 0 }),
  ];
  expect(formOf(makePage([line(true)], payer)).certainty).toBe("maybe");
  expect(formOf(makePage([line(false)], payer)).certainty).toBe("no");
});

test("none is a code alone, one of anything, one that is only shown, or one beside a default", () => {
  const certaintyOf = (line: ReturnType<typeof makeFields>) => formOf(makePage([line], payer)).certainty;
  const units = makeFields({ units: "1" }, { line: 0 });
  const usual = makeField("units", "1", { line: 0, evidence: [{ from: "label", text: "Default units" }] });
  const code = makeField("code", "17340", { line: 0 });
  expect(certaintyOf([code, ...units])).toBe("maybe");
  expect(certaintyOf([code])).toBe("no");
  expect(certaintyOf([{ ...code, vague: true }, ...units])).toBe("no");
  expect(certaintyOf([{ ...code, kind: "text" }, ...units])).toBe("no");
  expect(certaintyOf([code, usual])).toBe("no");
  expect(formOf(makePage([])).lines).toEqual([]);
});

test("every answer has its reasons, and none quotes the page", () => {
  const label = { evidence: [{ from: "label" as const, text: "Smith, John" }] };
  const maybe = makeFields({ code: "17340", units: "77" }, { line: 0, ...label });
  for (const page of [makePage([claimLine]), makePage([maybe], payer), makePage([])]) {
    const { reasons } = formOf(page);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons.join(" ")).not.toMatch(/17340|77|Smith|2026/);
  }
  expect(formOf(makePage([maybe], payer)).reasons.join(" ")).toContain("units");
});
