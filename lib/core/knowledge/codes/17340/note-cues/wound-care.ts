import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic } from "../note-words";

const told =
  "(?:given|reviewed|explained|discussed|provided|d/w|handed|went over|taught|instructed|understood|told|dispensed|covered|supplied|advised|counsel\\w*|demonstrated|shown|issued|offered)";
const care =
  "(?:(?:wound|blister|site|home|skin|local)[- ]?care|after-?care|after care|post-?(?:procedure|procedural|op|operative|treatment|cryo\\w*|care|tx|freeze)(?: (?:care|wound care|instructions?|teaching|care instructions?|sheet|handout|advice))?|care (?:of|for) (?:the )?(?:treated )?(?:skin|sites?|areas?|lesions?|wounds?|blisters?)|(?:wc|w/c|d/c|discharge|care|cryo\\w*) (?:instr\\w*|instructions?)|how to (?:care|look after)|look(?:ing)? after (?:the |her |his |their )?(?:treated )?(?:skin|areas?|sites?)|wound instructions|blister precautions)";

export const woundCare: NoteCues = {
  says: pattern(
    care,
    `instructions? (?:were |was )?${told}|(?:written|verbal|oral|home|printed) (?:and \\w+ )?instructions`,
    "(?:keep|leave)(?: [a-z]+){0,4} (?:clean|dry|covered|moist|alone|open|intact)",
    "(?:do not|don't|no|avoid|not to|without) (?:pick\\w*|pop\\w*|squeez\\w*|scratch\\w*|scrubb?\\w*|unroof\\w*|open\\w*|burst\\w*|deroof\\w*)",
    "(?:vaseline|petrolatum|petroleum jelly|aquaphor|emollient|(?:antibiotic )?ointment|bacitracin|healing ointment|soap and water|gentle (?:wash\\w*|cleans\\w*)|wash(?:ing)? (?:gently|with (?:mild|gentle)|and ointment|sites?|daily)|cleans(?:e|ing) (?:gently|daily|with))",
    `wash\\w*(?: [a-z]+){0,4} ${told}`,
  ),
  about: pattern(
    "(?:instructions?|post-?procedure|patient instructions|post[- ]?care|wound|after ?-?care)(?: \\w+){0,2}",
  ),
  content: pattern("\\w{4,}"),
  unless: pattern(
    "(?:benzoyl|bpo|salicylic|acne|medicated|face) wash\\w*|(?:vaseline|petrolatum|petroleum(?: jelly)?|ointment|aquaphor)[^.;\\n]{0,40} (?:surrounding|around|adjacent|normal|eyes?|eyelids?|perilesional|neighbou?ring|barrier)|(?:surrounding|around|adjacent|normal|barrier|neighbou?ring|perilesional)[^.;\\n]{0,40} (?:vaseline|petrolatum|ointment)|(?:vaseline|petrolatum|paraffin) gauze|(?:lidocaine|emla|numbing|anesthetic|steroid|topical|retinoid)[^.;\\n]{0,12} ointment|post-?(?:op|procedure|treatment) (?:diagnosis|dx|visit|photos?|count)|patient (?:picks|has been picking)",
    "(?:tried|failed|used) [^.;\\n]{0,30}(?:ointment|soap and water)",
    "acne skin ?care|skin ?care (?:regimen|routine|products?)",
  ),
  undoneBy:
    /(?:been )?(?:given|provid|discuss|review|explain|done|offer|cover|issu|suppl|dispens|record|document|taught|address|gone|went|perform|carried|mention)\w*/,
  denies: pattern(
    `before [^.;\\n]{0,40} (?:instructions?|${care}) could be`,
    `(?:without|no) (?:any )?(?:\\w+ )?(?:${care}|instructions?)(?: instructions?)?`,
  ),
  topic: acneTopic,
  allows: ["plan", "teaching", "talk"],
};

export const examples: CueExamples = {
  documented: [
    "Gentle cleansing and petrolatum explained; do not open blisters.",
    "Wound care instructions given.",
    "Aftercare: explained",
    "Keep the area clean and dry.",
    "If a blister forms, leave it alone and apply Vaseline.",
  ],
  denied: ["No aftercare was given.", "Wound care: not given", "Wound care instructions were not reviewed."],
  missing: [
    "Wound care:",
    "Petrolatum was applied to the surrounding skin as a barrier.",
    "Biopsy site: wound care instructions given.",
    "[ ] Aftercare sheet given",
  ],
};
