import { describe, expect, test } from "vitest";
import type { ReportedFrame, ReportedNode } from "../../../../lib/core/reading/form-report/form-report";
import { asManyAs, makeFormReport } from "../../../../lib/core/reading/form-report/make-form-report";
import { readFormReport } from "../../../../lib/core/reading/form-report/read-form-report";

/** A form of so many rows, each with a label and the box that it names. */
function makeFrame(rows: number, path: number[] = []): ReportedFrame {
  const row = (_: unknown, index: number): ReportedNode[] => [
    { in: 0, tag: "label", refers: { for: [3 * index + 3] } },
    { in: 3 * index + 1, text: "Units …", box: [0, 20 * index, 80, 20] },
    { in: 0, tag: "input", kind: "box", read: [{ role: "units", because: [{ from: "label", text: "Units …" }] }] },
  ];
  return { path, nodes: [{ tag: "form" }, ...Array.from({ length: rows }, row).flat()] };
}

describe("a report", () => {
  test("is read back as it was made", () => {
    const frames = [makeFrame(3), makeFrame(1, [0, -1])];
    const { text, isCut } = makeFormReport(frames);
    expect(isCut).toBe(false);
    expect(readFormReport(text)).toEqual({ report: { version: 1, frames }, problem: null });
    expect(text.split("\n").filter((line) => line.startsWith('{"in":0,"tag":"input"'))).toHaveLength(4);
  });

  test("is cut where a letter would be too long, says so, and is whole as far as it goes", () => {
    const { text, isCut } = makeFormReport([makeFrame(2000), makeFrame(2)]);
    expect(isCut).toBe(true);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(200_000);
    const { report } = readFormReport(text);
    expect(report?.frames.map(({ cut, nodes }) => [cut, nodes.length > 1000])).toEqual([
      [true, true],
      [true, false],
    ]);
  });

  test("names nothing that was cut off", () => {
    const { nodes } = asManyAs(makeFrame(2).nodes, 200);
    expect(nodes.length).toBeLessThan(4);
    expect(nodes[1]).toEqual({ in: 0, tag: "label", refers: { for: [] } });
  });
});

describe("what is no report is said in a sentence", () => {
  const frame = (nodes: unknown[]) => JSON.stringify({ version: 1, frames: [{ path: [], nodes }] });
  test.each([
    ["{", "The report: expected the JSON of a report, as the sidebar copies it."],
    ['{"version":2,"frames":[]}', "version: expected version 1, the only one there is."],
    ['{"version":1}', "frames: expected a list of frames."],
    [frame([{ tag: "script" }]), "frames.0.nodes.0.tag: expected the name of an element that does nothing by itself."],
    [
      frame([{ tag: "p", attributes: { onclick: "go()" } }]),
      "attributes: expected no attributes but those that say how",
    ],
    [frame([7]), "frames.0.nodes.0: expected a text or an element as a report holds them."],
    [frame([{ tag: "p", in: 4 }]), "frames.0.nodes: expected each behind the element that holds it."],
    [
      frame([{ text: "Units" }, { tag: "p", in: 0 }]),
      "frames.0.nodes: expected each behind the element that holds it.",
    ],
  ])("%s", (text, sentence) => {
    expect(readFormReport(text).problem).toContain(sentence);
  });
});
