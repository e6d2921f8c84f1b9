import fc from "fast-check";
import { expect, test } from "vitest";
import { readClaim } from "../../../lib/core/claim/read-claim";
import { makeClaim } from "../../make";
import { anyClaim, runs } from "../rules/any-claim";

test("a claim reads as it stands", () => {
  expect(readClaim(makeClaim())).toEqual({ claim: makeClaim(), problems: [] });
});

test("every way to write an empty field becomes the claim's own", () => {
  const { claim } = readClaim({
    payer: null,
    patientAge: "",
    diagnoses: ["L70.0", null],
    lines: [{ modifiers: null, diagnosisPointers: "", units: "", charge: null, dateFrom: null }],
  });
  expect(claim).toEqual({
    payer: {},
    patientAge: null,
    diagnoses: ["L70.0", ""],
    lines: [{ modifiers: [], diagnosisPointers: [], units: null, charge: null, dateFrom: null }],
  });
});

test.each([
  [7, "The claim could not be read: expected a claim, an object with lines."],
  [{}, "The claim's lines could not be read: expected a list of service lines."],
  [
    { lines: [{ units: "two" }] },
    "The claim's lines.0.units could not be read: expected a number, or null where the field is empty.",
  ],
  [{ lines: [], insuranceType: "dental" }, /expected one of medicare, medicaid/],
])("%j is no claim", (value, problem) => {
  const { claim, problems } = readClaim(value);
  expect(claim).toBeNull();
  expect(problems).toEqual([expect.stringMatching(problem)]);
});

test.each([
  [
    { lines: [], totalcharge: 5 },
    'The claim could not be read: there is no key "totalcharge", the nearest is "totalCharge".',
  ],
  [
    { lines: [], payer: { nmae: "Aetna" } },
    'The claim\'s payer could not be read: there is no key "nmae", only name, id.',
  ],
  [
    { lines: [{}, { code: "99213", unit: 2, pos: "11" }] },
    'The claim\'s lines.1 could not be read: there is no key "unit", the nearest is "units"; there is no key "pos", only code, modifiers, units, placeOfService, diagnosisPointers, charge, dateFrom, dateTo, renderingNpi.',
  ],
])("%j holds a key that no claim has", (value, problem) => {
  expect(readClaim(value)).toEqual({ claim: null, problems: [problem] });
});

test("every fault is said, of keys and of values", () => {
  const { problems } = readClaim({ dx: [], payer: { ID: "1" }, lines: [{ unit: 1, charge: "much" }] });
  expect(problems).toEqual([
    'The claim\'s payer could not be read: there is no key "ID", the nearest is "id".',
    "The claim's lines.0.charge could not be read: expected a number, or null where the field is empty.",
    'The claim\'s lines.0 could not be read: there is no key "unit", the nearest is "units".',
    expect.stringMatching(
      /^The claim could not be read: there is no key "dx", only payer, insuranceType, .*, lines\.$/,
    ),
  ]);
});

const keysOfClaims = Object.keys({ ...makeClaim(), ...makeClaim().lines[0], name: "", id: "", totalCharge: 0 });
const strangeKey = fc
  .oneof(fc.string({ minLength: 1 }), fc.constantFrom("__proto__", "constructor", "Units", "date_from", "notes"))
  .filter((key) => !keysOfClaims.includes(key));

test("an unknown key anywhere in any claim is named, with the place where it stands", () => {
  fc.assert(
    fc.property(anyClaim, strangeKey, fc.nat(), (claim, key, drawn) => {
      const copy = { payer: {}, ...structuredClone(claim) };
      const places: Record<string, object> = { claim: copy, payer: copy.payer };
      for (const [index, line] of copy.lines.entries()) places[`lines.${index}`] = line;
      const [place = "", object = {}] = Object.entries(places)[drawn % Object.keys(places).length] ?? [];
      Object.defineProperty(object, key, { value: 1, enumerable: true });
      const { claim: read, problems } = readClaim(copy);
      expect(read).toBeNull();
      expect(problems.join("\n")).toContain(`${place} could not be read: there is no key ${JSON.stringify(key)}`);
    }),
    runs,
  );
});

test("a claim without such a key is read", () => {
  fc.assert(
    fc.property(anyClaim, (claim) => {
      expect(readClaim(claim).problems).toEqual([]);
    }),
    runs,
  );
});
