import type { CueExamples, NoteCues } from "../../../note-cues";

export const lesionType: NoteCues = {
  says: `
<lesion>|acne is|are|looks|look mostly|mainly|largely? papular|pustular|nodular|cystic|nodulocystic|papulopustular
papule|papules|papuls|pap|paps|papulas
pustule|pustules|pustuls|pust|pusts|pustulas
nodule|nodules|nod|nods|nodulos
cyst|cysts|quistes
papulopustule|papulopustules
papulopustular|papular|pustular|nodular|cystic|nodulocystic lesion|lesions|eruption|outbreak
inflammatory|inflamed|deep|tender cysts|nodules|papules|pustules
papular|pustular|nodular|cystic component|lesions|bumps
papular|pustular|nodular|cystic acne lesion|lesions|spots
papulas|papula|pustula|nodulo|quiste
furuncle|boil
pustulonodular|papulonodular|nodulopustular|papulocystic|pustulocystic|papulonodules|microcysts|micropapules|micropustules
`,
  names: `
lesion|lesions type|types
type|types|kind of lesion|lesions
primary lesion|lesions
`,
  content: `
papu*|pustu*|nodu*|cyst*|pap|pust
`,
  unlike: `
epidermoid|epidermal|sebaceous|pilar|ovarian|ganglion|baker's|bakers|thyroid|pulmonary|lung|breast|renal|inclusion|synovial|liver|pilonidal|vocal|lymph cyst|cysts|nodule|nodules
cyst|cysts|nodule|nodules of|on|in the? wrist|scalp|ovary|ovaries|thyroid|lung|lungs|breast|breasts|kidney|kidneys|liver|knee|pancreas|spleen|brain|spine|eyelid|hand|foot
pearly papule|papules
pap smear|test
pearly|verrucous|dome|keratotic|waxy colored? shaped? papule|papules|nodule|nodules
`,
  denies: `
nothing|neither|none papular|pustular|nodular|cystic|papulopustular|nodulocystic|inflammatory
lesion|lesions :|-|= none|nil|absent|0 <end>|.|,|;
no|without|nil active|acne|inflammatory|inflamed|visible lesion|lesions
no|without active acne? inflammatory? lesion|lesions
nil <lesion>
skin|face|chest|back clear of lesions|acne|spots
lesion free
no|nil lesions|lesion <end>|.|today|seen|present|noted|found|visible
face|skin|back|chest|cheeks is|are|was? all? clear <end>|.|,|today|now
`,
  allows: ["talkedAbout"],
  goesOn: true,
  finding: true,
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
