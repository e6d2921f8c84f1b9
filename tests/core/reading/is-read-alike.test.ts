import { expect, test } from "vitest";
import { isReadAlike } from "../../../lib/core/reading/is-read-alike";
import type { FieldReading, FrameSight } from "../../../lib/core/reading/reading";

const units: FieldReading = {
  id: 4,
  role: "units",
  kind: "box",
  value: "1",
  shown: true,
  evidence: [{ from: "header", text: "Units" }],
};

function sight(reading: Partial<FieldReading>, left = 0): FrameSight {
  const { id, kind, value, shown } = units;
  const seen = { id, kind, value, shown, words: [], path: [], box: { left, top: 0, width: 10, height: 10 } };
  return { path: [], frames: [], fields: [{ seen, reading: { ...units, ...reading }, score: 1 }] };
}

test("fields that only moved, or are counted otherwise, are read alike", () => {
  expect(isReadAlike(sight({}), sight({ id: 9, selector: "#other" }, 170))).toBe(true);
});

test.each<[string, Partial<FieldReading>]>([
  ["value", { value: "2" }],
  ["role", { role: "charge" }],
  ["reason", { evidence: [{ from: "label", text: "Units" }] }],
  ["presence on the page", { shown: false }],
])("another %s is read otherwise", (_, reading) => {
  expect(isReadAlike(sight({}), sight(reading))).toBe(false);
});
