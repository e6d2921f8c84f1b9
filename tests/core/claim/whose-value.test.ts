import { expect, test } from "vitest";
import { buildClaim } from "../../../lib/core/claim/build-claim";
import type { FieldReading } from "../../../lib/core/reading/reading";
import { makeField, makeFields, makePage } from "../reading/make-reading";

const today = "2026-11-25";

function lineOf(line: Parameters<typeof makeFields>[0]) {
  return buildClaim(makePage([makeFields(line)]), today).claim.lines[0];
}

/** The first line of a page with these fields around it. */
function lineOfFields(fields: FieldReading[], wide: FieldReading[]) {
  return buildClaim(makePage([[makeField("code", "17340"), ...fields]], wide), today).claim.lines[0];
}

test("of two amounts on a line the one is the charge that the other comes to by the units", () => {
  expect(lineOf({ code: "17340", units: "3", charge: ["30.00", "90.00"] })).toMatchObject({ charge: 90 });
  expect(lineOf({ code: "17340", units: "3", charge: ["30.00", "80.00"] })).toMatchObject({ charge: 30 });
});

test("a subscriber's birth date is the patient's only in the terms of X12, and where it is the only one", () => {
  const birth = (value: string, text: string, vague?: true) =>
    makeField("birthDate", value, { evidence: [{ from: "label", text }], ...(vague && { vague }) });
  const ageWith = (...births: FieldReading[]) =>
    buildClaim(makePage([makeFields({ code: "17340", dateFrom: "11/20/2026" })], births), today).claim.patientAge;
  const patient = birth("03/14/2010", "Patient DOB");
  expect(ageWith(birth("07/11/1974", "Subscriber birth date", true))).toBeUndefined();
  expect(ageWith(birth("07/11/1974", "Subscriber DOB (DMG02)", true))).toBe(52);
  expect(ageWith(birth("07/11/1974", "Subscriber birth date", true), { ...patient, kind: "text" })).toBe(16);
  expect(ageWith(birth("07/11/1974", "Subscriber DOB (DMG02)", true), patient)).toBe(16);
});

test("days below each other in another table are none of the claim's; the one of a table of one row is", () => {
  const day = (value: string) =>
    makeField("dateFrom", value, { kind: "text", evidence: [{ from: "header", text: "Visit" }] });
  const history = ["03/02/2026", "05/11/2026", "08/30/2026"].map(day);
  expect(lineOfFields([], history)).not.toHaveProperty("dateFrom");
  expect(lineOfFields([], [day("11/20/2026")])).toHaveProperty("dateFrom", "2026-11-20");
});

test("a day that is shown under two names is one day, and under one name the two ends of a service", () => {
  const day = (text: string, value: string) =>
    makeField("dateFrom", value, { kind: "text", evidence: [{ from: "label", text }] });
  const one = { dateFrom: "2026-10-05" };
  expect(lineOfFields([], [day("Encounter", "10/05/2026"), day("Visit date", "2026-10-05")])).not.toHaveProperty(
    "dateTo",
  );
  expect(lineOfFields([], [day("DOS", "10/05/2026"), day("Service date", "Oct 5, 2026")])).toEqual({
    code: "17340",
    ...one,
  });
  const twice = [day("Seen", "10/05/2026"), day("DOS", "10/05/2026"), day("Visit", "10/05/2026")];
  expect(lineOfFields(twice, [])).toEqual({ code: "17340", ...one });
  const ends = [day("DOS", "10/05/2026"), day("DOS", "10/05/2026")];
  expect(lineOfFields(ends, [])).toMatchObject({ ...one, dateTo: "2026-10-05" });
});
