import { describe, expect, test } from "vitest";
import { claimLines } from "../../../lib/core/reading/claim-form";
import type { FieldReading, FieldRole, Word } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "./make-reading";

type Values = Partial<Record<FieldRole, string>>;
const typed = (values: Values, changes: Partial<FieldReading> = {}) => makeFields(values, { line: 0, ...changes });
const shown = (values: Values, changes: Partial<FieldReading> = {}) => typed(values, { kind: "text", ...changes });
const ofClaim = (values: Values) => makeFields(values);
const countOf = (...page: Parameters<typeof makePage>) => claimLines(makePage(...page)).length;

const visit = ofClaim({ diagnosis: "L70.0", dateFrom: "11/20/2026" });

describe("a form is a claim's", () => {
  test("where it says why, when and how much", () => {
    expect(countOf([typed({ code: "17340", units: "1", charge: "95" })], visit)).toBe(1);
    expect(countOf([typed({ code: "17340", diagnosisPointer: "A", dateFrom: "11/20/2026", unitPrice: "95" })])).toBe(1);
  });

  test("where it says how much for the whole claim", () => {
    const total = (changes: Partial<FieldReading>) => [...visit, makeField("totalCharge", "95", changes)];
    expect(countOf([typed({ code: "17340" })], total({}))).toBe(1);
    expect(countOf([typed({ code: "17340" })], total({ kind: "text" }))).toBe(0);
  });

  test("before anything is typed", () => {
    expect(countOf([typed({ code: "17340", units: "", dateFrom: "", diagnosisPointer: "" })])).toBe(1);
  });

  test("where the date escaped us, but more tells whom it is for", () => {
    const line = typed({ code: "17340", units: "1", diagnosisPointer: "A" });
    expect(countOf([line], ofClaim({ payerName: "Cigna", birthDate: "03/14/2003" }))).toBe(1);
    expect(countOf([line], ofClaim({ payerName: "Cigna" }))).toBe(0);
  });

  test("where the diagnosis escaped us, but what is entered says when, and where or for whom", () => {
    const dated = (word: Word) => [
      ...typed({ code: "17340", units: "1" }),
      makeField("dateFrom", "11/20/2026", { line: 0, evidence: [word] }),
    ];
    expect(countOf([dated({ from: "label", text: "Date of service" })], ofClaim({ payerName: "Cigna" }))).toBe(1);
    expect(countOf([[...dated({ from: "header", text: "DOS" }), makeField("placeOfService", "11", { line: 0 })]])).toBe(
      1,
    );
    expect(countOf([dated({ from: "label", text: "Date of service" })])).toBe(0);
    expect(countOf([dated({ from: "label", text: "Start date" })], ofClaim({ payerName: "Cigna" }))).toBe(0);
  });

  test("where its lines point at diagnoses and say where", () => {
    expect(countOf([typed({ code: "17340", units: "1", diagnosisPointer: "A", placeOfService: "11" })])).toBe(1);
  });

  test("where codes are ticked: the tick says how much", () => {
    const ticked = makeField("code", "17340", { kind: "check", checked: true, line: 0 });
    expect(countOf([[ticked]], visit)).toBe(1);
    expect(countOf([[ticked]], ofClaim({ diagnosis: "L70.0" }))).toBe(0);
  });

  test("where it was taught", () => {
    expect(
      countOf([typed({ code: "17340", units: "1", charge: "95" }, { evidence: [{ from: "layout", text: "taught" }] })]),
    ).toBe(1);
    expect(countOf([typed({ code: "17340" }, { evidence: [{ from: "layout", text: "taught" }] })])).toBe(0);
  });

  test("where a default stands for the whole claim", () => {
    const units = makeField("units", "1", { evidence: [{ from: "label", text: "Default units" }] });
    expect(countOf([typed({ code: "17340" })], [...visit, units])).toBe(1);
  });
});

describe("no claim form is", () => {
  test("a single code box", () => {
    expect(countOf([typed({ code: "17340" })])).toBe(0);
    expect(countOf([typed({ code: "17340", dateFrom: "", dateTo: "" })])).toBe(0);
  });

  test("a price list, an order form, a macro, a pair checker", () => {
    expect(countOf([typed({ code: "17340", modifier: "", charge: "95", unitPrice: "95" })])).toBe(0);
    expect(countOf([typed({ code: "17340", units: "2", charge: "10.00", dateFrom: "11/20/2026" })])).toBe(0);
    expect(countOf([typed({ code: "17340", modifier: "", placeOfService: "11", units: "1", charge: "95" })])).toBe(0);
    expect(countOf([typed({ code: "17340", units: "1" })], ofClaim({ dateFrom: "11/20/2026" }))).toBe(0);
  });

  test("a repair order, with a code of services and a date of anything", () => {
    const order = typed({ units: "1", charge: "95", diagnosis: "" });
    const date = makeField("dateFrom", "11/20/2026", { line: 0, vague: true });
    const code = (word: string) => makeField("code", "17340", { line: 0, evidence: [{ from: "header", text: word }] });
    expect(countOf([[code("Service code"), date, ...order]])).toBe(0);
    expect(countOf([[code("CPT"), date, ...order]])).toBe(1);
    expect(countOf([[code("Service code"), ...order, ...typed({ dateFrom: "" })]])).toBe(1);
  });

  test("a question of coverage, which says no amount", () => {
    const asked = ofClaim({ payerName: "Cigna", birthDate: "03/14/2003", placeOfService: "11" });
    expect(countOf([typed({ code: "17340" })], [...visit, ...asked])).toBe(0);
  });

  test("a template: its words speak of what may be billed", () => {
    const line = typed({ code: "17340", diagnosisPointer: "L70.0", dateFrom: "" });
    const units = makeField("units", "1", { evidence: [{ from: "label", text: "Default units" }], line: 0 });
    expect(countOf([[...line, units]])).toBe(0);
  });

  test("a filter: it stands at everything, and the totals of its report are nothing entered", () => {
    const filter = typed({ code: "17340", dateFrom: "01/01/2026" });
    const total = makeField("charge", "7,225.00", { kind: "text" });
    const diagnosis = (label: string) => makeField("diagnosis", "", { kind: "choice", label });
    expect(countOf([filter], [diagnosis("L70.0"), total])).toBe(0);
    const amount = makeField("charge", "", { evidence: [{ from: "label", text: "Charge min" }], line: 0 });
    expect(countOf([[...filter, amount]], [diagnosis("L70.0")])).toBe(0);
    expect(countOf([[...filter, ...typed({ units: "" })]], [diagnosis("All diagnoses")])).toBe(0);
  });

  test("where other things stand in the fields than their words promise", () => {
    expect(countOf([typed({ code: "17340", units: "Housing units", dateFrom: "2018", diagnosisPointer: "" })])).toBe(0);
  });
});

