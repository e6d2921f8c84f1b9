import { describe, expect, test } from "vitest";
import { cueCoverage, cueOfPhrase, hasCue, nameField } from "../../../../lib/core/reading/naming/name-field";
import { nameTokens, plainWords } from "../../../../lib/core/reading/naming/plain-words";
import type { FieldRole, Word } from "../../../../lib/core/reading/reading";
import { labelsOfRoles } from "./labels-of-roles";

const roleOf = (...words: Word[]) => nameField({ words })?.role ?? null;
const byLabel = (text: string) => roleOf({ from: "label", text });
const byName = (text: string) => roleOf({ from: "name", text });

describe.each(Object.entries(labelsOfRoles))("a %s field", (role, texts) => {
  if (texts.length > 0)
    test.each(texts.map((text) => [text]))("goes by %j", (text) => expect(byLabel(text)).toBe(role));
  else test("has no label: it is known by what stands in it", () => expect(byLabel(role)).toBeNull());
});

test.each([
  ["ZIP"],
  ["ZIP / Postal code"],
  ["Código postal"],
  ["Street number"],
  ["Phone"],
  ["Teléfono"],
  ["Account number"],
  ["Patient account no."],
  ["Claim number"],
  ["Member ID"],
  ["Medicare ID"],
  ["Secondary insurance"],
  ["Secondary ins."],
  ["NDC / lot"],
  ["NDC units"],
  ["Other insured's policy"],
  ["Insured's date of birth"],
  ["Units of measure"],
  ["Unit type"],
  ["Billing provider NPI"],
  ["Referring provider NPI"],
  ["Balance due"],
  ["Signature date"],
  ["Today's date"],
  ["Date of current illness"],
  ["Statement date"],
  ["Item code"],
  ["Promo code"],
  ["Employee code"],
  ["Area code"],
  ["Revenue code"],
  ["Search procedure code"],
  ["Procedure description"],
  ["Procedure qualifier"],
  ["Comments"],
])("%j is no field of a claim line", (text) => expect(byLabel(text)).toBeNull());

test.each<[string, FieldRole]>([
  ["ctl00$Main$gv$ctl02$txtCPT", "code"],
  ["form:lines:0:procCode", "code"],
  ["procedures[0].code", "code"],
  ["ctl00_Main_gv_ctl02_txtMod1", "modifier"],
  ["txtProcedureModifier1", "modifier"],
  ["claim.procedures[0].units", "units"],
  ["claim_lines_attributes[0][units]", "units"],
  ["procedure.charge.amount", "charge"],
  ["svcLines[0].dxPtr", "diagnosisPointer"],
  ["diagnosisCode1", "diagnosis"],
  ["line1_pos", "placeOfService"],
  ["txtDOSFrom", "dateFrom"],
  ["txtDOSTo", "dateTo"],
  ["renderingProviderNpi", "renderingNpi"],
  ["patient.dob", "birthDate"],
])("the name %j says %s", (name, role) => expect(byName(name)).toBe(role));

test.each([["patientZip"], ["postal_code"], ["acctNo"], ["UnitOfMeasure"], ["user_email"], ["ctl00$txt17"]])(
  "the name %j says nothing of ours",
  (name) => expect(byName(name)).toBeNull(),
);

describe("several words", () => {
  test("what people see outweighs what programs call it", () => {
    expect(roleOf({ from: "label", text: "Units" }, { from: "name", text: "procedureCode" })).toBe("units");
  });

  test("a field that is certainly something else is not ours, whatever it is called", () => {
    expect(roleOf({ from: "label", text: "ZIP" }, { from: "name", text: "code" })).toBeNull();
  });

  test("a control is no control number", () => {
    expect(roleOf({ from: "group", text: "Diagnoses A" }, { from: "name", text: "control" })).toBe("diagnosis");
    expect(roleOf({ from: "group", text: "Diagnoses A" }, { from: "name", text: "controlNumber" })).toBeNull();
  });

  test("two voices of equal weight leave it open", () => {
    expect(roleOf({ from: "label", text: "Units" }, { from: "header", text: "Modifiers" })).toBeNull();
  });

  test("a weak word needs a second sign", () => {
    expect(roleOf({ from: "name", text: "npi" })).toBe("renderingNpi");
    expect(roleOf({ from: "above", text: "Code" })).toBeNull();
    expect(roleOf({ from: "above", text: "Code" }, { from: "name", text: "cpt" })).toBe("code");
  });

  test("a name and an id that say the same are one voice", () => {
    const names: Word[] = ["cpt1", "txtCpt1", "cptCode"].map((text) => ({ from: "name", text }));
    expect(nameField({ words: names })?.evidence).toEqual(names.slice(0, 1));
    expect(roleOf(...names, { from: "label", text: "Units" })).toBe("units");
  });

  test("of groups around groups the nearest speaks, unless an outer one is none of ours", () => {
    const groups = (...texts: string[]) => roleOf(...texts.map((text): Word => ({ from: "group", text })));
    expect(groups("Insurance type", "Diagnoses")).toBe("insuranceType");
    expect(groups("Insurance type", "Secondary insurance")).toBeNull();
  });

  test("the answer says why", () => {
    const words: Word[] = [
      { from: "label", text: "CPT/HCPCS" },
      { from: "name", text: "proc" },
    ];
    expect(nameField({ words })).toMatchObject({ evidence: words });
  });
});

test("prose names nothing", () => {
  const prose =
    "Enter the procedure code as your payer wants it; see the manual for details on each field of the form.";
  expect(cueOfPhrase(prose)).toBeNull();
  expect(hasCue([{ from: "label", text: prose }])).toBe(false);
});

test("a label is little more than its cue, a value holds one by chance", () => {
  expect(cueCoverage("Place of service")).toBe(1);
  expect(cueCoverage("Aetna Choice POS II")).toBeLessThan(0.5);
  expect(cueCoverage("Novak")).toBe(0);
});

test("labels and names are taken apart into plain words", () => {
  expect(plainWords("  Código *CPT®*: (24D) ")).toBe("codigo cpt 24d");
  expect(plainWords("***")).toBe("");
  expect(nameTokens("ctl00$gv$txtCPT1")).toEqual(["ctl", "gv", "txt", "cpt"]);
  expect(nameTokens("HTMLCode")).toEqual(["html", "code"]);
});

test("the sign for cents is a name", () => {
  expect(byLabel("¢")).toBe("charge");
  expect(byLabel("¢ only")).toBe("charge");
  expect(byLabel("c")).toBeNull();
});

test("the letter of a box on paper, and a sign for a number before a colon, are no part of the name", () => {
  expect(byLabel("B. Place")).toBe("placeOfService");
  expect(byLabel("PA #:")).toBe("priorAuthorization");
});
