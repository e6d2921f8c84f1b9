import type { CueExamples, NoteCues } from "../../../note-cues";

export const exam: NoteCues = {
  says: `
head|<surface> ,|and|& ..6 examined|inspected|palpated|checked
looked at today <end>|.|,|;|:|by
went|gone|going|looked|looking over all|both|the|his|her|their|your? of|the|his|her|their|entire|whole? the|his|her|their|entire|whole? <surface>
looked|look|looking|checked all|both|the|his|her|their|your ..2 <surface> ..1 over
eye|eyes over all|the|his|her|their|your ..2 <surface>
<surface> ..3 the? once over
once over of|to ..2 <surface>
i|we|provider|doctor|clinician|physician|md|np|pa evaluated|scanned|surveyed|studied|viewed|visualized|reviewed the|her|his|their ..2 <surface>|acne|<lesion>
clinician|provider|doctor|physician|i|we surveyed|scanned ..3 <surface>
palpation of
looked|look|looking the|his|her ..1 acne|lesions|spots over
a good|careful|close|closer look
acne|lesions|spots ..2 looked at|over
skin|body ..7 looked over|at ..1 today|.|,|;|<end>
ex'd|exd|exmd|examind|insp'd
exam|examination|pe|px|p/e :|,|-|> ..4 <lesion>
exam|examination|pe|px ,|-|> ..3 <surface>
pe|px|p/e skin|face|back|chest|of
visualized|palpated
skin eval|evaluation|assessment
on insp|palp
on|upon|by|at ..2 exam|examination|inspection|palpation
examined
examine
examination of|shows|reveals|showed|revealed|today|performed|done|was|possible
exam|exams|pe|p/e :? shows|reveals|done|performed|completed|today|of|notable|significant|remarkable|showed|demonstrates|demonstrated|with|w/|reveal|was
skin|physical|derm|dermatologic|focused|cutaneous|facial|full|lesion exam|examination|check
skin|face|lesion|lesions|back|chest|area|areas|cheeks|shoulders ..3 inspected|evaluated|assessed|checked|examined|viewed|seen
inspected
inspection of
o/e
exam|examination <n>
exam|examination on|from|of|dated <date> shows|showed|reveals|revealed|demonstrates|demonstrated|found|with|:
exam|examination ..1 <lesion>|<surface>
had|have|took|take a? good|careful|close? look at
had|have|took|take a? good|careful|close? look ,|and|:|-|; ..3 <lesion>|<surface>
looked|look|looking closely|carefully? at|over ..2 <surface>
looked at|over her|his|their|the skin|face
inspecting|examining
i|we|clinician|provider|doctor saw|see|counted|found|noted|described ..2 <n>? <lesion>
seen|noted|visible|viewed|examined on|via|by|over the? camera|video|screen
seen and examined
se explora|examina ; se explora la cara ; es
skin|face|lesion|lesions|back|chest|area|areas|cheeks|shoulders ..2 looked at|over
looked over|under|at|-|: ..2 loupe|magnification|light|lamp|dermatoscope|dermoscopy|lens
under|with|w/|by loupe|loupes|magnification|dermatoscope|dermoscopy|dermascope|wood's
looked today|now|here
looked -|:|,? ..1 <lesion>
dermoscopy|dermatoscopy of|shows|showed|done|performed
visual|visually inspection|inspected|assessed|examined
inspection and palpation
checked ..2 skin|face|back|chest|<surface>
skin|face|back|chest was? checked
exam|examination : ..2 <lesion>
exam|examination|pe|physical w/|notes|noted|confirms|confirmed|consistent|per|by|in|as
i|we|provider|doctor|md|np|pa examined|inspected|palpated|checked|assessed
seen|noted|observed|visible|present|evident on|upon exam|examination|inspection|skin
full skin|body exam|check
tbse|fbse
total body skin? exam|check
examen|exploracion fisica|de
al examen|explorar
a la exploracion|inspeccion
se observa|observan|aprecian|aprecia|ven|exploro|examino|revisa|reviso
piel|cara revisada|explorada|examinada
skin|face|back|chest|head ck'd|checked|inspected|seen|examined|exam|viewed
ck'd|chk'd ..2 skin|face|back|chest
looked over|at ..1 your|the|her|his ..1 <surface>
i'm|im looking at
looking|looks at the|her|his|their|your? ..1 <surface>
looked at it|them all|closely|carefully
looked at it|them|her|him|this ,|-|: ..2 <n>? <lesion>
looked at and felt|palpated
on|upon looking at
inspect ..2 the|his|her|their ..2 <surface>
<surface> ..2 looked at|over
let me have? a look
what was seen
skin|surfaces exam|examination done|completed|performed
areas were inspected|examined
examined ..3 <surface>
exam'd|exam'ed|examed|examd
seen|viewed|look under|in|with ..1 bright|good|strong|exam|daylight? light|lamp|daylight
`,
  names: `
exam|exams|examination|exploracion
physical|skin|derm|cutaneous|clinical findings
inspection
face examined
examen
looked at|over
`,
  section: "objective",
  content: `
y
<lesion>
<surface>
acne*
erythema*|inflam*|clear|open|closed|scarring|scar*|performed|done|completed|yes|normal|examined|inspected|lentigines|papular|pustular|nodular
`,
  unlike: `
abdomen|belly|heart|lung|lungs|ear|ears|eardrum|eardrums|throat|tonsils|eye|eyes|knee|knees|ankle|ankles|hip|hips|wrist|wrists|elbow|elbows|foot|feet|toe|toes|hand|hands|finger|fingers|nail|nails|groin|joint|joints|spine|tooth|teeth|gums|thyroid|prostate|testes|breast|breasts|scalp|leg|legs|calf|calves|shin|shins|heel|heels|thumb|tongue ..1 examined|inspected|palpated|checked|auscultated|looked
exam|examination|inspection|check of ..2 abdomen|belly|heart|lung|lungs|ear|ears|eardrum|eardrums|throat|tonsils|eye|eyes|knee|knees|ankle|ankles|hip|hips|wrist|wrists|elbow|elbows|foot|feet|toe|toes|hand|hands|finger|fingers|nail|nails|groin|joint|joints|spine|tooth|teeth|gums|thyroid|prostate|testes|breast|breasts|scalp|leg|legs|calf|calves|shin|shins|heel|heels|thumb|tongue
over ..4 skin|face care|protection|regimen|routine
lamp|light off|broken
exam room|rooms|table|gloves|chair|gown
eye|annual|pelvic|self|mental|breast|rectal|hearing|dental|neuro|neurologic|cardiac|lung|abdominal|prostate exam|exams|examination
reexamine*
re examine*
status exam
looked for|forward|into
looks good
return|rtc|back|come ..6 to look at
`,
  denies: `
unexamined|uninspected
did not|not|never look|looked at|over ..2 <surface>|acne|it|<lesion>
didn't|didnt|never look|looked at|over ..2 <surface>|acne|it|<lesion>
no|without an? skin|physical|full|formal|derm? exam|examination
exam|examination|pe|px deferred|declined|not|omitted|skipped
could not examine
no|without exam|examination ..3 phone|audio|telephone|today
unable to examine|inspect|see|visualize
not been? able to look|see|examine|inspect ..2 <surface>|it|them|you|her|him
visual inspection|exam not possible
no se exploro|examino
patient|pt not seen
not seen <end>
not seen in person|clinic|today
no in? person exam|examination
not|never seen|see|viewed the|his|her|their? skin|face|lesions|acne
couldn't|can't|cannot see|view|examine|inspect ..2 <surface>
no physical <end>|.|exam
exam|examination was? waived
`,
  allows: ["talkedAbout"],
};

export const examples: CueExamples = {
  documented: [
    "I looked closely at your face.",
    "Skin examined today: inflamed papules over both cheeks.",
    "O: papules and pustules on the chin.",
    "On exam there are nine pustules.",
    "Physical exam: face with papules.",
  ],
  denied: [
    "I was not able to look at her skin.",
    "Exam deferred.",
    "The skin was not examined today.",
    "No skin exam was performed.",
    "Exam: not done",
  ],
  missing: ["Exam:", "Patient seen in exam room 3.", "Will examine the back at the next visit.", "Acne of the face."],
};
