import type { CueExamples, NoteCues } from "../../../note-cues";

export const failedTopical: NoteCues = {
  trial: "topical",
  denies: `
treatment|therapy naive
no|without prior|previous|past|earlier acne? treatment|treatments|therapy|therapies|medication|medications|meds
not had any acne? treatment|treatments|therapy|medication|medications
never been? treated
never used|tried|had|taken any? acne? treatment|treatments|therapy|medication|medications|meds|anything
nothing tried
sin tratamiento previo ; sin tratamiento previo ; es
`,
  unlike: `
no|without prior|previous|past|earlier acne? treatment|treatments|therapy|therapies|medication|medications|meds with
`,
  allows: ["past", "talkedAbout"],
};

export const examples: CueExamples = {
  documented: [
    "Tretinoin 0.05% for four months brought no sufficient improvement.",
    "Failed BPO and adapalene.",
    "Topicals: inadequate response.",
    "Clindamycin gel was used for 12 weeks. It did not help.",
    "Her mother reports that tretinoin did not work.",
  ],
  denied: [
    "No prior topical therapy.",
    "Tretinoin worked well.",
    "Acne well controlled on adapalene.",
    "Treatment-naive.",
    "Topical therapy: never tried.",
  ],
  missing: [
    "On tretinoin for three weeks.",
    "Will start tretinoin; doxycycline failed.",
    "If adapalene fails, consider isotretinoin.",
    "Her mother failed tretinoin.",
    "[ ] Failed topical therapy",
  ],
};
