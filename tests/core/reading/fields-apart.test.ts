import { expect, test } from "vitest";
import { fieldsApart } from "../../../lib/core/reading/fields-apart";
import type { FieldRole } from "../../../lib/core/reading/reading";
import { makeField } from "./make-reading";

/** Each field as "role value", or its role alone. */
function apartAmong(...fields: string[]): string[] {
  const read = fields.map((field, id) => {
    const [role, value = "1"] = field.split(" ");
    return makeField(role as FieldRole, value, { id });
  });
  return [...fieldsApart(read, ["17340"])].map((id) => fields[id] ?? "");
}

test("what stands between the codes of other lines is theirs, what stands beside ours is not", () => {
  const fields = [
    "dateFrom a",
    "code 17340",
    "units b",
    "dateFrom c",
    "code 99213",
    "units d",
    "dateFrom e",
    "code 11900",
  ];
  expect(apartAmong(...fields, "charge f")).toEqual(["units d", "dateFrom e", "charge f"]);
});

test("what comes before the first code and after the last goes with that one", () => {
  expect(apartAmong("dateFrom a", "code 99213", "units b", "code 17340", "units c")).toEqual(["dateFrom a"]);
  expect(apartAmong("dateFrom a", "code 17340", "units b")).toEqual([]);
});

test("where no code is seen no line is another's, and what counts for the claim is apart from all", () => {
  expect(apartAmong("units a", "charge b")).toEqual([]);
  expect(apartAmong("payerName a", "code 17340", "diagnosis b", "units c", "x12 d")).toEqual([
    "payerName a",
    "diagnosis b",
  ]);
});
