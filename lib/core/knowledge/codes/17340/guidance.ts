import { onFileUntil } from "../../cms/on-file";
import type { StatedFact } from "../../cms-table";
import type { LabelledFact } from "../../code-pack";

/**
 * What the sidebar lists about the code, in order. `value: null` was looked for and is not on file; figures of CMS are
 * stated by the edition of the date of service.
 */
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
  stated("Global period", "global-period"),
  stated("Units per day", "units"),
  stated("Medicare status", "status"),
  stated("Relative values", "relative-values"),
  stated("National figure", "national-figure"),
  stated("Fee-schedule indicators", "indicators"),
  stated("Same-day pairs", "pairs"),
  {
    label: "From 01/01/2027 on",
    after: onFileUntil.value,
    value: null,
    note:
      "The final rule was not found. Proposed were conversion factors of 33.1693 and 32.8409, half the payment for the " +
      "cheaper of a visit with 25 and a procedure of the same day, and G2211 as a modifier.",
    sources: ["cms-1848-p"],
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

function stated(label: string, from: StatedFact): LabelledFact {
  return { label, from, value: null, sources: [] };
}
