import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import type { FieldReading, FieldRole } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../reading/make-reading";

const today = "2026-11-25";
type Values = Partial<Record<FieldRole, string | string[]>>;

/** The claim of a page with one line. */
function claimOf(line: Values, wide: Values = {}) {
  return buildClaim(makePage([makeFields(line)], makeFields(wide)), today).claim;
}

function lineOf(line: Values, wide: Values = {}) {
  return claimOf(line, wide).lines[0];
}

/** The first line of a page whose fields are not all plain boxes. */
function lineOfFields(fields: FieldReading[], wide: FieldReading[] = []) {
  return buildClaim(makePage([[makeField("code", "17340"), ...fields]], wide), today).claim.lines[0];
}

describe("absent and empty", () => {
  test("what the form has no field for is absent", () => {
    expect(claimOf({ code: "17340" })).toEqual({ lines: [{ code: "17340" }] });
  });

  test("what the form has an empty field for is there and empty", () => {
    const line: Values = { code: "17340", modifier: "", units: "", placeOfService: "", diagnosisPointer: "" };
    const dates: Values = { charge: "", dateFrom: "", dateTo: "", renderingNpi: "" };
    const wide: Values = { payerName: "", payerId: "", birthDate: "", icdIndicator: "", diagnosis: ["", ""] };
    expect(claimOf({ ...line, ...dates }, { ...wide, priorAuthorization: "", additionalInformation: "" })).toEqual({
      payer: { name: "", id: "" },
      patientAge: null,
      icdIndicator: "",
      diagnoses: [],
      priorAuthorization: "",
      additionalInformation: "",
      lines: [
        {
          code: "17340",
          modifiers: [],
          units: null,
          placeOfService: "",
          diagnosisPointers: [],
          charge: null,
          dateFrom: null,
          dateTo: null,
          renderingNpi: "",
        },
      ],
    });
  });

  test("a modifier beside the code is enough to know the modifiers", () => {
    expect(lineOf({ code: "17340-XS" })?.modifiers).toEqual(["XS"]);
    expect(lineOf({ code: "17340-XS", modifier: ["22", ""] })?.modifiers).toEqual(["XS", "22"]);
  });
});

describe("lines", () => {
  test("rows that hold only a form's defaults are no lines", () => {
    const blank = makeFields({ code: "", modifier: "", units: "1", placeOfService: "11", charge: "0.00" });
    const { claim } = buildClaim(makePage([blank, makeFields({ code: "17340", units: "1" }), blank]), today);
    expect(claim.lines).toEqual([{ code: "17340", units: 1 }]);
  });

  test("so are place, units, date and pointer that stand in rows not yet used", () => {
    const blank = makeFields({
      code: "",
      units: "1",
      placeOfService: "11",
      diagnosisPointer: "A",
      dateFrom: "11/20/26",
    });
    expect(buildClaim(makePage([makeFields({ code: "17340" }), blank, blank]), today).claim.lines).toEqual([
      { code: "17340" },
    ]);
  });

  test("a row without a code but with a charge is a line", () => {
    expect(lineOf({ code: "", charge: "95" })).toEqual({ code: "", charge: 95 });
  });

  test("each line says where it was read", () => {
    const fields = [
      makeField("code", "17340", { selector: "#cpt", locator: "input", evidence: [{ from: "label", text: "CPT" }] }),
    ];
    const { origins } = buildClaim({ lines: [{ frame: "iframe#billing", fields }], claimWide: [] }, today);
    expect(origins).toEqual([
      {
        selector: "iframe#billing >>> #cpt",
        frame: "iframe#billing",
        locator: "iframe#billing >>> input",
        evidence: [{ from: "label", text: "CPT" }],
        fields,
      },
    ]);
  });

  test("a code half typed stands as typed", () => expect(lineOf({ code: "1734" })?.code).toBe("1734"));

  test("of several claims in X12 text the one with a known code is read, and it says so", () => {
    const text = "CLM*A*95~SV1*HC:99213*95*UN*1~CLM*B*95~SV1*HC:17340*95*UN*1~";
    const { claim, origins } = buildClaim(makePage([], [makeField("x12", text)]), today, ["17340"]);
    expect(claim.lines.map(({ code }) => code)).toEqual(["17340"]);
    expect(origins[0]).toMatchObject({ evidence: [{ from: "label", text: "x12" }], claimOf: { claim: 2, count: 2 } });
  });

  test("X12 text is a claim of its own, unless the form shows lines", () => {
    const x12 = makeField("x12", "SV1*HC:17340*95*UN*1~", { selector: "textarea" });
    const alone = buildClaim(makePage([], [x12]), today);
    expect(alone.claim.lines[0]).toMatchObject({ code: "17340", charge: 95 });
    expect(alone.origins[0]?.selector).toBe("textarea");
    expect(buildClaim(makePage([makeFields({ code: "99213" })], [x12]), today).claim.lines).toEqual([
      { code: "99213" },
    ]);
  });
});

