import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { systemics, topicals } from "../note-words";

export const failedSystemic: NoteCues = {
  trial: { names: pattern(systemics), rivals: pattern(topicals) },
  denies: pattern(
    "(?:treatment|therapy)[- ]na[iï]ve",
    "(?:no|not had any|without) (?:prior|previous|past|earlier) (?:acne )?(?:treatments?|therap(?:y|ies)|medications?|meds)(?! with)",
    "never (?:been )?(?:treated|(?:used|tried|had|taken) (?:any )?(?:acne )?(?:treatments?|therap\\w+|medications?|meds|anything))",
  ),
  allows: ["past", "talk"],
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
