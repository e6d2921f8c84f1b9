import { describe, expect, test } from "vitest";
import { nameAlone, namedShortly, namedWithin } from "../../../lib/page/fields/named-within";

const said = (text: string) => {
  const found = namedWithin(text);
  return found && `${found.name} = ${found.value}`;
};

describe("a text that says its name and its value", () => {
  test.each([
    ["Units: 1", "Units = 1"],
    ["Treatment date Tue, 12 May 2026", "Treatment date = 12 May 2026"],
    ["Fee slip for services on May 12, 2026", "Fee slip for services on = May 12, 2026"],
    ["Place of service 22", "Place of service = 22"],
    ["Place of service 22 (on-campus outpatient)", "Place of service = 22"],
    ["Facility: Mill Lane Dermatology (POS 11)", "POS = 11"],
    ["11 - Office", "Place of service = 11 - Office"],
    ["x2", "Units = 2"],
    ["Claim for Beaumont, Celestine (52 yrs)", "Age = 52"],
    ["Rendering NPI 1234567893", "Rendering NPI = 1234567893"],
    ["(payer ID 60054)", "payer ID = 60054"],
    ["Payer # 60054", "Payer # = 60054"],
    ["CPT 17340", "CPT = 17340"],
    ["ICD Ind. 0", "ICD Ind. = 0"],
    ["21. Diagnoses (ICD indicator 9)", "ICD indicator = 9"],
    ["Superbill - visit 11/03/2026", "visit = 11/03/2026"],
    ["Okafor, Ada · b. 02/20/2002 · F", "Okafor, Ada · b. = 02/20/2002"],
    ["Irena Novak, born 03/01/2002, 24 yo", "Irena Novak, born = 03/01/2002"],
    ["Order total (USD) 95.00", "Order total = 95.00"],
    ["Press F9 to post. Total charges $241.00. Nothing is sent yet.", "Total charges = 241.00"],
  ])("%s", (text, expected) => expect(said(text)).toBe(expected));

  test.each([
    "Last seen on 02/20/2026",
    "Line 1 was changed by LR on 10/23/2026",
    "Insured born 03/01/1970",
    "Seen on 05/12/2026 and on 05/19/2026",
    "NPI 1234567893",
    "ACME HEALTH payer ID 60054",
    "Room 11",
    "See CPT 17340",
    "Total of 3 lines",
  ])("none: %s", (text) => expect(said(text)).toBeNull());
});

test.each([
  ["Tuesday, May 12, 2026", "Date of service"],
  ["22 · Hospital outpatient", "Place of service"],
  ["Home (12)", "Place of service"],
  ["Billing for 05/12/2026", "Date of service"],
  ["Claims received on 05/12/2026", null],
  ["Closed since 05/12/2026", null],
  ["Hospital outpatient", null],
  ["Office 117, floor 11", null],
  ["Clinic hours", null],
])("%s alone in a heading: %s", (text, name) =>
  expect((namedWithin(text) ?? nameAlone(text))?.name ?? null).toBe(name),
);

test.each([
  ["Mods 25", "Mods = 25"],
  ["Mods XS, 76", "Mods = XS, 76"],
  ["Modifier –", "Modifier = –"],
  ["Dx A", "Dx = A"],
  ["Ptr A, B", "Ptr = A, B"],
  ["Dx 2 L40.0", "Dx 2 = L40.0"],
  ["Qty 1", "Qty = 1"],
  ["Room 11", null],
  ["Visit 3", null],
  ["Modifier helper", null],
  ["Level 3", null],
])("among several parts of a text: %s", (text, expected) => {
  const found = namedShortly(text);
  expect(found && `${found.name} = ${found.value}`).toBe(expected);
});
