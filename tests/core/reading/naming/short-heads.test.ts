import { expect, test } from "vitest";
import { nameField } from "../../../../lib/core/reading/naming/name-field";

test.each([
  ["Charged", "charge"],
  ["Expected charge", "charge"],
  ["On", "dateFrom"],
  ["Seen by (NPI)", "renderingNpi"],
  ["Done by", "renderingNpi"],
  ["DP", "diagnosisPointer"],
  ["Seen Monday,", "dateFrom"],
])("the head of a column may be no more than %j", (text, role) => {
  expect(nameField({ words: [{ from: "header", text }] })?.role).toBe(role);
});

test.each([
  ["CPT/HCPCS | MODIFIER", "code"],
  ["Box 21 – Diagnoses (ICD Ind. 0)", "diagnosis"],
  ["Narrative (box 19)", "additionalInformation"],
  ["Bill comment (19)", "additionalInformation"],
])("of several words in %j the first name it, and what stands in brackets explains", (text, role) => {
  expect(nameField({ words: [{ from: "label", text }] })?.role).toBe(role);
});

test.each([
  ["DX IND:", "icdIndicator"],
  ["REF*G1", "priorAuthorization"],
  ["Their authorization number is", "priorAuthorization"],
  ["Program", "insuranceType"],
])("%j names its box", (text, role) => expect(nameField({ words: [{ from: "label", text }] })?.role).toBe(role));
