import { describe, expect, test } from "vitest";
import { mayHoldKnownLine } from "../../../lib/core/reading/known-line";
import { readFields } from "../../../lib/core/reading/read-fields";
import type { FieldReading, SeenField, Word } from "../../../lib/core/reading/reading";
import { makeField, makeSeen } from "./make-reading";

const rolesOf = (...fields: Parameters<typeof readFields>[0]) => readFields(fields).map(({ role }) => role);
const asText = { kind: "text" as const };

describe("a field is taken for what it is said to be where that may stand in it", () => {
  test.each([
    ["CPT", "17340"],
    ["CPT", "17340 - Cryotherapy of acne"],
    ["Modifiers", "22 59"],
    ["Units", "1 UN"],
    ["Charge", "$95.00"],
    ["Diagnosis pointer", "A,B"],
    ["Diagnosis", "L70.0 Acne vulgaris"],
    ["DOS", "11/20/2026"],
    ["Rendering NPI", "Eva Weiss 1234567893"],
    ["Units", ""],
    ["Program", "TRICARE Select"],
    ["Claim notes", "Separate lesions, see records of 11/14"],
  ])("text: %s %j", (label, value) => expect(rolesOf(makeSeen(0, label, value, asText))).toHaveLength(1));

  test.each([
    ["CPT", "Cryotherapy"],
    ["CPT", "173400"],
    ["Modifiers", "See the manual"],
    ["Units", "some"],
    ["Charge", "on request"],
    ["Diagnosis pointer", "see below"],
    ["Diagnosis", "pending"],
    ["DOS", "to be announced"],
    ["Rendering NPI", "Eva Weiss"],
    ["Insurance", "$98.00"],
    ["Coverage", "see Account tab"],
    ["Insurance", "edit"],
    ["Plan", "110 %"],
    ["Program", "Weight loss"],
    ["Claim notes", "11/14 bk: called plan, 17340 needs a modifier"],
    ["19. Additional claim information", "22. RESUBMISSION CODE"],
    ["Prior authorization", "Request type"],
    ["Payer", "99213"],
    ["Plan", "adapalene, return in 6 weeks."],
  ])("not text: %s %j", (label, value) => expect(rolesOf(makeSeen(0, label, value, asText))).toEqual([]));

  test.each([["None"], ["N/A"], ["—"], [""], ["Not provided"], ["- -"]])(
    "text that says nothing is empty: %j",
    (value) => {
      expect(readFields([makeSeen(0, "Modifiers", value, asText)])).toMatchObject([{ role: "modifier", value: "" }]);
    },
  );

  test("where nothing was chosen a drawn list is empty, its arrow aside", () => {
    expect(readFields([makeSeen(0, "Modifier", "Select… ▾", { kind: "rich" })])).toMatchObject([{ value: "" }]);
  });

  test("the arrow of a drawn list is none of what was chosen", () => {
    expect(readFields([makeSeen(0, "Plan", "Harbor HMO ▾", { kind: "rich" })])).toMatchObject([
      { value: "Harbor HMO" },
    ]);
  });

  test("a place or a day of service in a hidden step of the form counts where nothing shown says it", () => {
    const hidden = { shown: false };
    const rolesWith = (...more: SeenField[]) => rolesOf(makeSeen(0, "CPT", "17340"), ...more);
    expect(rolesWith(makeSeen(1, "POS", "11", hidden))).toEqual(["code", "placeOfService"]);
    expect(rolesWith(makeSeen(1, "Date of service", "11/10/2026", hidden))).toEqual(["code", "dateFrom"]);
    expect(rolesWith(makeSeen(1, "POS", "11", hidden), makeSeen(2, "POS", "22"))).toEqual(["code", "placeOfService"]);
    for (const label of ["Date", "Modifier"]) expect(rolesWith(makeSeen(1, label, "11", hidden))).toEqual(["code"]);
  });

  test("text in other letters says something", () => {
    expect(readFields([makeSeen(0, "Payer", "מכבי", asText)])).toMatchObject([{ value: "מכבי" }]);
  });

  test("where one date is asked for with the day first, all are taken so", () => {
    const valuesOf = (birth: string) =>
      readFields([
        makeSeen(0, birth, "27/05/2003"),
        makeSeen(1, "DOS", "04/11/2026"),
        makeSeen(2, "Units", "1/2/3"),
      ]).map(({ value }) => value);
    expect(valuesOf("Fecha de nacimiento (dd/mm/aaaa)")).toEqual(["05/27/2003", "11/04/2026", "1/2/3"]);
  });

  test("where only a day can stand first, all are taken so, unless another date says otherwise", () => {
    const valuesOf = (...dates: string[]) =>
      readFields(dates.map((date, id) => makeSeen(id, "DOS", date))).map(({ value }) => value);
    expect(valuesOf("27/05/2026", "04/11/2026")).toEqual(["05/27/2026", "11/04/2026"]);
    expect(valuesOf("04/05/2026", "04/11/2026")).toEqual(["04/05/2026", "04/11/2026"]);
    expect(valuesOf("27/05/2026", "04/27/2026")).toEqual(["27/05/2026", "04/27/2026"]);
  });

  test("where amounts have a decimal comma, all are taken so, unless a date says otherwise", () => {
    const dateBeside = (date: string, charge: string) =>
      readFields([makeSeen(0, "DOS", date), makeSeen(1, "Charge", charge)])[0]?.value;
    expect(dateBeside("04/11/2026", "1.120,00")).toBe("11/04/2026");
    expect(dateBeside("04/11/2026", "1,120.00")).toBe("04/11/2026");
    expect(dateBeside("04/27/2026", "87,50")).toBe("04/27/2026");
  });

  test("a hint in a box says so, too", () => {
    const birth = makeSeen(0, "Fecha de nacimiento", "27/05/2003");
    const hint: Word = { from: "placeholder", text: "dd/mm/aaaa" };
    expect(readFields([{ ...birth, words: [...birth.words, hint] }]).map(({ value }) => value)).toEqual(["05/27/2003"]);
  });

  test("the letter of a box may have a star for what is required behind it", () => {
    expect(readFields([makeSeen(0, "Diagnosis B *", "L70.0")])).toMatchObject([{ ordinal: "B" }]);
  });

  test("a box may hold what is wrong, so that a rule can say so", () => {
    expect(rolesOf(makeSeen(0, "Units", "some"), makeSeen(1, "DOS", "tomorrow"))).toEqual(["units", "dateFrom"]);
  });

  test("a code box may be empty or half typed, but holds no prose and no diagnosis", () => {
    for (const value of ["", "17", "17340"]) expect(rolesOf(makeSeen(0, "CPT", value))).toEqual(["code"]);
    for (const value of ["cryotherapy", "L70.0", "L70"]) expect(rolesOf(makeSeen(0, "CPT", value))).toEqual([]);
  });

  test("of boxes to tick only the ticked code is one", () => {
    const box = (checked: boolean) => makeSeen(0, "Procedures", "17340", { kind: "check", checked });
    expect(rolesOf(box(true))).toEqual(["code"]);
    expect(rolesOf(box(false))).toEqual([]);
  });

  test("a code printed beside a box to tick is none of its own", () => {
    const row = (id: number, code: string, checked: boolean) => [
      makeSeen(id, "CPT", code, { kind: "check", checked, at: `form/row ${id}/cell` }),
      makeSeen(id + 1, "CPT", code, { kind: "text", at: `form/row ${id}` }),
    ];
    const codes = readFields([...row(0, "17340", true), ...row(2, "99213", false)]);
    expect(codes.map(({ kind, value }) => [kind, value])).toEqual([["check", "17340"]]);
  });

  test("a choice is no code half typed", () => {
    expect(rolesOf(makeSeen(0, "Procedure", "HC", { kind: "choice" }))).toEqual([]);
    expect(rolesOf(makeSeen(0, "Procedure", "", { kind: "choice" }))).toEqual(["code"]);
  });

  test("a choice is no NPI by a number of the program's own", () => {
    const choose = (value: string, label: string) => makeSeen(0, "Rendering NPI", value, { kind: "choice", label });
    expect(rolesOf(choose("4", "Eva Weiss"))).toEqual([]);
    expect(rolesOf(choose("4", "Eva Weiss (1234567893)"))).toEqual(["renderingNpi"]);
    expect(rolesOf(choose("", ""))).toEqual(["renderingNpi"]);
  });

  test("of several payers the ticked one is the payer, a tick for itself is none", () => {
    const ticks = (...labels: string[]) =>
      labels.map((label, id) => makeSeen(id, "Insurance", "on", { kind: "check", label, checked: id === 1 }));
    expect(readFields(ticks("Aetna", "Cigna", "Humana"))).toMatchObject([{ role: "payerName", label: "Cigna" }]);
    expect(readFields(ticks("Active", "Verified"))).toEqual([]);
    expect(readFields([...ticks("Active", "Verified", "New"), makeSeen(9, "Payer", "")])).toMatchObject([{ id: 9 }]);
  });

  test("a column of codes may hold diagnoses", () => {
    const codes = (...values: string[]) => values.map((value, id) => makeSeen(id, "Code", value, asText));
    expect(rolesOf(...codes("L70.0", "17340"))).toEqual(["diagnosis", "code"]);
    expect(rolesOf(...codes("L70.0", "L81.0"))).toEqual(["diagnosis", "diagnosis"]);
    expect(rolesOf(...codes("L700", "17340"))).toEqual(["diagnosis", "code"]);
    expect(rolesOf(...codes("L700"))).toEqual([]);
  });

  test("the number of a diagnosis points at it", () => {
    expect(rolesOf(makeSeen(0, "Diag 1", "2"), makeSeen(1, "Diag 2", "L"))).toEqual(["diagnosisPointer", "diagnosis"]);
  });

  test("what counts for the claim may stand in a hidden step, what counts for a line may not", () => {
    const hidden = { shown: false };
    expect(rolesOf(makeSeen(0, "Payer", "Cigna", hidden), makeSeen(1, "CPT", "17340", hidden))).toEqual(["payerName"]);
  });
});

