import { expect, test } from "vitest";
import type { LineOrigin } from "../../../lib/core/claim/build-claim";
import type { FieldReading, FieldRole } from "../../../lib/core/reading/reading";
import { fieldMarks } from "../../../lib/core/view/field-marks";
import type { FindingView } from "../../../lib/core/view/sidebar-view";

function field(id: number, role: FieldRole, over: Partial<FieldReading> = {}): FieldReading {
  return { id, role, kind: "box", value: "", shown: true, evidence: [], frameId: 3, ...over };
}

function finding(rule: string, over: Partial<FindingView> = {}): FindingView {
  const decidedBy = { slots: [], otherLines: false, isFinal: true, isOpen: false, mark: "" };
  const says = `${rule}. And more of it.`;
  return { rule, verdict: "problem", severity: "error", line: 0, says, because: [], sources: [], decidedBy, ...over };
}

const fields = [field(5, "code"), field(6, "modifier"), field(7, "units")];
const read = {
  origins: [{ fields } as Partial<LineOrigin> as LineOrigin],
  claimWide: [field(1, "payerName", { frameId: 0 }), field(2, "diagnosis", { shown: false })],
};
/** What a mark says, and what it is called. */
function said(kind: string, says: string) {
  return { says, name: `${kind}: ${says}` };
}

const units = { slot: { line: 0, key: "units" as const }, box: "24G" };

test("each field that is spoken of has a mark, in its own frame, with the first sentence after its box", () => {
  const payer = finding("payer", { severity: "warning", slot: { key: "payer" } });
  expect([...fieldMarks([finding("units", units), payer], read)]).toEqual([
    [3, [{ fieldId: 7, kind: "error", count: 1, ...said("To fix", "24G · units."), card: { rule: "units", line: 0 } }]],
    [0, [{ fieldId: 1, kind: "warning", count: 1, ...said("To know", "payer."), card: { rule: "payer", line: 0 } }]],
  ]);
});

test("of several at one field the mark is the worst, with their count", () => {
  const findings = [
    finding("unsure", { ...units, verdict: "unsure" }),
    finding("warning", { ...units, severity: "warning" }),
    finding("error", units),
  ];
  expect(fieldMarks(findings, read).get(3)).toEqual([
    {
      ...{ fieldId: 7, kind: "error", count: 3, card: { rule: "error", line: 0 } },
      ...said("To fix", "24G · error. 2 more in the sidebar"),
    },
  ]);
});

test("what stands beneath another finding leads to that one's card, and counts as that card", () => {
  const also = [finding("modifier", { slot: { line: 0, key: "modifiers" } }), finding("again", units)];
  const marks = fieldMarks([finding("units", { ...units, also })], read).get(3) ?? [];
  expect(marks.map(({ fieldId, count, card }) => [fieldId, count, card.rule])).toEqual([
    [7, 1, "units"],
    [6, 1, "units"],
  ]);
});

test("what is said of no field, of one that was not read, or of one that is not shown has no mark", () => {
  const slots = [{ key: "note" as const }, { line: 0, key: "charge" as const }, { key: "diagnoses" as const }];
  expect(fieldMarks([finding("none"), ...slots.map((slot) => finding("one", { slot }))], read).size).toBe(0);
});
