import type { FieldRole } from "../../../lib/core/reading/reading";
import type { Tried } from "./write-all";

type Refused = Partial<Record<FieldRole, Exclude<Tried["outcome"], "written">>>;

const allReadOnly: Refused = {
  charge: "read-only",
  diagnosisPointer: "read-only",
  modifier: "read-only",
  placeOfService: "read-only",
  units: "read-only",
};

/** Fields of the stored pages that cannot be written as is tried, and are left as they were; every other field is written. */
const refused: Readonly<Record<string, Refused>> = {
  "angular-material-chips": { modifier: "not-kept", placeOfService: "no-such-choice" },
  "angular-material-markup": { modifier: "not-kept", placeOfService: "no-such-choice" },
  "ant-charge-grid": { diagnosisPointer: "not-kept", placeOfService: "no-such-choice" },
  "antares-antd": { diagnosisPointer: "not-kept", modifier: "not-kept" },
  "antd-unit-price": { placeOfService: "no-such-choice" },
  "blue-plan-portal": { placeOfService: "no-such-choice" },
  "chip-selects": { diagnosisPointer: "not-kept", modifier: "not-kept" },
  "chips-removed-by-words": { diagnosisPointer: "not-kept", modifier: "not-kept" },
  "chosen-value-names-its-own-box": { modifier: "no-such-choice", placeOfService: "no-such-choice" },
  "cloudforce-health-lightning": { placeOfService: "no-such-choice" },
  "drawn-lists-unset": {
    diagnosisPointer: "no-such-choice",
    modifier: "no-such-choice",
    placeOfService: "no-such-choice",
  },
  "forms-questionnaire": { placeOfService: "no-such-choice" },
  "kendara-grid": { units: "not-kept" },
  "lib-choices": { modifier: "not-kept" },
  "lib-shoelace-dialog": { modifier: "no-such-choice" },
  "mui-floating": { placeOfService: "no-such-choice" },
  "nuvolina-claims": { diagnosisPointer: "not-kept", placeOfService: "no-such-choice" },
  "quasar-inline-icd": allReadOnly,
  "radix-combobox": { placeOfService: "no-such-choice" },
  "readonly-disabled": allReadOnly,
  "ridgeline-charge-entry": { charge: "read-only" },
  "spanish-primeng": { placeOfService: "no-such-choice" },
  "svelte-pointer-pills": { placeOfService: "no-such-choice" },
};

export function refusedOn(slug: string): Refused {
  return refused[slug] ?? {};
}

/** What pages keep themselves of a value that was written and taken back. */
export const keptByPages: Readonly<Record<string, string>> = {
  "chip-selects": "what is typed into a box behind which no script stands",
  "lib-angularjs-form": "classes that say that a field was touched",
  "lib-mui-form": "an empty style on the body, of a list that was opened",
  "lib-quasar": "the place where it draws its lists",
  "lib-select2": "marks of its own on choices that were made once",
  "lib-shoelace-dialog": "attributes that say that a field was touched",
  "lib-tom-select": "classes that say that a field was in focus",
  "total-recomputed-by-script": "the charge that it adds up from the units",
};
