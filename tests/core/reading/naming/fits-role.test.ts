import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

const rolesOf = (field: SeenField) => readFields([field]).map(({ role }) => role);

test("what is chosen of the kinds of who pays is no payer's name", () => {
  const chosen = (value: string) => rolesOf(makeSeen(0, "Insurance name", value, { kind: "choice", label: value }));
  for (const kind of ["Ins", "Insurance", "Primary insurance", "Self", "Patient"]) expect(chosen(kind)).toEqual([]);
  for (const name of ["Plains Health Insurance", "Cigna"]) expect(chosen(name)).toEqual(["payerName"]);
});

test("what can be done somewhere is no name of what is shown behind it", () => {
  const behind = (said: string, value: string) =>
    rolesOf(makeSeen(0, "", value, { kind: "text", words: [{ from: "said", text: said }] }));
  expect(behind("Add carrier", "Attachments")).toEqual([]);
  expect(behind("View prior authorization", "Visit of 11/20/2026")).toEqual([]);
  expect(behind("Change place of service", "11")).toEqual([]);
  expect(behind("Carrier", "Cigna")).toEqual(["payerName"]);
});
