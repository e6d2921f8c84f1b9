import { describe, expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

describe("the total of all lines", () => {
  const lines = [
    makeSeen(0, "CPT", "17340", { at: "page/table/body/row 1" }),
    makeSeen(1, "Charge", "95", { at: "page/table/body/row 1" }),
    makeSeen(2, "CPT", "99213", { at: "page/table/body/row 2" }),
    makeSeen(3, "Charge", "128", { at: "page/table/body/row 2" }),
  ];
  const totalOf = (...fields: SeenField[]) =>
    readFields(fields).flatMap(({ role, value }) => (role === "totalCharge" ? [value] : []));
  const sum = (at: string, changes: Partial<SeenField> = {}) => {
    const words = [
      { from: "header" as const, text: "Charge" },
      { from: "row" as const, text: "Total" },
    ];
    return makeSeen(4, "", "$223.00", { at, kind: "text", words, ...changes });
  };

  test("is called so and stands on none", () => {
    expect(totalOf(...lines, makeSeen(4, "Total charge", "223", { at: "page" }))).toEqual(["223"]);
    expect(totalOf(...lines, makeSeen(4, "28. Total charge", "", { at: "page" }))).toEqual([""]);
  });

  test("is no number of lines below charges with cents", () => {
    const priced = lines.map((field) => ({ ...field, value: field.value.replace(/^(95|128)$/, "$1.00") }));
    const shown = (value: string) => makeSeen(4, "Total charges", value, { at: "page", kind: "text" });
    expect(totalOf(...priced, shown("2"))).toEqual([]);
    expect(totalOf(...priced, shown("$223"))).toEqual(["$223"]);
    expect(totalOf(...lines, shown("223"))).toEqual(["223"]);
    expect(totalOf(...priced, makeSeen(4, "Total charges", "223", { at: "page" }))).toEqual(["223"]);
  });

  test("is the one line's charge where that has no other", () => {
    const line = [makeSeen(0, "CPT", "17340"), makeSeen(1, "Total charge", "95")];
    expect(totalOf(...line)).toEqual([]);
    expect(readFields(line).map(({ role, line }) => [role, line])).toEqual([
      ["code", 0],
      ["charge", 0],
    ]);
  });

  test("stands beside the one line's charge, and is not its units' price times their number", () => {
    const line = (units: string, charge: string, total: string) => [
      makeSeen(0, "CPT", "17340", { at: "page/row 1" }),
      makeSeen(1, "Units", units, { at: "page/row 2" }),
      makeSeen(2, "Charge", charge, { at: "page/row 2" }),
      makeSeen(3, "Total charge", total, { at: "page/row 3" }),
    ];
    expect(totalOf(...line("1", "95.00", "95.00"))).toEqual(["95.00"]);
    expect(totalOf(...line("1", "95.00", "100.00"))).toEqual(["100.00"]);
    expect(totalOf(...line("1", "", ""))).toEqual([""]);
    expect(totalOf(...line("2", "95.00", "190.00"))).toEqual([]);
    expect(totalOf(...line("2", "190.00", "190.00"))).toEqual(["190.00"]);
  });

  test("on a line it is the line's", () => {
    const total = (id: number, row: number) => makeSeen(id, "Total charge", "9", { at: `page/table/body/row ${row}` });
    expect(totalOf(...lines, total(4, 1), total(5, 2))).toEqual([]);
  });

  test("may be the sum under their charges, in the same table", () => {
    expect(totalOf(...lines, sum("page/table/foot/row"))).toEqual(["$223.00"]);
    expect(totalOf(...lines, sum("page/payments/foot/row"))).toEqual([]);
    expect(totalOf(...lines, sum("page/table/foot/row", { words: [{ from: "header", text: "Charge" }] }))).toEqual([]);
  });

  test("is no amount paid or due", () => {
    const others = ["Total paid", "29. Amount paid", "Balance due", "Subtotal", "Total charges to date"];
    expect(totalOf(...lines, ...others.map((label, place) => makeSeen(4 + place, label, "9", { at: "page" })))).toEqual(
      [],
    );
  });
});
