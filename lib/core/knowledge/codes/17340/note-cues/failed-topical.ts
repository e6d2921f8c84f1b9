import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { systemics, topicals } from "../note-words";

export const failedTopical: NoteCues = {
  trial: { names: pattern(topicals), rivals: pattern(systemics) },
  denies: pattern(
    "(?:treatment|therapy)[- ]na[iï]ve",
    "(?:no|not had any|without) (?:prior|previous|past|earlier) (?:acne )?(?:treatments?|therap(?:y|ies)|medications?|meds)(?! with)",
    "never (?:been )?(?:treated|(?:used|tried|had|taken) (?:any )?(?:acne )?(?:treatments?|therap\\w+|medications?|meds|anything))",
  ),
  allows: ["past", "talk"],
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
