import { describe, expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

/** The values of each line, in the order read: [["17340", "1"], …]. */
function linesOf(fields: SeenField[]): string[][] {
  const onLines = readFields(fields).filter(({ line }) => line !== undefined);
  const lines = Map.groupBy(onLines, ({ line }) => line);
  return [...lines].sort(([a = 0], [b = 0]) => a - b).map(([, line]) => line.map(({ value }) => value));
}

/** Where a box stands on a screen of rows 20 pixels apart. */
const onRow = (row: number, height = 18) => ({ box: { left: 0, top: row * 20, width: 60, height } });

describe("rows", () => {
  test("the largest part around one code is its line", () => {
    const fields = [
      makeSeen(0, "CPT", "17340", { at: "form/row 1/cell 1" }),
      makeSeen(1, "Units", "1", { at: "form/row 1/cell 2" }),
      makeSeen(2, "CPT", "99213", { at: "form/row 2/cell 1" }),
      makeSeen(3, "Units", "2", { at: "form/row 2/cell 2/box" }),
    ];
    expect(linesOf(fields)).toEqual([
      ["17340", "1"],
      ["99213", "2"],
    ]);
  });

  test("one code alone has the whole form for its line", () => {
    const fields = [
      makeSeen(0, "Units", "1", { at: "top/left" }),
      makeSeen(1, "CPT", "17340", { at: "top/right/box" }),
    ];
    expect(linesOf(fields)).toEqual([["1", "17340"]]);
  });

  test("what counts for the claim stands outside the lines", () => {
    const [payer] = readFields([makeSeen(0, "Payer", "Cigna"), makeSeen(1, "CPT", "17340")]);
    expect(payer).toMatchObject({ role: "payerName", value: "Cigna" });
    expect(payer).not.toHaveProperty("line");
  });

  test("hidden rows, prototypes and empty ticks are no lines", () => {
    const fields = [
      makeSeen(0, "CPT", "17340", { at: "form/row 1" }),
      makeSeen(1, "Units", "1", { at: "form/row 1" }),
      makeSeen(2, "CPT", "17340", { at: "form/row 2", shown: false }),
      makeSeen(3, "Units", "9", { at: "form/row 2", shown: false }),
      makeSeen(4, "CPT", "17000", { at: "form/row 3", kind: "check", checked: false }),
    ];
    expect(linesOf(fields)).toEqual([["17340", "1"]]);
  });

  test("on a superbill the tick decides, not the code printed beside it", () => {
    const row = (id: number, code: string, checked: boolean) => [
      makeSeen(id, "CPT", code, { at: `form/list/row ${id}/box`, kind: "check", checked }),
      makeSeen(id + 1, "CPT", code, { at: `form/list/row ${id}/text`, kind: "text" }),
      makeSeen(id + 2, "Units", "1", { at: `form/list/row ${id}/units` }),
    ];
    const charge = [
      makeSeen(9, "CPT", "11900", { at: "form/charges", kind: "text" }),
      makeSeen(10, "Units", "2", { at: "form/charges", kind: "text" }),
    ];
    expect(linesOf([...row(0, "17340", true), ...row(3, "99213", true), ...row(6, "11900", false), ...charge])).toEqual(
      [
        ["17340", "1"],
        ["99213", "1"],
        ["11900", "2"],
      ],
    );
  });

  test("codes in columns beside each other keep the page's order, whichever stands a pixel higher", () => {
    const at = (left: number, top: number) => ({ box: { left, top, width: 20, height: 18 } });
    const fields = [
      makeSeen(0, "CPT", "99213", { at: "form/left/row 1", ...at(0, 41) }),
      makeSeen(1, "CPT", "17340", { at: "form/right/row 1", ...at(500, 40) }),
    ];
    expect(linesOf(fields)).toEqual([["99213"], ["17340"]]);
  });

  test("a list that reuses its rows is read from top to bottom", () => {
    const fields = [
      makeSeen(0, "CPT", "99213", { at: "list/row a", ...onRow(2) }),
      makeSeen(1, "CPT", "17340", { at: "list/row b", ...onRow(1) }),
    ];
    expect(linesOf(fields)).toEqual([["17340"], ["99213"]]);
  });

  test("a form laid over the list keeps its place in the document", () => {
    const placed = (left: number, top: number) => ({ box: { left, top, width: 90, height: 18 } });
    const shown = makeSeen(0, "CPT", "99213", { at: "list/row a", kind: "text", ...placed(0, 40) });
    const typed = (left: number) => makeSeen(1, "CPT", "17340", { at: "form", ...placed(left, 20) });
    expect(linesOf([shown, typed(60)])).toEqual([["99213"], ["17340"]]);
    expect(linesOf([shown, typed(8)])).toEqual([["17340"], ["99213"]]);
  });

  test("of two charges the nearer to the code counts", () => {
    const fields = [
      makeSeen(0, "CPT", "17340", { at: "form/row/cells" }),
      makeSeen(1, "Charge", "95", { at: "form/row/cells" }),
      makeSeen(2, "Total charge", "190", { at: "form/foot" }),
    ];
    expect(linesOf(fields)).toEqual([["17340", "95"]]);
  });
});

test("a charge shown around the form is none of a line that has its unit price", () => {
  const fields = [
    makeSeen(0, "Charge", "210.00", { at: "page/ledger", kind: "text" }),
    makeSeen(1, "CPT", "17340", { at: "page/form" }),
    makeSeen(2, "Unit price", "98.00", { at: "page/form" }),
  ];
  expect(linesOf(fields)).toEqual([["17340", "98.00"]]);
});

test("more modifiers than a line holds belong to other lines, too", () => {
  const modifier = (id: number, row: number) => makeSeen(id, "Modifiers", `M${id}`, { at: `form/row ${row}` });
  const others = [1, 2, 3, 4].map((row) => modifier(row, row));
  expect(linesOf([makeSeen(0, "CPT", "17340", { at: "form/row 9" }), ...others, modifier(9, 9)])).toEqual([
    ["17340", "M9"],
  ]);
});

test("of boxes to tick for one value all count", () => {
  const place = (id: number, checked: boolean) =>
    makeSeen(id, "Place of service", `1${id}`, { kind: "check", checked, at: "form/row" });
  expect(linesOf([makeSeen(0, "CPT", "17340", { at: "form/row" }), place(1, false), place(2, true)])).toEqual([
    ["17340", "11", "12"],
  ]);
});

describe("boxes without rows", () => {
  const flat = (place: (row: number) => object) => [
    makeSeen(0, "Units", "1", place(1)),
    makeSeen(1, "CPT", "17340", place(1)),
    makeSeen(2, "Units", "2", place(2)),
    makeSeen(3, "CPT", "99213", place(2)),
  ];
  const expected = [
    ["1", "17340"],
    ["2", "99213"],
  ];

  test("go together by their order where the page has no layout", () => {
    expect(linesOf(flat(() => ({})))).toEqual(expected);
  });

  test("go together by their place where it has one", () => {
    const columnwise = [
      makeSeen(0, "CPT", "17340", onRow(1)),
      makeSeen(1, "CPT", "99213", onRow(2)),
      makeSeen(2, "Units", "1", onRow(1)),
      makeSeen(3, "Units", "2", onRow(2)),
    ];
    expect(linesOf(flat((row) => onRow(row)))).toEqual(expected);
    expect(linesOf(columnwise)).toEqual([
      ["17340", "1"],
      ["99213", "2"],
    ]);
  });

  test("go with the code right over them where no code has one beside it", () => {
    const unfolded = [
      makeSeen(0, "CPT", "17340", onRow(1)),
      makeSeen(1, "Units", "1", onRow(2)),
      makeSeen(2, "CPT", "99213", onRow(4)),
      makeSeen(3, "Units", "2", onRow(7)),
    ];
    expect(linesOf(unfolded)).toEqual([["17340", "1"], ["99213"]]);
  });

  test("a box far from every code's row joins none", () => {
    expect(linesOf([...flat((row) => onRow(row)), makeSeen(4, "Units", "7", onRow(9))])).toEqual(expected);
  });
});

describe("lines that go on in the next row", () => {
  test("take what stands below them", () => {
    const fields = [
      makeSeen(0, "CPT", "17340", { at: "table/row 1" }),
      makeSeen(1, "Rendering NPI", "1234567893", { at: "table/row 2" }),
      makeSeen(2, "CPT", "99213", { at: "table/row 3" }),
      makeSeen(3, "Rendering NPI", "1992999999", { at: "table/row 4" }),
    ];
    expect(linesOf(fields)).toEqual([
      ["17340", "1234567893"],
      ["99213", "1992999999"],
    ]);
  });

  test("take what stands above them, where the first line begins so", () => {
    const fields = [
      makeSeen(0, "DOS", "11/20/2026", { at: "table/row 1" }),
      makeSeen(1, "CPT", "17340", { at: "table/row 2" }),
      makeSeen(2, "Units", "1", { at: "table/row 2" }),
      makeSeen(3, "DOS", "11/21/2026", { at: "table/row 3" }),
      makeSeen(4, "CPT", "99213", { at: "table/row 4" }),
      makeSeen(5, "Units", "1", { at: "table/row 4" }),
    ];
    expect(linesOf(fields)).toEqual([
      ["11/20/2026", "17340", "1"],
      ["11/21/2026", "99213", "1"],
    ]);
  });

  test("leave alone what stands only once, such as a total", () => {
    const fields = [
      makeSeen(0, "CPT", "17340", { at: "table/row 1" }),
      makeSeen(1, "Units", "1", { at: "table/row 1" }),
      makeSeen(2, "CPT", "99213", { at: "table/row 2" }),
      makeSeen(3, "Units", "1", { at: "table/row 2" }),
      makeSeen(4, "Total charge", "190", { at: "table/row 3" }),
    ];
    expect(linesOf(fields)).toEqual([
      ["17340", "1"],
      ["99213", "1"],
    ]);
  });
});

describe("a diagnosis on a service line", () => {
  test("points at a diagnosis", () => {
    const words = [{ from: "header" as const, text: "Dx" }];
    const fields = [
      makeSeen(0, "Diagnosis A", "L70.0", { at: "form/top" }),
      makeSeen(1, "CPT", "17340", { at: "form/row 1" }),
      makeSeen(2, "Dx", "A", { at: "form/row 1", words }),
      makeSeen(3, "CPT", "99213", { at: "form/row 2" }),
      makeSeen(4, "Dx", "A", { at: "form/row 2", words }),
    ];
    expect(readFields(fields).map(({ role }) => role)).toEqual([
      "diagnosis",
      "code",
      "diagnosisPointer",
      "code",
      "diagnosisPointer",
    ]);
  });
});

test("a sum that is shown among the charges that it sums up is none of them", () => {
  const fields = [
    makeSeen(0, "CPT", "17340", { at: "form/row 1" }),
    makeSeen(1, "Fee", "95", { at: "form/row 1" }),
    makeSeen(2, "Sum of fees", "$95.00", { at: "form/row 1", kind: "text" }),
  ];
  expect(linesOf(fields)).toEqual([["17340", "95"]]);
});
