import { expect, test } from "vitest";
import { readFields } from "../../../../lib/core/reading/read-fields";
import type { SeenField } from "../../../../lib/core/reading/reading";
import { makeSeen } from "../make-reading";

/** The values of each line, in the order read. */
function linesOf(fields: SeenField[]): string[][] {
  const onLines = readFields(fields).filter(({ line }) => line !== undefined);
  const lines = Map.groupBy(onLines, ({ line }) => line);
  return [...lines].sort(([a = 0], [b = 0]) => a - b).map(([, line]) => line.map(({ value }) => value));
}

test("an editor that is laid over a cell of a grid takes the place of what the cell shows", () => {
  const at = (left: number, top: number) => ({ box: { left, top, width: 60, height: 18 } });
  const row = (id: number, code: string, top: number) => [
    makeSeen(id, "CPT", code, { at: `grid/row ${id}/code`, kind: "text", ...at(0, top) }),
    makeSeen(id + 1, "Units", "1", { at: `grid/row ${id}/units`, kind: "text", ...at(100, top) }),
    makeSeen(id + 2, "Charge", "88.00", { at: `grid/row ${id}/charge`, kind: "text", ...at(200, top) }),
  ];
  const editor = makeSeen(9, "Units", "3", { at: "body/editor", ...at(98, 30) });
  expect(linesOf([...row(0, "99213", 0), ...row(3, "17340", 30), editor])).toEqual([
    ["99213", "1", "88.00"],
    ["17340", "88.00", "3"],
  ]);
});

test("sections below each other that have no part of their own begin with what each of them has", () => {
  const rows = [
    ["Place of service", "22"],
    ["CPT", "17340"],
    ["Units", "1"],
    ["CPT", "10060"],
    ["Units", "2"],
  ] as const;
  const fields = rows.map(([label, value], index) =>
    makeSeen(index, label, value, {
      at: `form/row ${index}/box`,
      box: { left: 0, top: index * 50, width: 60, height: 18 },
    }),
  );
  expect(linesOf(fields)).toEqual([
    ["17340", "1"],
    ["10060", "2"],
  ]);
});

test("boxes before a list of diagnoses choose some of them by their number", () => {
  const at = (left: number, top: number) => ({ box: { left, top, width: 28, height: 18 } });
  const listed = (id: number, rank: string, code: string) => [
    makeSeen(id, "Diagnosis", rank, at(0, id * 20)),
    makeSeen(id + 1, "Diagnosis", code, { kind: "text", ...at(40, id * 20) }),
  ];
  const chosen = readFields([...listed(0, "2", "L70.0 Acne"), ...listed(2, "", "L71.9"), ...listed(4, "1", "L81.0")])
    .filter(({ kind, checked }) => kind === "check" && checked)
    .map(({ value, ordinal }) => `${ordinal} ${value}`);
  expect(chosen).toEqual(["2 L70.0", "1 L81.0"]);
});

/** A box in a frame of its own, as forms are drawn by absolute places. */
const placed = (id: number, label: string, value: string, left: number, top: number, frame = `frame ${id}`) =>
  makeSeen(id, label, value, { at: `sheet/${frame}/box`, box: { left, top, width: 60, height: 18 } });

test("boxes that are placed one by one are put into rows, though each code shares its frame with its modifiers", () => {
  const row = (id: number, code: string, modifier: string, top: number) => [
    placed(id, "Date of service", "11/16/2026", 0, top),
    placed(id + 1, "CPT", code, 100, top, `frame ${id}`),
    placed(id + 2, "Modifier", modifier, 170, top, `frame ${id}`),
    placed(id + 3, "Pointer", "A", 240, top),
    placed(id + 4, "Charge", "85.00", 310, top),
    placed(id + 5, "Units", "1", 380, top),
  ];
  const fields = [...row(0, "17340", "", 0), ...row(10, "17360", "59", 42)].map((field, at) => ({
    ...field,
    path: [...field.path.slice(0, 2).map((part) => (part.startsWith("frame") && at % 6 === 0 ? "date" : part)), "box"],
  }));
  expect(linesOf(fields)).toEqual([
    ["11/16/2026", "17340", "", "A", "85.00", "1"],
    ["11/16/2026", "17360", "59", "A", "85.00", "1"],
  ]);
});

test("a turned table keeps its columns beside a list of earlier lines that has rows of its own", () => {
  const turned = (id: number, label: string, values: string[], top: number) =>
    values.map((value, at) => placed(id + at, label, value, 100 + at * 120, top));
  const earlier = (id: number, code: string, top: number) => [
    makeSeen(id, "CPT", code, { at: `list/row ${id}/a`, kind: "text", box: { left: 0, top, width: 60, height: 18 } }),
    makeSeen(id + 1, "Paid", "9.00", {
      at: `list/row ${id}/b`,
      kind: "text",
      box: { left: 90, top, width: 60, height: 18 },
    }),
  ];
  const fields = [
    ...turned(0, "CPT", ["99203", "17340"], 0),
    ...turned(2, "Modifier", ["25", ""], 30),
    ...turned(4, "Units", ["1", "2"], 60),
    ...earlier(10, "99203", 200),
  ];
  expect(linesOf(fields)).toEqual([
    ["99203", "25", "1"],
    ["17340", "", "2"],
    ["99203", "9.00"],
  ]);
});

