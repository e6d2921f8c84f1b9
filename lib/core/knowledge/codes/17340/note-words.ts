import type { ProblemTerms, WordClasses } from "../../note-cues";

/** Words of the acne that terms of several prompts name as classes. */
export const noteWords: WordClasses = {
  lesion: `
lesion lesions|papule papules papul* pap paps papuls|pustule pustules pustul* pust pusts pustuls|nodule nodules nodul* nod nods
cyst cysts|comedo comedone comedones comedon*|spot spots|pimple pimples|zit zits|bump bumps|breakout breakouts|blemish blemishes
papulopustule papulopustules|lesiones lesion|granos grano|espinillas|papulas papula|nodulos nodulo|quistes quiste|pustulas pustula|whitehead whiteheads|bump bumps`,
  site: `
cheek cheeks ck|chin|forehead fh|jaw jaws jawline|temple temples|nose nasal|face facial|neck|chest|back|shoulder shoulders
trunk truncal|torso|perioral|perinasal|zone|glabella glabellar|malar|mandible mandibular|submandibular|submental|preauricular
hairline|brow brows eyebrow eyebrows|lip|deltoid deltoids|nape|scapula scapulae scapular|sternum sternal|decollete decolletage|mentum
zygoma zygomatic|beard|buttock buttocks|mejillas mejilla|frente|menton|espalda|cara|pecho|nariz|barbilla|sienes|cuello|mandibula|hombros hombro|tronco
presternal|infraclavicular supraclavicular|clavicle clavicles clavicular|interscapular|paraspinal|lumbar flank flanks|nasolabial|alar ala alae|columella
periauricular postauricular retroauricular|occiput occipital|upper lip|philtrum|mouth periorbital perioral|thigh thighs|arms|axilla axillae|breast breasts inframammary|bra
underarm|jowl jowls|zygomata|mandibles|ramus|parotid|infraorbital|perimandibular|supraorbital|bridge|crease creases|posterior|scalp`,
  side: `
left l lt|right r rt|both|bilateral b/l|upper|lower|mid|the|his|her|lateral|medial|central|of|on|over|to|at|in`,
  freeze: `
cryotherapy|cryosurgery|cryo*|freezing|freeze|procedure|treatment|ln2|liquid|nitrogen|therapy|crioterapia|frozen`,
  risk: `
risk risks|r/b r/b/a rba rbas|benefit benefits|alternatives|riesgos`,
  drug: `
tretinoin|tret|adapalene|differin|retinoid retinoids|benzoyl|bpo|clindamycin|doxycycline|doxy|minocycline|isotretinoin|accutane
spironolactone|spiro|antibiotic antibiotics|antihistamines antihistamine|lisinopril|metformin|medication medications|meds|regimen
steroid steroids|prednisone|ocp ocps|contraceptive contraceptives|cream creams|gel|topicals|orals|pill pills|biologics biologic
methotrexate|retin|tazarotene|trifarotene|dapsone|azelaic|sarecycline|clascoterone|winlevi|epiduo|differin|tazorac|aklief|arazlo|benzaclin|onexton|duac`,
  drugname: `
doxycycline doxy|minocycline|amoxicillin|azithromycin|cephalexin|bactrim|erythromycin|ocp ocps|penicillin|sulfa|tetracycline`,
  eye: `
eye eyes|lid lids|eyelid eyelids|periocular|orbit orbits|globe globes|cornea corneas|ojos|eys|lashes`,
  guard: `
shield shields shielded shielding eyeshield eyeshields sheild*|protect protected protection protective protector protectors protecting|cover covered covers covering coverd covd cov'd
guard guards guarded|mask masked masking|tape taped|pad pads padded|occlude* occluded|isolated|closed|goggles|prot prot'd protd shld shld'd|protegidos`,
  around: `
surrounding|adjacent|neighboring neighbouring|normal|healthy|perilesional|uninvolved|unaffected|nearby|adjoining|around|nostril nostrils
lip lips|ear ears|hairline|periphery periph`,
  stuff: `
petrolatum|petroleum|vaseline|gauze|barrier|tape|cone|spatula|speculum|blade|depressor|plastic|cotton|paste|towel towels|drape drapes|neoprene|cardboard|foam`,
  marked: `
marked|outlined|ringed|circled|dotted|inked|mapped|numbered`,
  surface: `
skin|face facial|cheek cheeks|chin|forehead|jaw jawline|nose|temple temples|neck|chest|back|shoulder shoulders|trunk|area areas|mejillas|cara|frente|piel`,
  organ: `
knee knees|throat|joint joints|abdominal abdomen belly|stomach|head headache|ear ears|eye eyes|pelvic|muscle muscles|body|flank|hip hips|ankle ankles
wrist wrists|foot feet|elbow elbows|hand hands|finger fingers|thumb toe toes heel|leg legs|groin|breast breasts|tooth teeth dental|gum gums|rectal
vaginal|menstrual|period periods|bladder|kidney|calf|spine lumbar|sinus|arm arms|urinary|gi gu|scalp|nail nails|wart warts|eczema|psoriasis|mole`,
  weekday: `
monday mon|tuesday tue tues|wednesday wed|thursday thu thur thurs|friday fri|saturday sat|sunday|lunes|martes|miercoles|jueves|viernes`,
  cold: `
freezing|freeze|frozen|cryo*|procedure|spray|spraying|sprayed|nitrogen|ln2`,
  season: `
spring|summer|autumn|fall|winter|easter|christmas|thanksgiving|ramadan`,
  again: `
followup f/u fu fup f/up r/v rv rev rvw|rtc rto|return returns ret|recheck|revisit|reassess* reeval* reevaluat*|review|see seen|back|appt appointment|repeat|schedule* booked
reseen|come comes|regresar volver control cita|fup`,
};

