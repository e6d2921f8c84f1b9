import { expect, test } from "vitest";
import { decideForm } from "../../../../lib/core/reading/form/decide-form";
import type { PageKind } from "../../../../lib/core/reading/form/page-kind";
import type { FieldReading, PageSign } from "../../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../make-reading";

const whole = {
  code: "17340",
  modifier: "XS",
  units: "1",
  charge: "95",
  diagnosisPointer: "A",
  dateFrom: "11/20/2026",
};
const typed = makeFields(whole, { line: 0 });
const shown = makeFields(whole, { line: 0, kind: "text" });
const ofClaim = makeFields({ payerName: "Cigna", diagnosis: "L70.0", birthDate: "03/14/2003" });

function certaintyOf(line: FieldReading[], claimWide: FieldReading[], title?: PageKind): string {
  const signs = title ? [{ from: "title", kind: title } as const] : [];
  return decideForm({ ...makePage([line], claimWide), signs }).certainty;
}

test("a line that is typed is sure, also where payer, diagnosis and date stand on another page", () => {
  expect(certaintyOf(typed, ofClaim)).toBe("sure");
  expect(
    certaintyOf(makeFields({ code: "17340", modifier: "", units: "1", charge: "95", placeOfService: "11" }), []),
  ).toBe("sure");
});

test("a code that is called no more than that is a procedure's beside modifiers and a patient's age, or a diagnosis' letter", () => {
  const lineWith = (more: Record<string, string>) =>
    makeFields({ code: "17340", modifier: "", units: "1", charge: "95", ...more }, { line: 0 }).map((field) =>
      field.role === "code" || field.role === "charge" ? { ...field, vague: true as const } : field,
    );
  expect(certaintyOf(lineWith({ placeOfService: "11" }), [])).toBe("sure");
  expect(certaintyOf(lineWith({ diagnosisPointer: "A" }), [])).toBe("sure");
  expect(certaintyOf(lineWith({}), [])).not.toBe("sure");
});

test("a line that a tick puts on the claim is one, also where its code is only shown", () => {
  const code = makeFields({ code: "17340" }, { line: 0, kind: "text" });
  const others = makeFields({ modifier: "", units: "1" }, { line: 0 });
  const tick = (checked: boolean) => makeFields({ included: "" }, { line: 0, kind: "check", checked });
  const wide = [
    ...makeFields({ payerName: "Cigna" }),
    makeField("dateFrom", "11/20/2026", { evidence: [{ from: "label", text: "Visit date" }] }),
  ];
  expect(certaintyOf([...code, ...others, ...tick(true)], wide)).toBe("sure");
  expect(certaintyOf([...code, ...others, ...tick(false)], wide)).not.toBe("sure");
});

test("but not on a page that calls itself another", () => {
  const line = makeFields({ code: "17340", modifier: "", units: "1", charge: "95", placeOfService: "11" });
  for (const kind of ["setup", "trade", "prose"] as const) expect(certaintyOf(line, [], kind)).not.toBe("sure");
});

test("what is billed by itself, for any payer or by default, is on no day and for nobody", () => {
  const { dateFrom: _, ...undated } = whole;
  const line = makeFields(undated, { line: 0 });
  const called = (text: string) => ({ line: 0, evidence: [{ from: "label" as const, text }] });
  const defaults = [
    ...makeFields({ code: "99213", diagnosisPointer: "A", charge: "90" }, { line: 0 }),
    ...makeFields({ modifier: "25" }, called("Def. modifier")),
    ...makeFields({ units: "1" }, called("Usual units")),
    ...makeFields({ placeOfService: "11" }, called("Preferred place")),
  ];
  for (const payerName of ["Any insurance", "All payers", "Every plan", "*ALL"])
    expect(certaintyOf(line, makeFields({ payerName, diagnosis: "L70.0" }))).toBe("no");
  expect(certaintyOf(defaults, [])).toBe("no");
  expect(certaintyOf(defaults, makeFields({ birthDate: "03/14/2003" }))).not.toBe("no");
  expect(certaintyOf(line, makeFields({ payerName: "Allied Health", diagnosis: "L70.0" }))).toBe("sure");
});

test("where title and labels are another trade's, and nothing tells of a patient, its claims are, too", () => {
  const page = makePage([typed], makeFields({ payerName: "Extended cover", diagnosis: "C41" }));
  const says = (...from: PageSign["from"][]) => from.map((one) => ({ from: one, kind: "trade" as const }));
  expect(decideForm({ ...page, signs: says("title", "text") }).certainty).toBe("no");
  expect(decideForm({ ...page, signs: says("text") }).certainty).toBe("no");
  expect(decideForm({ ...page, signs: [...says("text"), { from: "title", kind: "claim" }] }).certainty).not.toBe("no");
  for (const told of [{ birthDate: "03/14/2003" }, { renderingNpi: "1234567893" }, { placeOfService: "11" }]) {
    const ofPatient = makePage([typed], [...page.claimWide, ...makeFields(told)]);
    expect(decideForm({ ...ofPatient, signs: says("title", "text") }).certainty).not.toBe("no");
  }
  expect(decideForm({ ...page, signs: says("title") }).certainty).not.toBe("no");
});

