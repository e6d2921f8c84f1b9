import { describe, expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import type { FieldReading, FieldRole } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../reading/make-reading";

type Values = Partial<Record<FieldRole, string | string[]>>;

/** The line that these fields make, a code field before them. */
function lineOfFields(fields: FieldReading[]) {
  return buildClaim(makePage([[makeField("code", "17340"), ...fields]]), "2026-11-25").claim.lines[0];
}

function lineOf(values: Values) {
  return lineOfFields(makeFields(values));
}

test("a provider's number may stand beside the name", () => {
  const npi = (renderingNpi: string) => lineOf({ renderingNpi })?.renderingNpi;
  expect(npi("Ada Novak PA-C · NPI 1573064890")).toBe("1573064890");
  expect(npi("15730 64890")).toBe("1573064890");
  expect(npi("15730648901")).toBe("15730648901");
});

describe("charge", () => {
  test("a unit price counts times the units where no total is shown", () => {
    expect(lineOf({ unitPrice: "47.55", units: "2" })?.charge).toBe(95.1);
    expect(lineOf({ unitPrice: "47.55" })?.charge).toBe(47.55);
    expect(lineOf({ unitPrice: "47.55", units: "2", charge: "90" })?.charge).toBe(90);
  });

  test("cents may have a box of their own", () => {
    const charge = (dollars: string, cents: string) =>
      lineOfFields([makeField("charge", dollars), makeField("charge", cents, { maxLength: 2 })])?.charge;
    expect(charge("95", "50")).toBe(95.5);
    expect(charge("95", "")).toBe(95);
    expect(charge("", "")).toBeNull();
  });

  test("a box for cents says so", () => {
    const under = (text: string, value: string) =>
      lineOfFields([makeField("charge", value, { evidence: [{ from: "label", text }] })])?.charge;
    expect(under("Charge (cents)", "9500")).toBe(95);
    expect(under("Charge in ¢", "9550")).toBe(95.5);
    expect(under("Charge (cents)", "")).toBeNull();
    // With its point it is dollars, whatever is said; "$ and cents" says that it holds both.
    expect(under("Charge (cents)", "95.00")).toBe(95);
    expect(under("Charge (cents)", "$95")).toBe(95);
    expect(under("Charge, dollars and cents", "9500")).toBe(9500);
    expect(under("Charge", "9500")).toBe(9500);
  });

  test("a box for cents behind one for dollars holds its cents", () => {
    const said = (text: string): Partial<FieldReading> => ({ evidence: [{ from: "label", text }] });
    const charge = (dollars: string, cents: string) =>
      lineOfFields([makeField("charge", dollars, said("Charge ($)")), makeField("charge", cents, said("Charge cents"))])
        ?.charge;
    expect(charge("95", "50")).toBe(95.5);
    expect(charge("95", "")).toBe(95);
    expect(charge("95", "9500")).toBe(95);
  });

  describe("two boxes under one heading", () => {
    const under = (text: string): Partial<FieldReading> => ({ evidence: [{ from: "header", text }] });
    const charge = (dollars: string, cents: string, [first, second] = ["$ Charges", "$ Charges"]) =>
      lineOfFields([makeField("charge", dollars, under(first)), makeField("charge", cents, under(second))])?.charge;

    test("hold dollars and cents", () => {
      expect(charge("110", "50")).toBe(110.5);
      expect(charge("$1,095", "05")).toBe(1095.05);
      expect(charge("110", "")).toBe(110);
      expect(charge("", "")).toBeNull();
    });

    test("hold no cents where the first has its own, the second is more than cents, or its heading is another", () => {
      expect(charge("110.25", "50")).toBe(110.25);
      expect(charge("110", "500")).toBe(110);
      expect(charge("110", "50", ["Charge", "Charge to patient"])).toBe(110);
    });
  });

  test("an amount less than nothing is none that was read", () => {
    for (const charge of ["(95.00)", "-95.00"]) expect(lineOf({ charge })).not.toHaveProperty("charge");
    expect(lineOf({ unitPrice: "(95.00)", units: "2" })).not.toHaveProperty("charge");
  });

  test("a superbill prints the price beside the ticked code", () => {
    const ticked = makeField("code", "17340", { kind: "check", checked: true, label: "17340 Cryotherapy $95.00" });
    expect(buildClaim(makePage([[ticked]]), "2026-11-25").claim.lines).toEqual([{ code: "17340", charge: 95 }]);
  });
});

test("a rendering provider may be chosen by a name that shows the NPI", () => {
  const npiOf = (value: string, label: string) =>
    lineOfFields([makeField("renderingNpi", value, { kind: "choice", label })])?.renderingNpi;
  expect(npiOf("4", "Eva Weiss (1234567893)")).toBe("1234567893");
  expect(npiOf("1234567893", "Eva Weiss")).toBe("1234567893");
  expect(npiOf("", "")).toBe("");
});

describe("dates", () => {
  test.each<[Values, object]>([
    [{ dateFrom: "11/20/26" }, { dateFrom: "2026-11-20" }],
    [
      { dateFrom: "11/20/26", dateTo: "11/21/26" },
      { dateFrom: "2026-11-20", dateTo: "2026-11-21" },
    ],
    [{ dateFrom: "11/20/26 - 11/21/26" }, { dateFrom: "2026-11-20", dateTo: "2026-11-21" }],
    [{ dateFrom: ["11", "20", "2026"] }, { dateFrom: "2026-11-20" }],
    [{ dateFrom: ["11", "20", "26", "11", "21", "26"] }, { dateFrom: "2026-11-20", dateTo: "2026-11-21" }],
    [{ dateFrom: ["11", "20", "26"], dateTo: ["11", "21"] }, { dateFrom: "2026-11-20" }],
    [
      { dateFrom: ["11", "20", "26", "11"], dateTo: ["21", "26"] },
      { dateFrom: "2026-11-20", dateTo: "2026-11-21" },
    ],
    [{ dateFrom: ["", "", ""] }, { dateFrom: null }],
    [{ dateFrom: "02/30/2026" }, { dateFrom: "02/30/2026" }],
  ])("%j reads as %j", (fields, dates) => expect(lineOf(fields)).toEqual({ code: "17340", ...dates }));

  test("the end of a range stays where the box for it is empty, and one that is typed there wins", () => {
    const range = { dateFrom: "11/20/26 - 11/21/26" };
    expect(lineOf({ ...range, dateTo: "" })?.dateTo).toBe("2026-11-21");
    expect(lineOf({ ...range, dateTo: "__/__/____" })?.dateTo).toBe("2026-11-21");
    expect(lineOf({ ...range, dateTo: "11/22/26" })?.dateTo).toBe("2026-11-22");
    expect(lineOf({ dateFrom: "11/20/26", dateTo: "" })?.dateTo).toBeNull();
  });

  test("the claim's own date is no end of the line's", () => {
    const ofClaim = makeField("dateFrom", "11/19/2026", { evidence: [{ from: "label", text: "Service date" }] });
    const inRow = makeField("dateFrom", "11/20/2026", { evidence: [{ from: "header", text: "Date" }] });
    expect(lineOfFields([ofClaim, inRow])).toEqual({ code: "17340", dateFrom: "2026-11-20" });
    expect(lineOfFields([inRow, ofClaim])).toEqual({ code: "17340", dateFrom: "2026-11-20" });
    const second = { ...inRow, value: "11/21/2026" };
    expect(lineOfFields([inRow, second])).toMatchObject({ dateFrom: "2026-11-20", dateTo: "2026-11-21" });
  });

  test("a date that is typed and shown again beside it is one date", () => {
    const fields = [makeField("dateFrom", "11/20/2026"), makeField("dateFrom", "Nov 20, 2026", { kind: "text" })];
    expect(lineOfFields(fields)).toEqual({ code: "17340", dateFrom: "2026-11-20" });
  });
});

test("the place of service may be a matter of ticking", () => {
  const tick = (value: string, checked: boolean) =>
    makeField("placeOfService", value, { kind: "check", checked, label: `${value} Somewhere` });
  expect(lineOfFields([tick("11", false), tick("22", true)])?.placeOfService).toBe("22");
  expect(lineOfFields([tick("11", false), tick("22", false)])?.placeOfService).toBe("");
  const focus = makeField("placeOfService", "");
  const choice = makeField("placeOfService", "11", { kind: "choice", label: "11 - OFFICE" });
  expect(lineOfFields([focus, choice])?.placeOfService).toBe("11");
  expect(lineOfFields([focus, focus])?.placeOfService).toBe("");
});

test("what a component shows instead of modifiers is a hint, what is typed stands as typed", () => {
  const shown = (value: string) => lineOfFields([makeField("modifier", value, { kind: "choice" })])?.modifiers;
  expect(shown("59 51")).toEqual(["59", "51"]);
  expect(shown("Add another")).toEqual([]);
  expect(lineOf({ modifier: "5" })?.modifiers).toEqual(["5"]);
});

test("a bare end ends what stands right before it: that of something else ends no service", () => {
  const to = (id: number) => makeField("dateTo", "", { id, evidence: [{ from: "label", text: "to" }] });
  const from = makeField("dateFrom", "11/20/2026", { id: 1 });
  expect(lineOfFields([from, to(3)])).toMatchObject({ dateTo: null });
  expect(lineOfFields([from, to(60)])).not.toHaveProperty("dateTo");
});

test("the words of a box to tick hold its modifier, or describe its code", () => {
  const tick = (role: FieldRole, label: string) => makeField(role, "", { kind: "check", checked: true, label });
  expect(lineOfFields([tick("modifier", "modifier 59"), tick("modifier", "XS")])?.modifiers).toEqual(["59", "XS"]);
  const line = buildClaim(makePage([[tick("code", "11900 IL injection"), makeField("units", "1")]]), "2026-11-25");
  expect(line.claim.lines[0]).not.toHaveProperty("modifiers");
});

test("what is ticked under a diagnosis points at it by its letter", () => {
  const under = (label: string) =>
    makeField("diagnosisPointer", "on", { kind: "check", checked: true, label, ordinal: "9" });
  const { claim } = buildClaim(
    makePage([[makeField("code", "17340"), under("A. L70.0 Acne"), under("B. L21.9 Dermatitis")]]),
    "2026-11-25",
  );
  expect(claim).toMatchObject({ diagnoses: ["L70.0", "L21.9"], lines: [{ diagnosisPointers: ["A", "B"] }] });
});

test("boxes to tick under one head are the diagnoses in their order", () => {
  const ticks = (ticked: number, ordinals: string) =>
    [...ordinals].map((ordinal, at) =>
      makeField("diagnosisPointer", "", { kind: "check", checked: at === ticked, ordinal }),
    );
  expect(lineOfFields(ticks(1, "333"))?.diagnosisPointers).toEqual(["B"]);
  expect(lineOfFields(ticks(0, "213"))?.diagnosisPointers).toEqual(["B"]);
});
