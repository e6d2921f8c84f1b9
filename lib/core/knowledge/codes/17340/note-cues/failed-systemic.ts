import type { CueExamples, NoteCues } from "../../../note-cues";
import { neverTreated } from "../never-treated";

export const failedSystemic: NoteCues = {
  trial: "systemic",
  ...neverTreated,
  denies: `${neverTreated.denies}
no|without|denies|nor oral|orals|systemic|systemics|pills|antibiotics|abx|tablets antibiotic|antibiotics|abx|agent|agents|drug|drugs|tx|treatment|treatments|therapy|therapies|meds|medication|medications|products|med? .|,|;|)|or|and|nor|/|ever|yet|tried|used|before|previously|prior
no|without pills|tablets|antibiotics|orals ..1 for it|acne|this|that|skin
never|not took|taken|had|swallowed|used a|any|one pill|pills|tablet|tablets
nothing was? ever? swallowed|taken for? it|acne?
never|not ..1 swallowed|taken anything ..1 for|by
nothing was? ever? swallowed
no|sin pastillas|antibioticos|tabletas|pildoras
never|not|nor on? po|p.o .|,|;|<end>
sys|syst -|:|= none|nil|no|never
no ..2 pills|tablets|antibiotics|orals|meds ever|yet|before|prior
no|without|denies|never rx|prescription|prior|any? pills|tablets|orals|antibiotics|capsules <end>|.|,|;|)
no|without|denies po|p.o. meds|medication|medications|antibiotics|abx|tx|treatment|agents
oral|orals|systemic|systemics|pills|antibiotics|abx|tablets :? none|nil|never|0
`,
  unlike: `${neverTreated.unlike}
never|not|hasn't|haven't|nothing ..3 anything|something|nothing|used|put|applied|tried ..2 on|to the|her|his|my? skin|face|back|chest|it
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