test("a trade's word in the title is none against a claim that tells of a patient", () => {
  const says = (kind: PageKind): PageSign => ({ from: "title", kind });
  const { modifier: _, diagnosisPointer: __, ...few } = { ...whole, placeOfService: "11" };
  const line = makeFields(few, { line: 0 });
  const page = { ...makePage([line], makeFields({ age: "18" })), signs: [says("claim"), says("trade")] };
  expect(decideForm(page).certainty).toBe("sure");
  expect(decideForm({ ...page, signs: [says("trade")] }).certainty).not.toBe("sure");
});

test("what is only shown under the title of a ledger or a policy tells of claims", () => {
  for (const kind of ["record", "prose", "payment", "setup"] as const)
    expect(certaintyOf(shown, ofClaim, kind)).toBe("no");
});

test("small words tell of a rule's conditions, and of requests and estimates", () => {
  const page = makePage([typed], ofClaim);
  expect(decideForm({ ...page, signs: [{ from: "text", kind: "setup" }] }).certainty).toBe("no");
  expect(decideForm({ ...page, signs: [{ from: "text", kind: "request" }] }).certainty).toBe("maybe");
});

test("a request or an estimate may be one, however whole", () => {
  expect(certaintyOf(typed, ofClaim, "request")).toBe("maybe");
});

test("a heading says so, too, where nothing on the page speaks of a claim", () => {
  const page = makePage([typed], ofClaim);
  const heading = { from: "heading", kind: "request" } as const;
  expect(decideForm({ ...page, signs: [heading] }).certainty).toBe("maybe");
  expect(decideForm({ ...page, signs: [heading, { from: "button", kind: "claim" }] }).certainty).toBe("sure");
});

test("a code alone is none, shown or typed", () => {
  expect(certaintyOf(makeFields({ code: "17340" }), [])).toBe("no");
  expect(certaintyOf(makeFields({ code: "17340" }, { kind: "text" }), ofClaim)).toBe("no");
});

test("a review of a claim is sure, a list of paid lines is not", () => {
  expect(certaintyOf(shown, ofClaim, "claim")).toBe("sure");
  const paid = [...shown, ...makeFields({ paid: "61.37" }, { line: 0, kind: "text" })];
  expect(certaintyOf(paid, [], "payment")).toBe("no");
});

test("where nothing can be typed but what was paid, or services are shown over many months, there is no claim", () => {
  const posted = [...shown, ...makeFields({ paid: "51.36" }, { line: 0 })];
  expect(certaintyOf(posted, ofClaim)).toBe("no");
  const days = ["02/09/2026", "05/18/2026", "09/04/2026"];
  const lines = days.map((dateFrom) => makeFields({ ...whole, dateFrom }, { kind: "text" }));
  expect(decideForm(makePage(lines, ofClaim)).certainty).toBe("no");
  expect(decideForm(makePage(lines.slice(0, 1), ofClaim)).certainty).toBe("sure");
});

test("modifiers that are typed behind the code tell of the line as their own box would", () => {
  const line = (code: string) => makeFields({ code, units: "1", charge: "95", dateFrom: "11/20/2026" }, { line: 0 });
  expect(certaintyOf(line("17340-59-GA"), [])).toBe("sure");
  expect(certaintyOf(line("17340"), [])).not.toBe("sure");
});

test("a note beside which the visit is billed is no mere prose", () => {
  const signs = (...buttons: PageKind[]): PageSign[] => [
    { from: "title", kind: "prose" },
    ...buttons.map((kind) => ({ from: "button", kind }) as const),
  ];
  const certainty = (...buttons: PageKind[]) =>
    decideForm({ ...makePage([typed], ofClaim), signs: signs(...buttons) }).certainty;
  expect(certainty("claim")).toBe("sure");
  expect(decideForm({ ...makePage([shown], ofClaim), signs: signs("claim") }).certainty).toBe("no");
});

test("charges with payments on rows of their own below them are posted, and a column that is empty is a draft's", () => {
  const cell = (role: "paid", value: string, text: string) =>
    makeField(role, value, { kind: "text", evidence: [{ from: "header", text }] });
  const certainty = (head: string, payment: FieldReading) =>
    decideForm(makePage([[...shown, cell("paid", "", head)]], [...ofClaim, payment])).certainty;
  expect(certainty("Payments", cell("paid", "-70.00", "Payments"))).toBe("no");
  expect(certainty("Ins paid", cell("paid", "30.00", "Ins paid"))).toBe("no");
  expect(certainty("Payments", cell("paid", "", "Payments"))).toBe("sure");
  expect(certainty("Payments", cell("paid", "30.00", "Paid so far"))).toBe("sure");
});
