import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";

export const symptoms: NoteCues = {
  says: pattern(
    "pain(?:ful|s)?(?! (?:med\\w*|relie\\w*|during|with (?:the )?(?:procedure|treatment|freez\\w*)|after))",
    "tende?r(?:ness)?|sore(?:ness)?|hurt(?:s|ing)?|ach(?:e|es|ing|y)|throb\\w*|inflamed|inflammation|inflammatory (?:lesions?|papules?|pustules?|nodules?|cysts?)",
    "bleed(?:s|ing)?|bled|itch\\w*|pruri\\w*|scars?|scarring|symptomatic|discomfort",
  ),
  about: pattern("symptoms?", "symptomatology"),
  content: pattern("pain\\w*", "tender\\w*", "itch\\w*", "bleed\\w*", "sore", "inflam\\w*", "scar\\w*", "yes"),
  denies: pattern(
    "non-?tender|painless|asymptomatic|asx|symptom-?free|pain-?free|no symptoms|non-?pruritic|pain (?:level |score )?:? ?0(?: ?/ ?10)?",
  ),
  notIn: pattern(
    "risks?|side effects?|r/b(?:/a)?|complications?|toler\\w*|adverse|blister\\w*|(?:wound|after) ?-?care|aftercare|consent\\w*|during (?:the )?(?:procedure|treatment|freezing)|inject\\w*|hypopigment\\w*|to (?:prevent|avoid|reduce|minimi[sz]e)|expect\\w*|procedure itself|uneventful",
  ),
  allows: ["talk", "past"],
};

export const examples: CueExamples = {
  documented: [
    "The nodules on the jaw are tender and bleed when shaving.",
    "Denies itching, but the cysts hurt.",
    "Inflamed papules over both cheeks.",
    "Tenderness: yes",
  ],
  denied: ["Denies pain, itching or bleeding.", "Lesions are asymptomatic.", "Pain: none", "Symptoms: none"],
  missing: [
    "Risks of pain and scarring were discussed.",
    "Her sister has painful cysts.",
    "Mild pain during the procedure.",
    "Moderate inflammatory acne vulgaris.",
    "May cause scarring.",
  ],
};
