import type {
  FieldReading,
  FieldRole,
  FrameReading,
  PageReading,
  SeenField,
  Word,
} from "../../../lib/core/reading/reading";

/** A typed field whose role is known. */
export function makeField(role: FieldRole, value: string, changes: Partial<FieldReading> = {}): FieldReading {
  return { id: 0, role, kind: "box", value, shown: true, evidence: [{ from: "label", text: role }], ...changes };
}

/** The fields of a line from its values: a string is a typed field, a list is several of them. */
export function makeFields(values: Partial<Record<FieldRole, string | string[]>>, changes: Partial<FieldReading> = {}) {
  const entries = Object.entries(values) as [FieldRole, string | string[]][];
  return entries.flatMap(([role, value]) => [value].flat().map((one) => makeField(role, one, changes)));
}

/** A page of the top document with these lines and claim-wide fields. */
export function makePage(lines: FieldReading[][], claimWide: FieldReading[] = []): PageReading {
  return { lines: lines.map((fields) => ({ frame: "", fields })), claimWide };
}

export function makeFrame(path: number[], fields: FieldReading[], frames: FrameReading["frames"] = []): FrameReading {
  return { path, frames, fields };
}

/** A field as the page shows it; the path is written "form/row 1/cell". */
export function makeSeen(id: number, label: string, value: string, changes: Partial<SeenField> & { at?: string } = {}) {
  const { at = "form", ...rest } = changes;
  const words: Word[] = [{ from: "label", text: label }];
  return { id, kind: "box", value, words, path: [...at.split("/"), `field ${id}`], shown: true, ...rest } as SeenField;
}
