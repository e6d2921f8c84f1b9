import { expect, test } from "vitest";
import { seeBox as box, readOf, seeText as text } from "./seen-at";

const slot = (name: string, value: string, left: number, top: number) => [
  box(value, [left, top, 90, 20]),
  text(name, [left, top + 20, 90, 12]),
];

const names: [string, string, string][] = [
  ["procedure code", "17340", "code=17340"],
  ["modifiers", "XS", "modifier=XS"],
  ["units", "2", "units=2"],
  ["place of service", "11", "placeOfService=11"],
  ["charge", "96.00", "charge=96.00"],
];
const read = names.map(([, , said]) => said);

test("names that stand beneath their boxes are theirs, though they are over those of the next row", () => {
  const rows = [0, 42].flatMap((top) => names.flatMap(([name, value], at) => slot(name, value, at * 100, top)));
  expect(readOf(...rows)).toEqual([...read, ...read]);
});

test("also one below the other, with a title over the first", () => {
  const fields = names.flatMap(([name, value], at) => slot(name, value, 0, 60 + at * 44));
  expect(readOf(text("Visit charges", [0, 0, 90, 20]), ...fields)).toEqual(read);
});

test("names over their boxes are theirs, however near the next row stands", () => {
  const rows = [0, 42].flatMap((top) =>
    names.flatMap(([name, value], at) => [
      text(name, [at * 100, top, 90, 12]),
      box(value, [at * 100, top + 14, 90, 20]),
    ]),
  );
  expect(readOf(...rows)).toEqual([...read, ...read]);
});

test("what is written beneath a few boxes is no way of drawing a form", () => {
  const fields = [
    text("Units", [0, 0, 40, 12]),
    box("1", [0, 14, 90, 20]),
    text("CPT", [100, 0, 40, 12]),
    box("17340", [100, 14, 90, 20]),
    text("Charges are yours", [100, 36, 90, 12]),
  ];
  expect(readOf(...fields)).toEqual(["units=1", "code=17340"]);
});

test.each([
  ["diagnoses", "L70.0"],
  ["filters", ""],
  ["amounts", "12.00"],
])("heads of a list right beneath boxes for %s name what is shown below them", (_, value) => {
  const fields = names.flatMap(([name, shown], at) => [
    box(value, [at * 100, 0, 90, 20]),
    text(name, [at * 100, 24, 90, 20]),
    text(shown, [at * 100, 46, 90, 20]),
  ]);
  expect(readOf(...fields)).toEqual(expect.arrayContaining(read));
});