test("the letter or number behind a label says which of several a field is", () => {
  const ordinalOf = (label: string) => readFields([makeSeen(0, label, "L70.0")])[0]?.ordinal;
  expect(ordinalOf("Diagnosis B")).toBe("B");
  expect(ordinalOf("Dx 12:")).toBe("12");
  expect(ordinalOf("Diagnosis")).toBeUndefined();
});

test("X12 text counts where it can be edited, and is prose elsewhere", () => {
  const x12 = "CLM*A1*95~SV1*HC:17340*95*UN*1~";
  expect(rolesOf(makeSeen(0, "Claim", x12))).toEqual(["x12"]);
  expect(rolesOf(makeSeen(0, "Example", x12, asText))).toEqual([]);
});

test("a line may be known where a code field, or X12 text, holds the digits of one of the codes", () => {
  const holds = (...readings: FieldReading[]) => {
    const fields = readings.map((reading) => ({ seen: makeSeen(0, "", reading.value), reading, score: 1 }));
    return mayHoldKnownLine({ path: [], frames: [], fields }, ["17340"]);
  };
  expect(holds(makeField("code", "17340-22"))).toBe(true);
  expect(holds(makeField("code", "7", { kind: "choice", label: "17340 Cryotherapy" }))).toBe(true);
  expect(holds(makeField("x12", "SV1*HC:17340*95~"))).toBe(true);
  expect(holds(makeField("code", "17340", { shown: false }))).toBe(false);
  expect(holds(makeField("code", "99213"), makeField("additionalInformation", "17340"))).toBe(false);
});

