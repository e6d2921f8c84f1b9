import type { Claim, Line } from "../claim/claim";
import { usDate } from "../values/us-date";
import { viewWording } from "../words/en/view";
import { boxesRead } from "./mini-form";
import type { LineView } from "./sidebar-view";

/** A line of a claim as read: null is "not read", "" is "there and empty". `passed`: so many checks found nothing to say. */
export function lineView(claim: Claim, index: number, why: readonly string[] = [], passed = 0): LineView {
  const line = claim.lines[index] ?? {};
  return {
    index,
    title: viewWording.line.title(index + 1, claim.lines.length),
    why: [...why],
    boxes: boxesRead(claim, line),
    passed,
    slots: [
      slot("code", line.code),
      slot("modifiers", line.modifiers),
      slot("units", line.units),
      slot("placeOfService", line.placeOfService),
      slot("diagnosisPointers", line.diagnosisPointers),
      slot("charge", typeof line.charge === "number" ? `$${line.charge.toFixed(2)}` : line.charge),
      slot("dateFrom", line.dateFrom && usDate(line.dateFrom)),
      ...(line.dateTo && line.dateTo !== line.dateFrom ? [slot("dateTo", usDate(line.dateTo))] : []),
      slot("renderingNpi", line.renderingNpi),
    ],
  };
}

type SlotOfLine = keyof Line & keyof typeof viewWording.line;

function slot(key: SlotOfLine, value: string | number | string[] | null | undefined) {
  const label = viewWording.line[key];
  if (value === undefined) return { key, label, value: null };
  return { key, label, value: Array.isArray(value) ? value.join(", ") : String(value ?? "") };
}
