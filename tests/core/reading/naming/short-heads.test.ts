import { expect, test } from "vitest";
import { nameField } from "../../../../lib/core/reading/naming/name-field";

test.each([
  ["Charged", "charge"],
  ["Expected charge", "charge"],
  ["On", "dateFrom"],
  ["Seen by (NPI)", "renderingNpi"],
  ["Done by", "renderingNpi"],
])("the head of a column may be no more than %j", (text, role) => {
  expect(nameField({ words: [{ from: "header", text }] })?.role).toBe(role);
});