describe("fields that a layout tells", () => {
  test("are what it says, whatever their words say, and others of that name are none", () => {
    const fields = readFields([
      makeSeen(0, "Box 7", "17340", { at: "form/row", taught: "code" }),
      makeSeen(1, "Charge", "2", { at: "form/row", taught: "units" }),
      makeSeen(2, "Units", "9", { at: "form/row" }),
      makeSeen(3, "POS", "11", { at: "form/row" }),
    ]);
    expect(fields.map(({ role, value }) => [role, value])).toEqual([
      ["code", "17340"],
      ["units", "2"],
      ["placeOfService", "11"],
    ]);
    expect(fields[0]?.evidence).toEqual([{ from: "layout", text: "code" }]);
    expect(fields.every((field) => field.line === 0)).toBe(true);
  });
});

test("a list that is called ICD alone says which it is", () => {
  const chosen = (label: string) => rolesOf(makeSeen(0, label, "10", { kind: "choice", label: "10" }));
  expect(chosen("ICD")).toEqual(["icdIndicator"]);
  expect(chosen("Diagnosis")).toEqual(["diagnosis"]);
});

test("the number of a box on paper names what is typed, and no text that stands under any number", () => {
  const field = (kind: SeenField["kind"]) =>
    makeSeen(1, "23", "MRN 204417", { kind, words: [{ from: "label", text: "23" }] });
  const roles = (kind: SeenField["kind"]) => readFields([field(kind)]).map(({ role }) => role);
  expect(roles("box")).toEqual(["priorAuthorization"]);
  expect(roles("text")).toEqual([]);
});
