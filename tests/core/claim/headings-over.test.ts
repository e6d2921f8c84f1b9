import { expect, test } from "vitest";
import { headingsOver } from "../../../lib/core/claim/headings-over";
import type { FieldReading, PageLine } from "../../../lib/core/reading/reading";
import { makeField } from "../reading/make-reading";

const line = (id: number): PageLine => ({ frame: "", fields: [makeField("code", "17340", { id })] });
const day = (id: number, value: string, from: "label" | "group" = "label") =>
  makeField("dateFrom", value, { id, kind: "text", evidence: [{ from, text: "Date of service" }] });

/** The days that each of the lines goes by. */
function daysOf(lines: PageLine[], fields: FieldReading[]): string[][] {
  const over = headingsOver(lines);
  return lines.map((one) => over(fields, one).map(({ value }) => value));
}

test("each heads the lines below it, up to the next", () => {
  const days = [day(1, "5/12"), day(4, "5/19", "group")];
  expect(daysOf([line(2), line(3), line(5)], days)).toEqual([["5/12"], ["5/12"], ["5/19"]]);
});

test("over all lines those that are named count, and no other day in a heading", () => {
  expect(daysOf([line(3)], [day(1, "5/1", "group"), day(2, "5/12"), day(4, "5/13")])).toEqual([["5/12", "5/13"]]);
  expect(daysOf([line(3)], [day(1, "5/1", "group"), day(2, "5/2", "group")])).toEqual([["5/1"]]);
});

test("boxes stand for all lines, wherever they are", () => {
  const boxes = [makeField("dateFrom", "5/12", { id: 1 }), makeField("dateFrom", "5/13", { id: 3 })];
  expect(daysOf([line(2), line(4)], boxes)).toEqual([
    ["5/12", "5/13"],
    ["5/12", "5/13"],
  ]);
});