/** What the acne is called, what fits it as well as others, against all other problems of a visit. */
export const acne: ProblemTerms = {
  own: `
acne*
acen|ance|acnee|ackne|akne
comedo*
comedones
pimple|pimples
zit|zits
breakout|breakouts
blemish|blemishes
l70*
espinillas
`,
  likely: `
papul*
pustul*
nodul*
cyst|cysts
paps|pust|nods
`,
  treated: `
cryo*
freez*
froze|frozen
`,
  unlike: `
scar|scars|blister|blisters|mark|marks|spot|spots|patch|patches or|and|, a? brown|dark|white|pale|light patch|spot|mark|patches|spots|marks
light|white|pale|lighter|darker|brown /|or|and|, dark|brown|white|light spot|spots|patch|patches|mark|marks
scar|scars|scarring|pigment*|blister*|marks|redness ,|and|or|& ..1 hair loss
hair loss ,|and|or|& ..1 scar|scars|scarring|pigment*|blister*
risk|risks|chance ..8 hair loss|alopecia
slush|co2|ice|cryo|snow peel|peels
auto injector|injectors
rosacea like
acne cyst|cysts
injection|injections|infusion|pump site|sites
pregnancy|hcg|upt test|tests|neg|negative|urine
not? pregnant
menses|period|menstrual|hormonal flare|flares
pap|paps pust|pusts
pap|paps /|,|+|&|and pust|pusts|pustules|nod|nods
infl|inflam|inflamm pap|paps
<num> pap|paps
pap|paps x <num>
from|by|at|via|through|per ..1 urgent care ; doxycycline from urgent care
`,
  elsewhere: `
hand|hands|palm|palms|finger|fingers|thumb|thumbs|fingernail|fingernails
foot|feet|sole|soles|toe|toes|heel|heels|toenail|toenails|nail|nails
arm|arms|forearm|forearms|elbow|elbows|wrist|wrists|antecubital
leg|legs|knee|knees|shin|shins|calf|calves|ankle|ankles|popliteal
groin|genital|genitals|penis|vulva|scrotum|perianal|abdomen|belly|web
scalp|eyelid|eyelids|flexures
mano|manos|dedo|dedos|pie|pies|rodilla|rodillas|codo|codos
`,
};
