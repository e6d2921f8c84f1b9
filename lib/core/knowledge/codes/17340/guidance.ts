import type { LabelledFact } from "../../code-pack";

/** What the sidebar lists about the code, in order. `value: null` was looked for and is not on file. */
export const facts: LabelledFact[] = [
  {
    label: "Service type",
    value: "Dermatologic procedure (destruction by cold), brief, done in one visit",
    sources: ["reference-text"],
  },
  {
    label: "Place of service",
    value:
      "Usually 11 (Office); 49 (Independent Clinic) fits too. 19 and 22 (outpatient hospital) are paid at the facility rate.",
    note: "Unusual: 12, 13, 17, 20, 21, 23 and 24. Hands-on work: telehealth places 02 and 10 cannot be right.",
    sources: ["cms-places", "claimside-advice"],
  },
  {
    label: "Global period",
    from: "global-period",
    value: "10 days. Follow-up visits in those days are part of the service.",
    note: "Shares of the payment: 10% before, 80% during, 10% after.",
    sources: ["cms-pfs-2024-07"],
  },
  {
    label: "Units per day",
    from: "units",
    value: "1, however many lesions were treated",
    note: "MUE 1, adjudication indicator 2: an absolute limit per date of service that no modifier lifts.",
    sources: ["cms-mue-2024-07", "fcso-mue", "palmetto-mue"],
  },
  {
    label: "Medicare status",
    from: "status",
    value: "Active: payable when reasonable and necessary",
    note: "A cosmetic service is excluded by law.",
    sources: ["cms-pfs-2024-07", "medicare-cosmetic"],
  },
  {
    label: "Relative values",
    from: "relative-values",
    value:
      "July 2024: total 1.58 non-facility, 1.47 facility (work 0.77, practice expense 0.72 or 0.61, malpractice 0.09)",
    sources: ["cms-pfs-2024-07"],
  },
  {
    label: "National figure",
    from: "national-figure",
    value: "July 2024: about $52.59 non-facility, $48.93 facility",
    note: "Our arithmetic: 1.58 or 1.47 × conversion factor 33.2875; no geographic adjustment.",
    sources: ["cms-pfs-2024-07", "claimside-advice"],
  },
  { label: "Work value 2026", value: "0.75, conversion factor $33.40", sources: ["rvuedge"] },
  {
    label: "Fee-schedule indicators",
    from: "indicators",
    value: "Multiple procedure 2, bilateral 0, assistant surgeon 1, co-surgeon 0, team surgery 0, PC/TC 0",
    note: "The usual multiple-procedure reduction; no 50, 26, TC, 62, 66, 80 or 82.",
    sources: ["cms-pfs-2024-07"],
  },
  {
    label: "Same-day pairs",
    from: "pairs",
    value:
      "231 active NCCI pairs: destruction of warts, keratoses and skin cancers; established visits; anesthesia; repairs",
    note: "Looked for and not in the July 2024 table: acne surgery, chemical exfoliation, lesion injections, incision of acne-like abscesses and new-patient visits.",
    sources: ["cms-ncci-2024-07"],
  },
  {
    label: "Diagnosis",
    value: "L70.0 to L70.5, L70.8 or L70.9; L70 alone is a header and cannot be billed",
    sources: ["icd-titles", "icd-billable"],
  },
  {
    label: "Prior authorization",
    value: null,
    note: "Look in the payer's own authorization tool before the visit.",
    sources: [],
  },
  {
    label: "Medicare local coverage",
    value: null,
    note: "No local coverage determination naming this code was found; look in the Medicare Coverage Database for your contractor.",
    sources: [],
  },
];
