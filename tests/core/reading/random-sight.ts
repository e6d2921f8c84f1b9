import fc from "fast-check";
import type { Evidence, FieldRole, FrameSight, NamedField } from "../../../lib/core/reading/reading";
import { roles } from "../../../lib/core/reading/roles";

const values = [
  ...["", "17340", "17340-59", "99213", "L70.0", "A", "A,B", "12", "A - L70.0", "L70.0, L81.0", "59", "XS 22"],
  ...["1", "2.0", "$95.00", "(95.00)", "1.095,00", "11", "Office 24 hours", "None", "AETNA PPO (60054)", "1234567893"],
  ...["11/20/2026", "20/11/2026", "11/20/26 - 11/21/26", "11", "2026", "CLM*A*95~SV1*HC:17340*95*UN*1~", "All"],
];
const evidence: readonly Evidence[] = [
  ...(["label", "header", "above", "layout"] as const).map((from) => ({ from, text: "Date of service (dd/mm/yyyy)" })),
  { from: "value", text: "diagnosis code" },
];

const field: fc.Arbitrary<Omit<NamedField, "seen"> & { path: string[]; top: number }> = fc.record({
  reading: fc.record(
    {
      id: fc.nat({ max: 60 }),
      role: fc.constantFrom(...(Object.keys(roles) as FieldRole[])),
      kind: fc.constantFrom("box", "choice", "check", "rich", "text"),
      value: fc.constantFrom(...values),
      label: fc.constantFrom(...values),
      checked: fc.boolean(),
      shown: fc.boolean(),
      evidence: fc.subarray([...evidence]),
      ordinal: fc.constantFrom("A", "B", "2"),
      dayFirst: fc.constant(true),
      vague: fc.constant(true),
      total: fc.constantFrom("own", "row"),
      selector: fc.constant("#field"),
    },
    { requiredKeys: ["id", "role", "kind", "value", "shown", "evidence"] },
  ),
  score: fc.constantFrom(0.5, 1.2),
  path: fc.array(fc.constantFrom("1", "2", "3"), { maxLength: 4 }),
  top: fc.nat({ max: 90 }),
});

/** What a frame may say of itself, likely and unlikely: fields of any role, anywhere. */
export const randomSight: fc.Arbitrary<FrameSight> = fc.array(field, { maxLength: 30 }).map((drawn) => ({
  path: [],
  frames: [],
  fields: drawn.map(({ reading, score, path, top }, place) => {
    const { id, kind, value, shown, label, checked } = { ...reading, id: place };
    const box = { left: 0, top, width: 60, height: 18 };
    const said = { ...(label !== undefined && { label }), ...(checked !== undefined && { checked }) };
    const seen = { id, kind, value, shown, words: [], path: [...path, String(place)], box, ...said };
    return { seen, reading: { ...reading, id }, score };
  }),
}));
