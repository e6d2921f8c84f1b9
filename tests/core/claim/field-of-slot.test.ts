import { expect, test } from "vitest";
import type { SlotKey } from "../../../lib/core/claim/claim";
import { fieldOfSlot } from "../../../lib/core/claim/field-of-slot";
import { makeField, makeFields } from "../reading/make-reading";

const line = makeFields({
  code: "17340",
  modifier: ["22", ""],
  units: "2",
  diagnosisPointer: "A",
  dateFrom: "11/20/26",
});
const wide = makeFields({
  placeOfService: "11",
  payerName: "Aetna",
  priorAuthorization: "",
  birthDate: "1/1/2000",
  totalCharge: "95",
});
const shownFor = (slot?: SlotKey) => fieldOfSlot(line, wide, slot)?.value;

test.each<[SlotKey | undefined, string]>([
  [undefined, "17340"],
  ["code", "17340"],
  ["units", "2"],
  ["modifiers", "22"],
  ["diagnosisPointers", "A"],
  ["dateTo", "11/20/26"],
  ["placeOfService", "11"],
  ["payer", "Aetna"],
  ["priorAuthorization", ""],
  ["patientAge", "1/1/2000"],
  ["totalCharge", "95"],
])("the slot %s was read from %j", (slot, value) => expect(shownFor(slot)).toBe(value));

test("a slot without a field of its own is shown at the code", () => {
  expect(shownFor("renderingNpi")).toBe("17340");
  expect(shownFor("note")).toBe("17340");
});

test("X12 text stands for every slot of its claim", () => {
  expect(fieldOfSlot([makeField("x12", "CLM*…")], [], "units")?.role).toBe("x12");
});

test("what can be edited comes before text, and what is hidden is never shown", () => {
  const text = makeField("units", "as text", { kind: "text" });
  expect(fieldOfSlot([text, makeField("units", "typed")], [], "units")?.value).toBe("typed");
  expect(fieldOfSlot(line, [makeField("payerName", "hidden", { shown: false })], "payer")?.value).toBe("17340");
});
