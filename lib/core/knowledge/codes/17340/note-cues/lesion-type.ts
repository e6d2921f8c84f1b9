import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic } from "../note-words";

export const lesionType: NoteCues = {
  says: pattern(
    "papu?les?|papuls|pustu?les?|pustuls|nodules?|cysts?",
    "(?:papulo-?pustular|papular|pustular|nodular|cystic|nodulocystic) (?:lesions?|eruptions?|outbreak)",
  ),
  about: pattern("(?:lesion|type of lesion|kind of lesion)s? types?|primary lesions?|types? of lesions?"),
  content: pattern("papu\\w*", "pustu\\w*", "nodul\\w*", "cyst\\w*"),
  unless: pattern(
    "(?:epidermoid|epidermal|sebaceous|pilar|ovarian|ganglion|baker'?s?|thyroid|pulmonary|lung|breast|renal|inclusion|synovial|liver) (?:cysts?|nodules?)|cysts? of the (?:wrist|scalp|ovar\\w+)|pearly papule",
  ),
  undoneBy:
    /(?:seen|present|noted|found|observed|identified|appreciated|detected|visible|evident|felt|palpated|reported|had|have)/,
  topic: acneTopic,
  topicGoesOn: true,
  allows: ["talk"],
};

export const examples: CueExamples = {
  documented: [
    "Papules and pustules, two cysts.",
    "Papules on the chin, no nodules or cysts.",
    "Three nodules of the jaw were treated.",
    "The pustules were not counted.",
  ],
  denied: ["No papules, pustules, nodules or cysts.", "Papules, pustules: none", "Cysts and nodules are absent."],
  missing: [
    "Epidermoid cyst of the scalp.",
    "Nodulocystic acne.",
    "Verrucous papule of the thumb, consistent with a wart.",
    "Lesion type:",
  ],
};
