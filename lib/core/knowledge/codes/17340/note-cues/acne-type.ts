import type { CueExamples, NoteCues } from "../../../note-cues";

export const acneType: NoteCues = {
  both: [
    `
mild|moderate|severe|mildly|moderately|severely ; moderate inflammatory acne
mod|sev ; mod inflam acne
modrate|moderado|moderada|leve|grave|severo|severa ; acne moderado ; es
grade|stage|type i|ii|iii|iv|<num> ; grade III papulopustular acne
grade|stage : i|ii|iii|iv|<num>
iga score? of|:? <num> ; IGA 3
extensive|recalcitrant
`,
    `
vulgaris|vulg
inflammatory|inflam|inflamm|inflamatorio
comedonal
papulopustular|papular|pustular
nodular|nodulocystic|cystic
nodulo cystic
nodular cystic
conglobata|conglobate|fulminans
excoriee|excoriated
mixed|hormonal|tropica|infantile|acneiform|keloidalis|quistico|nodular
papulo pustular
papulopust
noduloquistico|papulopustuloso
`,
  ],
  label: `
severity
grade|grading
acne type
iga
type
`,
  beside: `
acne*
breakout|breakouts
severity
`,
  unlike: `
mild|moderate|severe|moderately|mildly pain*|discomfort|stinging|erythema|scarring|number|itch*|tender*|improve*|response|edema|swelling|burning|blister*|redness|xerosis|dryness|depression|anxiety|asthma|persistent|allergies
`,
  neverDenied: true,
  allows: ["talkedAbout", "planned"],
  finding: true,
};

export const examples: CueExamples = {
  documented: [
    "Moderate inflammatory acne vulgaris of the face.",
    "Acne, cystic, severe.",
    "Assessment: grade III papulopustular acne.",
    "Severity: mild. Type: comedonal acne.",
  ],
  denied: [],
  missing: [
    "Acne vulgaris.",
    "Severe acne.",
    "Her sister has severe cystic acne.",
    "Acne type and severity:",
    "Acne: mild discomfort, inflamed papules.",
  ],
};
