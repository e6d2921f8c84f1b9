import { expect, test } from "vitest";
import type { LineOrigin } from "../../../lib/core/claim/build-claim";
import { type OutlineChoice, outlineOf } from "../../../lib/core/claim/outline";
import { makeFields } from "../reading/make-reading";

const inFrame = (fields: ReturnType<typeof makeFields>, frameId: number, from: number) =>
  fields.map((field, at) => ({ ...field, frameId, id: from + at }));
const line = inFrame(makeFields({ code: "17340", modifier: ["22", "XS"], units: "2", dateFrom: "11/20/26" }), 3, 10);
const claimWide = inFrame(makeFields({ payerName: "Aetna" }), 0, 1);
const origin: LineOrigin = { selector: "", frame: "", locator: "", evidence: [], fields: line };

const outlined = (slot: OutlineChoice["slot"]) =>
  [...outlineOf({ origins: [origin], claimWide }, { line: 0, slot })].map(([frame, { row, fields }]) => ({
    frame,
    row,
    fields: fields.map(({ id, says }) => `${id} ${says}`),
  }));

test("one slot is outlined by the field that it was read from, in the row of its line", () => {
  const row = line.map(({ id }) => id);
  const units = line.find(({ role }) => role === "units")?.id;
  expect(outlined("units")).toEqual([{ frame: 3, row, fields: [`${units} units`] }]);
});

test("a slot that stands elsewhere is outlined there, without a row", () => {
  expect(outlined("payer")).toEqual([{ frame: 0, row: [], fields: ["1 payer"] }]);
});

test("all that was read is outlined, each field once, in the frame that it stands in", () => {
  const all = outlined("all");
  expect(all.map(({ frame }) => frame).toSorted()).toEqual([0, 3]);
  const says = all.flatMap(({ fields }) => fields.map((field) => field.replace(/^\d+ /, "")));
  expect(says.toSorted()).toEqual(["date of service", "modifiers", "modifiers", "payer", "procedure code", "units"]);
});

test("a line that is gone has nothing to outline", () => {
  expect(outlineOf({ origins: [], claimWide: [] }, { line: 4, slot: "all" }).size).toBe(0);
});
