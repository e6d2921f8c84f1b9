import type { CueExamples, NoteCues } from "../../../note-cues";

export const lesionSite: NoteCues = {
  says: `
<site>
t zone
upper arms|back|chest|lip
beard area
front|behind|below|under|beneath|before|near|round of? the|his|her|both? ..1 ear|ears|earlobe|earlobes
`,
  names: `
zona|zonas|sitio|sitios|localizacion|ubicacion|region|lugar|areas
loc|locs|location|locations
treated|treatment|acne|lesion|anatomic? anatomical? body? site|sites|location|locations|area|areas|distribution|where
`,
  label: `
where
`,
  content: `
<site>
upper arms|back
`,
  beside: `
where <end>
acne*
<lesion>
cryo*
froze|frozen|freezing|freeze
treat|treated|treatment
sprayed|spray
site|sites|location|locations|area|areas|distribution|indication|zona|zonas|sitio|localizacion|ubicacion|region
liquid nitrogen
ln2|ln|n2|nitrogen
co2
<num>
left|right|l|r|lt|rt|both|bilateral|upper|lower
loc|locs
nodulocystic|cystic|papul*|pustul*|comedo*
slush
`,
  unlike: `
face to face
back when
wash|washing|cleanse|sun|spf|photo|photos|pictures|images|sunscreen|moisturizer ..5 <site>
<site> is|was? wash|washing|clear|spared|mask|cleanser|pain|symmetric|atraumatic|supple|normal|clear
face sheet|to
nose bleed|bleeds
came|come|comes|see|seen|bring|call|go|goes|went|return|grew|pt|patient|her|him|them|us|be|look|looking|hold|holds|cut|pull back
back within|by|inside|after|in|to|for|if|sooner|prn|as|again|up|at|pain|on ..1 clinic|<num>|a|the|office|sooner|needed|re|weeks|if?
back pain|ache
chest pain|x|clear|tightness|wall
neck pain|supple|stiff*
his|her back to
nasal spray|congestion|saline|discharge
heart|lungs ..4 chest
runny|stuffy nose
face : symmetric*
shoulder|neck|chest|back|jaw|face pain
repeat|repeated|repeats|teach|say|read|reads|call|called|given back
it|acne|they is|are|was|were back
`,
  isPlace: true,
  neverDenied: true,
  allows: ["talkedAbout"],
  goesOn: true,
  finding: true,
};

export const examples: CueExamples = {
  documented: [
    "Perimandibular acne.",
    "Acne of the left and right cheek.",
    "LN2 to nine papules on the chin.",
    "Sites: forehead, both temples.",
    "Pustules of the upper back.",
  ],
  denied: [],
  missing: [
    "See her back in 4 weeks.",
    "Wash face gently with acne cleanser.",
    "Wart of the chin frozen with liquid nitrogen.",
    "Site of lesions:",
    "No acne on the chest.",
  ],
};
