import type { CueExamples, NoteCues } from "../../../note-cues";

export const acneType: NoteCues = {
  both: [
    `
mild|moderate|severe|mildly|moderately|severely ; moderate inflammatory acne
light|slight|heavy|minor|nasty comedonal|inflammatory|papular|pustular|nodular|cystic|papulopustular|nodulocystic|acne
milder|severer|florid|rampant|intractable
low|high grade
mod|modly|sev ; mod inflam acne
modrate|moderado|moderada|leve|grave|severo|severa ; acne moderado ; es
gr|grd|gd i|ii|iii|iv|<num>
grade|stage|type i|ii|iii|iv|<num> ; grade III papulopustular acne
grade|stage : i|ii|iii|iv|<num>
iga score? of|:? <num> ; IGA 3
extensive|recalcitrant
mild|moderate|mod|severe|sev to|/|- moderate|mod|severe|sev ; mild to moderate
iga|gags|gea|grade|severity|stage ..2 :|=|score? of? ..1 <num>
bad|terrible|significant|marked|widespread|refractory|stubborn
sev|mod|mild , ; papulopustular, mod,
leves|severos|graves|moderados
`,
    `
vulgaris|vulg
inflammatory|infl|inflam|inflamm|inflamatorio
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
noduloquistico|papulopustuloso|comedoniano|comedogenico|inflamatoria|conglobado
papulo pustuloso|pustulosa
nodulo quistico
comedones|comedo only|predominant|type
papules|pustules|nodules|cysts|comedones predominat*|mostly|mainly
mostly|mainly|predominantly|primarily deep|inflamed|small|large? papules|pustules|nodules|cysts|comedones|papular|pustular
adult|teenage|truncal|female|cystic|nodular|pustular|papular type|pattern
noninflammatory|inflam
non inflammatory|inflam
nodulopustular
pap|paps /|-|+ pust|pusts
pap|paps pust|pusts
comedopapular|comedopustular|papulonodular|nodulopapular
closed|open comedones|comedo
mechanica|cosmetica|medicamentosa|inversa
steroid acne
mixed acne? type
papulopustulosa|pustulosa
`,
  ],
  label: `
severity
grade|grading
acne type
iga
type
sev
kind|sort|variety|form|subtype|morphology|pattern|phenotype
degree
how bad|severe|serious
gags|gea|leeds|score
global assessment
acne kind|sort|form|subtype|morphology|pattern|severity|grade|score|degree
kind|sort|type|form|subtype|morphology|pattern|severity|grade|degree of the|her|his? acne
`,
  beside: `
acne*
breakout|breakouts
severity
l70*
pimples|zits
`,
  unlike: `
if|should|until|unless|once|when ..6 mild|moderate|severe|mod|sev|cystic|nodular|inflammatory
mild|moderate|severe|moderately|mildly pain*|discomfort|stinging|erythema|scarring|number|itch*|tender*|improve*|response|edema|swelling|burning|blister*|redness|xerosis|dryness|depression|anxiety|asthma|persistent|allergies
`,
  neverDenied: true,
  allows: ["talkedAbout", "planned"],
  finding: true,
};

export const examples: CueExamples = {
  documented: [
    "Mild comedopapular acne.",
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
