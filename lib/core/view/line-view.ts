import type { Line } from "../claim/claim";
import { usDate } from "../values/us-date";
import type { LineView } from "./sidebar-view";

/** A line as read: null is "not read", "" is "there and empty". */
export function lineView(line: Line, index: number, count: number, why: readonly string[] = []): LineView {
  return {
    index,
    title: `Line ${index + 1} of ${count}`,
    why: [...why],
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