test("tiles to tick beside each other head no columns", () => {
  const at = (left: number, top: number) => ({ box: { left, top, width: 100, height: 40 } });
  const tile = (id: number, code: string, left: number) =>
    makeSeen(id, "CPT", code, { at: "page", kind: "check", checked: true, ...at(left, 60) });
  const day = makeSeen(0, "Visit date", "11/03/2026", { at: "page", kind: "text", ...at(0, 0) });
  expect(linesOf([day, tile(1, "17340", 0), tile(2, "11900", 120)])).toEqual([["17340"], ["11900"]]);
  const units = makeSeen(3, "Units", "2", { at: "page", ...at(170, 60) });
  expect(linesOf([tile(1, "17340", 0), tile(2, "11900", 120), units])).toEqual([["17340"], ["11900", "2"]]);
});

test("what is said once over a turned table is said of all its columns", () => {
  const text = (id: number, left: number, top: number) =>
    makeSeen(id, "DOS", "11/10/2026", { at: "page", kind: "text", box: { left, top, width: 60, height: 18 } });
  const codes = [placed(1, "CPT", "17340", 100, 40), placed(2, "CPT", "99213", 220, 40)];
  const units = [placed(3, "Units", "1", 100, 70), placed(4, "Units", "2", 220, 70)];
  expect(linesOf([text(0, 220, 0), ...codes, ...units])).toEqual([
    ["17340", "1"],
    ["99213", "2"],
  ]);
  expect(linesOf([text(5, 100, 90), text(6, 220, 90), ...codes, ...units])).toEqual([
    ["11/10/2026", "17340", "1"],
    ["11/10/2026", "99213", "2"],
  ]);
});

test.each([
  ["beside", 600, 0],
  ["over", 0, -200],
  ["below", 0, 200],
])(
  "a table of earlier services %s the form keeps its rows, and boxes without rows are put in lines all the same",
  (_, left, top) => {
    const earlier = ["99213", "17340", "17110"].flatMap((code, row) => [
      makeSeen(row * 2, "Code", code, {
        kind: "text",
        at: `past/row ${row}/a`,
        box: { left, top: top + row * 30, width: 40, height: 20 },
      }),
      makeSeen(row * 2 + 1, "Paid", "50.00", {
        kind: "text",
        at: `past/row ${row}/b`,
        box: { left: left + 50, top: top + row * 30, width: 40, height: 20 },
      }),
    ]);
    const names = ["CPT", "Units", "Charge"] as const;
    const values = [
      ["99212", "17340"],
      ["1", "2"],
      ["70.00", "180.00"],
    ];
    const turned = names.flatMap((name, down) =>
      [0, 1].map((line) =>
        makeSeen(10 + down * 2 + line, name, values[down]?.[line] ?? "", {
          at: `form/row ${down}/cell ${line}`,
          box: { left: 100 + line * 100, top: down * 30, width: 90, height: 20 },
        }),
      ),
    );
    expect(linesOf([...earlier, ...turned]).slice(3)).toEqual([
      ["99212", "1", "70.00"],
      ["17340", "2", "180.00"],
    ]);
  },
);

test("a day that is typed over a turned table is none of the column below it", () => {
  const fields = [
    makeSeen(0, "Date of service", "10/05/2026", { at: "top/day", box: { left: 200, top: 0, width: 90, height: 20 } }),
    ...["CPT", "Units"].flatMap((name, down) =>
      [0, 1].map((line) =>
        makeSeen(
          1 + down * 2 + line,
          name,
          [
            ["99213", "17340"],
            ["1", "2"],
          ][down]?.[line] ?? "",
          {
            at: `form/row ${down}/cell ${line}`,
            box: { left: 100 + line * 100, top: 40 + down * 30, width: 90, height: 20 },
          },
        ),
      ),
    ),
  ];
  expect(linesOf(fields)).toEqual([
    ["99213", "1"],
    ["17340", "2"],
  ]);
});

test("a pointer that is typed in one column of a turned table alone is that column's", () => {
  const at = (left: number, top: number) => ({ box: { left, top, width: 90, height: 20 } });
  const fields = [
    makeSeen(0, "CPT", "99213", { at: "form/row 0/a", ...at(100, 0) }),
    makeSeen(1, "CPT", "17340", { at: "form/row 0/b", ...at(200, 0) }),
    makeSeen(2, "Dx ptr 2", "C", { at: "form/row 1/b", ...at(200, 30) }),
  ];
  expect(linesOf(fields)).toEqual([["99213"], ["17340", "C"]]);
});
