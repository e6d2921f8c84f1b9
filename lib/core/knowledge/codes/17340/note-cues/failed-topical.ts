import type { CueExamples, NoteCues } from "../../../note-cues";
import { neverTreated } from "../never-treated";

export const failedTopical: NoteCues = {
  trial: "topical",
  ...neverTreated,
  denies: `${neverTreated.denies}
no|without|denies|nor topical|topicals|creams|gels|washes|lotions|retinoid|retinoids antibiotic|antibiotics|abx|agent|agents|drug|drugs|tx|treatment|treatments|therapy|therapies|meds|medication|medications|products|med? .|,|;|)|or|and|nor|/|ever|yet|tried|used|before|previously|prior
never|not|hasn't|haven't|hasnt|havent|didn't put|used|rubbed|applied|tried anything|something|a|any ..1 on|to
nothing|never was? ever? put|rubbed|used|applied|smeared|tried ..1 on ..1 it|skin|face|her|him|spots|acne|lesions|for
never|not|nothing been? given|prescribed|offered|handed anything|something|any? ..1 to put|rub|use|smear|apply ..1 on
nor rubbed|put|applied|smeared anything|something on|to?
no|sin cremas|topicos|pomadas|topico
top|tops -|:|= none|nil|no|never
no ..2 topicals|creams|gels|washes ever|yet|before|prior
topical|topicals|creams|gels|washes|lotions|retinoid|retinoids :? none|nil|never|0
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
