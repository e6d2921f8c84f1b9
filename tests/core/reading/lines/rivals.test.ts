import { describe, expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import { makeSeen } from "../make-reading";

describe("of two fields for one value, as near to the code", () => {
  const readOf = (...parts: [string, string][]) => {
    const fields = [["CPT", "17340"] as const, ...parts].map(([name, value], id) => makeSeen(id, name, value));
    return readFields(fields).flatMap(({ line, role, value }) => (line === 0 && role !== "code" ? [value] : []));
  };

  test("that which holds what it may is the line's", () => {
    expect(readOf(["Unit", "UN"], ["Quantity", "1"])).toEqual(["1"]);
    expect(readOf(["Rendering NPI", "Ada Novak 9"], ["Performing provider NPI", "1234567893"])).toEqual(["1234567893"]);
  });

  test("that which is called so outright is the line's", () => {
    expect(readOf(["NPI", "1669575018"], ["Rendering NPI", "1234567893"])).toEqual(["1234567893"]);
    expect(readOf(["Location", "Main Street"], ["Place of service", "11"])).toEqual(["11"]);
  });

  test("else the first, also where neither holds what it may", () => {
    expect(readOf(["Units", "2"], ["Qty", "3"])).toEqual(["2"]);
    expect(readOf(["Units", "MJ"], ["Qty", "each"])).toEqual(["MJ"]);
  });
});
