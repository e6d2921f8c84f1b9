import type { WriteTrouble } from "../../../lib/core/mend/write-outcome";
import { readSight } from "../../../lib/core/reading/read-fields";
import type { FieldReading, FieldRole } from "../../../lib/core/reading/reading";
import { takeAllSteps } from "../../../lib/core/reading/take-all-steps";
import { seeFrame } from "../../../lib/page/frame/see-frame";
import { writeField } from "../../../lib/page/write/write-field";

// Bundled, and run in every frame of a page.

/** What became of one field of a line. */
export interface Tried {
  role: FieldRole;
  kind: FieldReading["kind"];
  outcome: "written" | WriteTrouble;
}

/** What may stand in such fields: the first that does not stand there is tried. */
const values: Partial<Record<FieldRole, readonly string[]>> = {
  units: ["3", "2"],
  charge: ["123.45", "67.89"],
  modifier: ["59", "25"],
  placeOfService: ["22", "11"],
  diagnosisPointer: ["B", "A", "2", "1"],
};

/** What was tried in a frame, and what of it is not as it was. */
export interface Written {
  tried: Tried[];
  /** What was read of its fields, said of its elements, focused or scrolled to before and is not at the end, and what came. */
  changed: string[];
}

async function writeAndLook(): Promise<Written> {
  const before = looksOf();
  const tried = await writeAll();
  const after = looksOf();
  return { tried, changed: [...lessOf(before, after), ...lessOf(after, before)] };
}

function looksOf(): string[] {
  const { fields } = readSight(takeAllSteps(seeFrame(document)).sight);
  const values = fields.map(({ role, line, value, checked }) => `${role} ${line}: ${value} ${checked ?? ""}`);
  // A form may have fields named like an element's methods.
  const tags = [...document.querySelectorAll("*")].map((element) => Node.prototype.cloneNode.call(element) as Element);
  const focus = document.activeElement?.localName;
  return [...values, ...tags.map(({ outerHTML }) => outerHTML), `focus: ${focus}`, `scrolled: ${scrollX} ${scrollY}`];
}

function lessOf(all: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

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
    const written = await writeField(element, anotherFor(element, field, texts));
    const back = written.isWritten ? await writeField(element, written.before) : written;
    tried.push({ role: field.role, kind: field.kind, outcome: back.isWritten ? "written" : back.because });
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

Object.assign(globalThis, { claimsideWrites: writeAndLook });
