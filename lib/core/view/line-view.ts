import type { Claim, Line } from "../claim/claim";
import { usDate } from "../values/us-date";
import { boxesRead } from "./mini-form";
import type { LineView } from "./sidebar-view";

/** A line of a claim as read: null is "not read", "" is "there and empty". `passed`: so many checks found nothing to say. */
export function lineView(claim: Claim, index: number, why: readonly string[] = [], passed = 0): LineView {
  const line = claim.lines[index] ?? {};
  return {
    index,
    title: `Line ${index + 1} of ${claim.lines.length}`,
    why: [...why],
    boxes: boxesRead(claim, line),
    passed,
    slots: [
      slot("code", "Code", line.code),
      slot("modifiers", "Modifiers", line.modifiers),
      slot("units", "Units", line.units),
      slot("placeOfService", "Place of service", line.placeOfService),
      slot("diagnosisPointers", "Diagnosis pointers", line.diagnosisPointers),
      slot("charge", "Charge", typeof line.charge === "number" ? `$${line.charge.toFixed(2)}` : line.charge),
      slot("dateFrom", "Date of service", line.dateFrom && usDate(line.dateFrom)),
      ...(line.dateTo && line.dateTo !== line.dateFrom ? [slot("dateTo", "To", usDate(line.dateTo))] : []),
      slot("renderingNpi", "Rendering NPI", line.renderingNpi),
    ],
  };
}

function slot(key: keyof Line, label: string, value: string | number | string[] | null | undefined) {
  if (value === undefined) return { key, label, value: null };
  return { key, label, value: Array.isArray(value) ? value.join(", ") : String(value ?? "") };
}