describe("lines shown as text are a claim's", () => {
  const line = { code: "17340", units: "1", charge: "95" };

  test("where each says what is charged", () => {
    expect(countOf([shown(line), shown({ ...line, code: "99213" })], visit)).toBe(2);
    expect(countOf([shown(line), shown({ ...line, code: "99213" })])).toBe(0);
  });

  test("not where they say what may be billed", () => {
    expect(countOf([shown({ code: "17340", diagnosisPointer: "L70.0", units: "1", placeOfService: "11" })])).toBe(0);
    expect(
      countOf([shown({ code: "17340", modifier: "", charge: "95" }), shown({ code: "17000", charge: "80" })]),
    ).toBe(0);
  });

  test("not where what was paid stands with them: it has been decided", () => {
    const paid = (word: Word) => makeField("paid", "54.73", { kind: "text", evidence: [word], line: 0 });
    expect(countOf([[...shown(line), paid({ from: "header", text: "Paid" })]], visit)).toBe(0);
    expect(countOf([[...shown(line), paid({ from: "label", text: "Plan paid" })], shown(line)], visit)).toBe(1);
    expect(countOf([[...shown(line), paid({ from: "label", text: "Amount paid" })]], visit)).toBe(1);
    expect(countOf([[...typed(line), paid({ from: "header", text: "Prior paid" })]], visit)).toBe(1);
  });

  test("but where these columns are empty on all lines: it is a draft", () => {
    const paid = (value: string) =>
      makeField("paid", value, { kind: "text", evidence: [{ from: "header", text: "Allowed" }], line: 0 });
    expect(
      countOf(
        [
          [...shown(line), paid("")],
          [...shown(line), paid("")],
        ],
        visit,
      ),
    ).toBe(2);
    expect(
      countOf(
        [
          [...shown(line), paid("")],
          [...shown(line), paid("54.73")],
        ],
        visit,
      ),
    ).toBe(0);
  });

  test("not where each is of another claim", () => {
    const row = shown({ ...line, diagnosisPointer: "L70.0", dateFrom: "11/20/2026" });
    const payers = ["Cigna", "Aetna"].map((name) =>
      makeField("payerName", name, { evidence: [{ from: "header", text: "Payer" }] }),
    );
    expect(countOf([row, row])).toBe(0);
    expect(countOf([row, row], payers)).toBe(0);
    expect(countOf([row, row], payers.slice(1))).toBe(2);
  });

  test("where they stand beside the form that they are entered by, in the same frame", () => {
    const form = typed({ code: "", units: "1", charge: "" });
    expect(countOf([form, shown({ code: "17340", charge: "95" })], visit)).toBe(2);
    expect(countOf([form, shown({ code: "17000" })], visit)).toBe(1);
    const elsewhere = { frame: "iframe", fields: shown({ code: "17340", charge: "95" }) };
    expect(claimLines({ lines: [{ frame: "", fields: form }, elsewhere], claimWide: visit })).toHaveLength(1);
  });

  test("but not where they say what was paid, which the lines of the form do not: they are earlier claims", () => {
    const form = (paid: Values) => typed({ code: "17340", units: "1", charge: "95", ...paid });
    const earlier = shown({ code: "17340", charge: "95", paid: "61.20" });
    expect(countOf([form({}), earlier], visit)).toBe(1);
    expect(countOf([form({ paid: "0.00" }), earlier], visit)).toBe(2);
  });
});

test("where several lines are typed, a list of codes with no more than a price or a day is another", () => {
  const row = (code: string) => typed({ code, units: "1", charge: "95", diagnosisPointer: "A" });
  const prices = shown({ code: "17360", charge: "145" });
  const charges = shown({ code: "17360", charge: "145", units: "1" });
  expect(countOf([row("17110"), row("17340"), prices], visit)).toBe(2);
  expect(countOf([row("17110"), row("17340"), charges], visit)).toBe(3);
  expect(countOf([row("17340"), prices], visit)).toBe(2);
});
