import type { WriteTrouble } from "../../lib/core/mend/write-outcome";

/** A field of a kit's page, what is written into it, and what the kit then holds. */
export interface KitField {
  key: string;
  to: string;
  /** Default: the element with the key as its id. */
  selector?: string;
  /** Default: what was written. */
  holds?: unknown;
  /** Where it cannot be written, what is said. */
  because?: WriteTrouble;
}

const modifier = { key: "modifier", to: "25" };
const emptied: KitField = { key: "modifier", to: "" };
const pos = { key: "pos", to: "11" };
const units = { key: "units", to: "1" };
const pointer = { key: "pointer", to: "A" };
const charge = { key: "charge", to: "110.00" };
const date = { key: "date", to: "2026-11-21" };
const boxes = [modifier, emptied, units, pointer, charge, date];
const global = { key: "global", to: "Global", holds: true };
const kind: KitField = { key: "kind", selector: "[name=kind]", to: "B" };
const noneChosen: KitField = { key: "none", selector: "[name=none]", to: "B", because: "no-way-back" };
const chips = [
  { key: "modifier", to: "25, 59", holds: ["25", "59"] },
  { key: "modifier", to: "11, 59", holds: ["11", "59"] },
  { key: "modifier", to: "", holds: [] },
  { key: "modifier", to: "ZZ", because: "no-such-choice" },
] satisfies KitField[];
const noPlace: KitField = { key: "pos", to: "99", because: "no-such-choice" };

function at(selector: (key: string) => string, fields: readonly KitField[]): KitField[] {
  return fields.map((field) => ({ ...field, selector: selector(field.key) }));
}

/** The kits by name, each with the fields that are tried. */
export const kits: Record<string, readonly KitField[]> = {
  react: [...boxes, pos, noPlace, global, kind, noneChosen, { key: "stuck", to: "1", because: "not-kept" }],
  "react-hook-form": [...boxes, pos, noPlace],
  angular: [...boxes, pos, noPlace],
  vue: [...boxes, pos, noPlace],
  svelte: [...boxes, pos, noPlace, kind, noneChosen],
  lit: at((key) => `claim-line >>> #${key}`, [...boxes, pos, noPlace]),
  mui: [
    units,
    pointer,
    charge,
    date,
    pos,
    noPlace,
    { key: "pos", to: "" },
    ...chips,
    { key: "rendering", to: "Dr. Brown" },
    global,
  ],
  antd: [
    { ...units, holds: 1 },
    pointer,
    charge,
    date,
    pos,
    noPlace,
    { key: "pos", to: "", holds: undefined },
    ...chips,
  ],
  quasar: [units, pointer, charge, date, pos, noPlace, { key: "pos", to: "", holds: null }, ...chips, global],
  primevue: [
    { ...units, holds: 1 },
    pointer,
    { ...charge, holds: 110 },
    date,
    pos,
    noPlace,
    { key: "pos", to: "", holds: null },
    ...chips,
  ],
  "ag-grid": at(
    (key) => `.ag-row [col-id=${key}]`,
    [
      modifier,
      { ...emptied, holds: null },
      units,
      pointer,
      charge,
      date,
      pos,
      noPlace,
      { key: "code", to: "99213", because: "read-only" },
    ],
  ),
  select2: [units, pointer, charge, pos, noPlace, { key: "pos", to: "" }, ...chips],
  "tom-select": [pos, noPlace, { key: "pos", to: "" }, ...chips],
  inputmask: [modifier, emptied, units, pointer, { ...charge, holds: "110.00" }, { ...date, holds: "20261121" }],
  angularjs: [...boxes, pos, noPlace],
  choices: [pos, noPlace, { key: "modifier", to: "25, 59", because: "not-kept" }],
  shoelace: [
    ...at((key) => `#${key} >>> input`, [units, pointer, charge, pos, noPlace]),
    { key: "pos", selector: "#pos >>> input", to: "" },
    { key: "modifier", selector: "#modifier >>> input", to: "25, 59", because: "no-such-choice" },
  ],
  tabulator: at(
    (key) => `.tabulator-row [tabulator-field=${key}]`,
    [modifier, emptied, units, pointer, charge, date, { ...pos, because: "not-kept" }],
  ),
};
