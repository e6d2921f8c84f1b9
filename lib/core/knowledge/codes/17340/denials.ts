import type { Denial } from "../../code-pack";

/** What a remittance says when a line of this code is denied, in our words, and which rules prevent it. */
export const denials: Denial[] = [
  denial("CARC 4", "CO", "Procedure and modifier do not go together", [
    "place-of-service-as-modifier",
    "modifier-not-for-this-code",
    "side-modifier",
    "visit-without-25",
  ]),
  denial("CARC 5", "CO", "Procedure does not fit the place of service", [
    "place-of-service-impossible",
    "place-of-service-unusual",
  ]),
  denial("CARC 11", "CO", "Diagnosis does not fit the procedure", ["diagnosis-not-acne"]),
  denial("CARC 16", "CO", "Information missing or billing error", [
    "diagnosis-missing",
    "charge-missing",
    "date-missing",
    "place-of-service-missing",
    "units-missing",
    "npi-invalid",
    "too-many-pointers",
    "icd-indicator",
    "date-invalid",
    "date-range",
    "date-future",
    "total-charge",
  ]),
  denial("CARC 18", "OA", "Exact duplicate", ["duplicate-line"]),
  denial("CARC 29", undefined, "Filing limit passed", ["timely-filing"]),
  denial("CARC 50", "CO", "Not deemed medically necessary", ["documentation-incomplete"]),
  denial("CARC 55", undefined, "Deemed experimental or investigational", ["payer-not-covered"]),
  denial("CARC 58", undefined, "Place of service invalid", ["place-of-service-missing", "place-of-service-unknown"]),
  denial("CARC 96", "PR", "Charge not covered; the remark code says why", ["diagnosis-cosmetic", "payer-not-covered"]),
  denial("RARC N383", undefined, "Not covered when deemed cosmetic", ["diagnosis-cosmetic", "payer-not-covered"]),
  denial(
    "CARC 97",
    "CO",
    "Included in another service, such as a visit of the same day without 25",
    ["visit-in-global-period", "visit-without-25", "included-service", "bundled-service", "bundled-procedure"],
    { sources: ["palmetto-visit-97"] },
  ),
  denial("CARC 146", undefined, "Diagnosis invalid for the date", ["diagnosis-header", "diagnosis-invalid"]),
  denial("CARC 167", undefined, "Diagnosis not covered", ["diagnosis-cosmetic"]),
  denial("CARC 151", "CO", "Information does not support so many", [
    "units-above-one",
    "repeat-in-global-period",
    "repeat-modifier",
  ]),
  denial("CARC 182", undefined, "Modifier invalid on the date of service", [
    "place-of-service-as-modifier",
    "modifier-unknown",
  ]),
  denial("CARC 197", undefined, "Prior authorization absent", ["prior-authorization-missing"]),
  denial(
    "CARC 236",
    "CO",
    "Not compatible with another procedure of the day (NCCI); the patient may not be billed for it",
    ["bundled-procedure", "visit-without-25"],
    { sources: ["ncci-manual-2026"] },
  ),
  denial("CARC 234", undefined, "Not paid separately", ["included-service"]),
  denial("CARC 252", undefined, "An attachment is needed", ["modifier-22-support"]),
  denial("RARC N519", undefined, "Modifiers that cannot stand together", [
    "abn-modifier-conflict",
    "modifier-59-and-x",
  ]),
  denial("RARC N822", undefined, "Modifier missing", ["visit-without-25"]),
  denial("RARC N823", undefined, "Modifier invalid", ["place-of-service-as-modifier", "modifier-unknown"]),
  denial("RARC M53", undefined, "Units missing or invalid", ["units-missing"]),
  denial("RARC M77", undefined, "Place of service missing or invalid", [
    "place-of-service-missing",
    "place-of-service-unknown",
  ]),
  denial("RARC N428", undefined, "Not covered in this place of service", ["place-of-service-impossible"]),
  denial("RARC N525", undefined, "Not covered within the global period of another service", [
    "visit-in-global-period",
    "repeat-in-global-period",
    "in-other-global-period",
  ]),
  denial("RARC N706", undefined, "Documentation missing", ["documentation-incomplete"]),
  denial(
    "RARC N362",
    undefined,
    "Units above what is allowed; the patient may not be billed for them",
    ["units-above-one"],
    { sources: ["ncci-manual-2026"] },
  ),
  denial("RARC M76", undefined, "Diagnosis missing or invalid", ["diagnosis-missing", "pointer-dangling"]),
  denial("RARC M81", undefined, "Diagnosis not coded to its last character", ["diagnosis-header", "diagnosis-invalid"]),
];

function denial(
  code: string,
  group: string | undefined,
  means: string,
  rules: string[],
  also: Pick<Denial, "sources"> = { sources: [] },
): Denial {
  return { code, ...(group && { group }), means, rules, sources: ["cms-remittance", ...also.sources] };
}
