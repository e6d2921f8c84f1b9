import type { CueExamples, NoteCues } from "../../../note-cues";

export const failedSystemic: NoteCues = {
  trial: "systemic",
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
    "Doxycycline 100 mg for twelve weeks helped, but the acne flared again after it.",
    "Relapsed after isotretinoin in 2019.",
    "Oral antibiotics: no response.",
    "Persistent despite minocycline and spironolactone.",
  ],
  denied: [
    "Has never taken an oral antibiotic.",
    "Spironolactone is working well.",
    "Systemic therapy: none.",
    "No previous treatment of any kind.",
  ],
  missing: [
    "On doxycycline for ten days.",
    "Mother failed isotretinoin.",
    "Consider doxycycline if tretinoin fails.",
    "Tretinoin failed; will start doxycycline.",
    "Tretinoin for four months. No improvement.",
  ],
};
