import { readSight } from "../../lib/core/reading/read-fields";
import type { FieldReading, FieldRole } from "../../lib/core/reading/reading";
import { takeAllSteps } from "../../lib/core/reading/take-all-steps";
import { fieldValue } from "../../lib/page/fields/field-value";
import { seeFrame } from "../../lib/page/frame/see-frame";
import { writeField } from "../../lib/page/write/write-field";

// Bundled, and run in every frame of a page.

/** What became of one field of a line. */
export interface Tried {
  role: FieldRole;
  kind: FieldReading["kind"];
  /** "written", or why it was not. */
  outcome: string;
  /** What stands there at the end is what stood there at first. */
  isAsBefore: boolean;
}

/** What may stand in such fields: the first that does not stand there is tried. */
const values: Partial<Record<FieldRole, readonly string[]>> = {
  units: ["3", "2"],
  charge: ["123.45", "67.89"],
  modifier: ["59", "25"],
  placeOfService: ["22", "11"],
  diagnosisPointer: ["B", "A", "2", "1"],
};

/** Writes into the fields of the first line that holds the code, one of each role, and takes it back. */
async function writeAll(): Promise<Tried[]> {
  const { sight, elementOf } = takeAllSteps(seeFrame(document));
  const { fields } = readSight(sight);
  const line = fields.find(({ role, value }) => role === "code" && value.includes("17340"))?.line;
  const tried: Tried[] = [];
  for (const [role, texts] of Object.entries(values)) {
    const field = fields.find((one) => one.line === line && one.role === role && one.kind !== "text" && one.shown);
    const element = field && line !== undefined && elementOf(field.id);
    if (!element) continue;
    const before = JSON.stringify(fieldValue(element));
    const written = await writeField(element, anotherFor(element, field, texts));
    if (written.isWritten) await writeField(element, written.before);
    const outcome = written.isWritten ? "written" : written.because;
    const isAsBefore = JSON.stringify(fieldValue(element)) === before;
    tried.push({ role: field.role, kind: field.kind, outcome, isAsBefore });
  }
  return tried;
}

function anotherFor(element: Element, { kind, value, label, checked }: FieldReading, texts: readonly string[]): string {
  if (kind === "check") return checked ? "" : label || value || "on";
  if (element instanceof HTMLSelectElement) {
    const other = [...element.options].find((option) => !option.selected && !option.disabled && option.value !== "");
    return other?.text ?? "";
  }
  return texts.find((text) => text !== value) ?? "";
}

Object.assign(globalThis, { claimsideWrites: writeAll });