describe("what is shown once for the claim", () => {
  test("place and dates count for every line that has none of its own", () => {
    const lines = [
      makeFields({ code: "17340" }),
      makeFields({ code: "99213", placeOfService: "22", dateFrom: "11/21/26" }),
    ];
    const wide = makeFields({ placeOfService: "11", dateFrom: "11/20/2026", dateTo: "11/20/2026" });
    expect(buildClaim(makePage(lines, wide), today).claim.lines).toEqual([
      { code: "17340", placeOfService: "11", dateFrom: "2026-11-20", dateTo: "2026-11-20" },
      { code: "99213", placeOfService: "22", dateFrom: "2026-11-21" },
    ]);
  });

  test("what is shown counts before what stands in a hidden step, and what is typed before text that repeats it", () => {
    const hidden = makeField("payerName", "Cigna", { shown: false });
    const text = makeField("payerName", "AETNA", { kind: "text" });
    const typed = makeField("payerName", "AETNA PPO");
    const payerOf = (...fields: FieldReading[]) =>
      buildClaim(makePage([makeFields({ code: "17340" })], fields), today).claim.payer;
    expect(payerOf(hidden)).toEqual({ name: "Cigna" });
    expect(payerOf(hidden, text)).toEqual({ name: "AETNA" });
    expect(payerOf(text, typed, hidden)).toEqual({ name: "AETNA PPO" });
  });
});

describe("age", () => {
  const bornOn = (birthDate: string | string[], line: Values = {}) =>
    claimOf({ code: "17340", ...line }, { birthDate }).patientAge;

  test("is counted on the date of service", () => {
    expect(bornOn("11/21/2008", { dateFrom: "11/20/2026" })).toBe(17);
    expect(bornOn("11/20/2008", { dateFrom: "11/20/2026" })).toBe(18);
  });

  test("is counted today where the date of service is not known", () => {
    expect(bornOn("11/25/2008")).toBe(18);
    expect(bornOn("11/25/2008", { dateFrom: "" })).toBe(18);
    expect(bornOn("11/26/2008", { dateFrom: "soon" })).toBe(17);
  });

  test("is counted from a birth date with the sex behind", () => expect(bornOn("11/21/2008 F")).toBe(18));

  test("is read from three boxes too", () => expect(bornOn(["03", "01", "2002"])).toBe(24));

  test("with a year of two digits nobody is born after the service", () => expect(bornOn("03/01/45")).toBe(81));

  test("an age on the page serves where the birth date is not shown or unreadable", () => {
    expect(claimOf({ code: "17340" }, { age: "24 years" }).patientAge).toBe(24);
    expect(claimOf({ code: "17340" }, { age: "24", birthDate: "" }).patientAge).toBe(24);
    expect(claimOf({ code: "17340" }, { age: "19 yo F" }).patientAge).toBe(19);
    expect(bornOn("soon")).toBeNull();
  });
});

