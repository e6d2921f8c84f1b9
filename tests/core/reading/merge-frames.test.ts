import { expect, test } from "vitest";
import { mergeFrames } from "../../../lib/core/reading/merge-frames";
import type { FieldReading } from "../../../lib/core/reading/reading";
import { makeField, makeFrame } from "./make-reading";

const line = (code: string, number = 0): FieldReading => makeField("code", code, { line: number });
const codesOf = (...frames: Parameters<typeof mergeFrames>[0]) =>
  mergeFrames(frames).lines.map(({ fields }) => fields[0]?.value);

test("lines come in the order of the frames, whatever frame spoke first", () => {
  const top = makeFrame(
    [],
    [line("1")],
    [2, 10].map((index) => ({ index, selector: `#f${index}` })),
  );
  expect(codesOf(makeFrame([10], [line("4")]), makeFrame([2], [line("3", 1), line("2", 0)]), top)).toEqual([
    "1",
    "2",
    "3",
    "4",
  ]);
});

test("selectors lead through every frame on the way", () => {
  const top = makeFrame([], [], [{ index: 0, selector: "iframe#shell" }]);
  const shell = makeFrame([0], [], [{ index: 1, selector: "iframe#work" }]);
  const { lines } = mergeFrames([top, shell, makeFrame([0, 1], [line("17340")])]);
  expect(lines[0]?.frame).toBe("iframe#shell >>> iframe#work");
});

test("the top document needs no way to it", () => {
  expect(mergeFrames([makeFrame([], [line("17340")])]).lines[0]?.frame).toBe("");
});

test("a frame whose element has gone is forgotten, with the frames inside it", () => {
  const top = makeFrame([], [line("1")], []);
  expect(
    codesOf(top, makeFrame([0], [line("2")], [{ index: 0, selector: "x" }]), makeFrame([0, 0], [line("3")])),
  ).toEqual(["1"]);
});

test("a frame inside one that may not be read speaks for itself", () => {
  expect(codesOf(makeFrame([0, 1], [line("17340")]))).toEqual(["17340"]);
});

test("claim-wide fields of the frames with lines come first", () => {
  const top = makeFrame([], [makeField("payerName", "far")], [{ index: 0, selector: "iframe" }]);
  const work = makeFrame([0], [makeField("payerName", "near"), line("17340")]);
  expect(mergeFrames([top, work]).claimWide.map(({ value }) => value)).toEqual(["near", "far"]);
});
