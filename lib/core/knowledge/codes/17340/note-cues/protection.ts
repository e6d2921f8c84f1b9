import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";

const eyes = "(?:eyes?|lids?|eyelids?|periocular(?: \\w+)?|orbits?|globes?|cornea\\w*)";
const around =
  "(?:surrounding|adjacent|neighbou?ring|normal|healthy|perilesional|uninvolved|unaffected|nearby|adjoining|skin around|around (?:each|the|every|all|lesions|papules)|nostrils?|lips?|ears?|hairline)";
const guard =
  "(?:sh(?:ie|ei)ld(?:s|ed|ing)?|protect(?:ed|ion|ive|or|ors|ing)?|cover(?:ed|ing|s)?|guard(?:s|ed|ing)?|mask(?:ed|ing)?|tap(?:ed|e)|pad(?:s|ded)?|occlu\\w+|isolat\\w+)";
const stuff =
  "(?:petrolatum|petroleum(?: jelly)?|vaseline|gauze|barrier(?: \\w+)?|tape|cone|spatula|speculum|tongue (?:blade|depressor)|plastic|cotton|paste|towels?|drapes?|neoprene|cardboard|foam)";

export const protection: NoteCues = {
  says: pattern(
    `(?:${eyes}|eye) ?-?${guard}|goggles|eyewear|(?:corneal|eye|lead|metal) shields?`,
    `${eyes}(?: [a-z]+){0,5} (?:${guard}|closed|shut)`,
    `${guard}(?: [a-z]+){0,6} (?:${eyes}|skin|tissue)`,
    `${around}(?: [a-z]+){0,6} ${guard}`,
    `${guard}(?: [a-z]+){0,5} ${around}`,
    `${stuff}(?: [a-z]+){0,7} (?:${around}|${eyes})`,
    `(?:${around}|${eyes})(?: [a-z]+){0,5} ${stuff}`,
    `protective (?:measures?|eyewear|goggles|glasses|shield\\w*)|${stuff} (?:used |placed |applied )?(?:as (?:a )?)?(?:barrier|shield|protection)|shield(?:s|ing|ed)?|(?:skin|periorbital|ocular) protection`,
  ),
  about: pattern("protection|precautions|protective measures?"),
  unless: pattern(
    "(?:sun|uv|photo)[- ]?protect\\w*|protect\\w*(?: [a-z]+){0,4} (?:from|against) (?:the )?(?:sun|uv)|sun ?shields?|(?:staff|operator|provider|nurse|physician|assistant|clinician|i)(?:'s)? (?:wore|wearing|used)[^.;\\n]{0,30}|sunglasses|keep (?:[a-z]+ ){0,3}covered",
  ),
  denies: pattern(
    `${eyes}(?: [a-z]+){0,4} (?:unprotected|unshielded|uncovered|bare)|(?:unprotected|unshielded|uncovered)`,
  ),
  undoneBy:
    /(?:used|use|placed|shield|protect|cover|mask|appl|worn|wear|provid|need|requir|necess|pad|tap|guard|employ|taken|offered|available|done|give)\w*/,
};

export const examples: CueExamples = {
  documented: [
    "Eyes shielded, surrounding skin masked with gauze.",
    "Goggles were worn.",
    "Petrolatum was applied to the surrounding skin.",
    "Eye protection: yes",
  ],
  denied: [
    "No eye protection was used.",
    "Eyes were not covered.",
    "Eye shields: none",
    "Surrounding skin was left unprotected.",
  ],
  missing: [
    "Sun protection advised.",
    "Protect the area from the sun.",
    "Eye protection:",
    "Will shield the eyes next time.",
    "[ ] Eye shields",
  ],
};
