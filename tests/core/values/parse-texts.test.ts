import { describe, expect, test } from "vitest";
import { npiIn } from "../../../lib/core/values/npi-in";
import { optionValue } from "../../../lib/core/values/option-value";
import { parseAge } from "../../../lib/core/values/parse-age";
import { parseIcdIndicator } from "../../../lib/core/values/parse-icd-indicator";
import { saysNothing } from "../../../lib/core/values/says-nothing";

describe("saysNothing", () => {
  test.each([
    [""],
    ["—"],
    ["--"],
    ["- -"],
    ["None"],
    ["(none)"],
    ["Select…"],
    ["-- Select one --"],
    ["Choose a payer"],
    ["N/A"],
    ["Not provided"],
    ["Not entered"],
    ["not yet entered"],
    ["No modifiers"],
    ["No authorization entered"],
    ["None on file"],
    ["not required"],
    ["n.a."],
    ["No data"],
  ])("%j", (text) => expect(saysNothing(text)).toBe(true));

  test.each([
    ["0"],
    ["No"],
    ["Unknown"],
    ["No Name Health given up"],
    ["Nonesuch Health"],
    ["Not a plan"],
    ["None of the above applies"],
    ["Select Health"],
    ["A"],
    ["é"],
  ])("%j says something", (text) => expect(saysNothing(text)).toBe(false));
});

test.each([
  ["2: 59", "59"],
  ["12: 59", "59"],
  ["string:59", "59"],
  ["number:11", "11"],
  ["0: null", ""],
  ["? undefined:undefined ?", ""],
  ["59", "59"],
  ["HC:17340", "HC:17340"],
  ["10:30", "10:30"],
])("the option %j stands for %j", (text, value) => expect(optionValue(text)).toBe(value));

test.each([
  ["24", 24],
  ["19 yo F", 19],
  ["19yo", 19],
  ["F, 27 years", 27],
  ["27-year-old", 27],
  ["07/09/1999 (27)", 27],
  ["8 months", 0],
  ["", null],
  ["07/09/1999", null],
  ["adult", null],
])("%j is an age of %j", (text, years) => expect(parseAge(text)).toBe(years));

test.each([
  ["0", "0"],
  ["0 (ICD-10)", "0"],
  ["ICD-10-CM", "0"],
  ["10", "0"],
  ["9", "9"],
  ["9 - ICD-9", "9"],
  ["ICD 9", "9"],
  ["", null],
  ["2", null],
  ["L70.0", null],
])("%j is the indicator %j", (text, indicator) => expect(parseIcdIndicator(text)).toBe(indicator));

test.each([
  ["1573064890", "1573064890"],
  ["15730 64890", "1573064890"],
  ["1 573 064 890", "1573064890"],
  ["Ada Novak PA-C · NPI 1573064890", "1573064890"],
  ["1573064890 11", "1573064890"],
  ["15730648901", undefined],
  ["555-123-4567", undefined],
])("the NPI in %j is %j", (text, npi) => expect(npiIn(text)).toBe(npi));