describe("diagnoses and pointers", () => {
  test("stand in the order of their letters, and an empty box keeps its place", () => {
    const boxes = [
      makeField("diagnosis", "L81.0", { ordinal: "C" }),
      makeField("diagnosis", "L700", { ordinal: "A" }),
      makeField("diagnosis", "", { ordinal: "B" }),
      makeField("diagnosis", "", { ordinal: "D" }),
    ];
    const { claim } = buildClaim(makePage([makeFields({ code: "17340" })], boxes), today);
    expect(claim.diagnoses).toEqual(["L70.0", "", "L81.0"]);
  });

  test("a chosen diagnosis may show only its name", () => {
    const chosen = makeField("diagnosis", "L700", { kind: "choice", label: "Acne vulgaris" });
    const ticked = makeField("diagnosis", "2", { kind: "check", checked: true, label: "L81.0 Hyperpigmentation" });
    const { claim } = buildClaim(makePage([makeFields({ code: "17340" })], [chosen, ticked]), today);
    expect(claim.diagnoses).toEqual(["L70.0", "L81.0"]);
  });

  test("codes written on the lines become the diagnoses, in order of first appearance", () => {
    const lines = [
      makeFields({ code: "99213", diagnosisPointer: "L81.0, L70.0" }),
      makeFields({ code: "17340", diagnosisPointer: ["L700", ""] }),
    ];
    const { claim } = buildClaim(makePage(lines), today);
    expect(claim.diagnoses).toEqual(["L81.0", "L70.0"]);
    expect(claim.lines.map((line) => line.diagnosisPointers)).toEqual([["A", "B"], ["B"]]);
  });

  test("a code on a line that the claim names already is no new diagnosis", () => {
    const claim = claimOf({ code: "17340", diagnosisPointer: "L70.0" }, { diagnosis: ["L81.0", "L70.0"] });
    expect(claim).toMatchObject({ diagnoses: ["L81.0", "L70.0"], lines: [{ diagnosisPointers: ["B"] }] });
  });

  test("a code behind its letter takes the letter's place where the claim has none there", () => {
    const line: Values = { code: "17340", diagnosisPointer: "A - L70.0, C - L57.0" };
    expect(claimOf(line)).toMatchObject({
      diagnoses: ["L70.0", "", "L57.0"],
      lines: [{ diagnosisPointers: ["A", "C"] }],
    });
    expect(claimOf(line, { diagnosis: ["L81.0", "L72.0"] }).diagnoses).toEqual(["L81.0", "L72.0", "L57.0"]);
  });

  test("12 is A and B, unless the form shows twelve diagnoses", () => {
    const twelve = Array.from("ABCDEFGHIJKL", (_, index) => `L70.${index % 10}`);
    expect(lineOf({ code: "17340", diagnosisPointer: "12" }, { diagnosis: ["L70.0", "L81.0"] })).toMatchObject({
      diagnosisPointers: ["A", "B"],
    });
    expect(lineOf({ code: "17340", diagnosisPointer: "12" }, { diagnosis: twelve })?.diagnosisPointers).toEqual(["L"]);
  });

  test("four boxes, ticked letters and chosen options point alike", () => {
    const tick = (ordinal: string, checked: boolean) =>
      makeField("diagnosisPointer", "", { kind: "check", checked, ordinal });
    const choose = (value: string, label: string) => makeField("diagnosisPointer", value, { kind: "choice", label });
    expect(lineOf({ code: "17340", diagnosisPointer: ["A", "B", "", "A"] })?.diagnosisPointers).toEqual(["A", "B"]);
    expect(lineOfFields([tick("A", true), tick("B", false), tick("C", true)])?.diagnosisPointers).toEqual(["A", "C"]);
    expect(lineOfFields([choose("1", "A - L70.0")])?.diagnosisPointers).toEqual(["A"]);
    expect(lineOfFields([choose("2", "Acne vulgaris")])?.diagnosisPointers).toEqual(["B"]);
    expect(lineOfFields([choose("x7", "B - Acne vulgaris")])?.diagnosisPointers).toEqual(["B"]);
  });
});

test("a box that only stands somewhere below the diagnoses is one where it holds a code", () => {
  const below = { evidence: [{ from: "above", text: "Diagnoses" } as const] };
  const diagnoses = (value: string) =>
    buildClaim(
      makePage([[makeField("code", "17340")]], [makeField("diagnosis", "L70.0"), makeField("diagnosis", value, below)]),
      today,
    ).claim.diagnoses;
  expect(diagnoses("6")).toEqual(["L70.0"]);
  expect(diagnoses("L72.0")).toEqual(["L70.0", "L72.0"]);
});
