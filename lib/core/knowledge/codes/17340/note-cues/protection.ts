import type { CueExamples, NoteCues } from "../../../note-cues";

export const protection: NoteCues = {
  says: `
swim|swimming goggles on|worn|over|used
<eye> under|behind|beneath|below ..3 compress|compresses|gauze|pad|pads|towel|shield|shields|foil|cloth|mask
<around> skin? draped|greased|taped|masked
palm|fingers|hand|towel over ..2 <eye>
<stuff> ..4 round|around ..3 <lesion>
jaeger|desmarres|cox|lid|eye plate|plates|shield|shields|retractor
<eye> closed|shut
cupped hand
hand over ..2 <eye>
ring of vaseline|petrolatum
barrier cream|ointment
wet|moist|damp gauze on|over ..2 <eye>
<eye> <guard>
goggles|eyewear|lentes
sunglasses on|worn|used
corneal|eye|lead|metal shield|shields
<eye> ..5 <guard>
<eye> ..5 closed|shut|coverd
<guard> ..6 <eye>
<guard> ..4 skin|tissue
<around> ..6 <guard>
<guard> ..5 <around>
<stuff> ..7 <around>
<stuff> ..7 <eye>
<around> ..5 <stuff>
<eye> ..4 <stuff>
protective measure|measures|eyewear|goggles|glasses|shield*
<stuff> used|placed|applied? as? a? barrier|shield|protection
shield|shields|shielded|shielding
skin|periorbital|ocular|eye protection|guard|guards
eyes|lids taped|padded
proteccion ocular ; proteccion ocular ; es
eye|eyes|lids|lips|nostrils|nares|ears ..3 covered|shielded|protected|taped|masked|draped|padded|guarded|occluded|shut|closed
pads|pad|gauze|shields|shield|goggles|cotton|tape|towel|cloth|vaseline|petrolatum ..3 over|on|to|across|for|around|in|against ..3 <eye>|<around>|skin
lead|eye|gel|moist|wet|cotton|gauze pads|pad|patches|patch|shield|shields over|to|on|placed|applied|used|worn
held|holding ..4 over ..2 <eye>
blindfold|visor|speculum|otoscope|collar|stencil|cutout
with|using|through a|the? template
cone ..5 skin|lesion|around|over|placed|used
zinc paste|oxide ..3 around|skin|border
neoprene|plastic|foam|cardboard cone|shield|collar|guard|template
towel|drape|drapes|draped over|around|across|face|eyes
protect|protected|protecting ..4 <eye>|<around>
ppe for patient
proteccion|protectores ocular|ocul*
se protegieron|cubrieron|taparon ..2 ojos|piel
ojos cubiertos|protegidos|cerrados|tapados
gafas|antiparras
wore|wearing|given|with|w/|donned goggles|glasses|eyewear|shields|shield
skin|tissue ..2 <guard>
wore|worn ..1 <guard>
<eye> prot|protd|prot'd|shld|shlds|shldd
safety glasses|goggles|spectacles
glasses|specs|gauze|pads|cotton|shields ..2 for|over|on ..2 <eye>|them
close|closed|shut ..1 your|the|her|his? eyes ..3 gauze|over
barrier used|applied|placed
eye cups|caps|covers
<eye> ..3 screened|shaded|veiled|curtained|goggled|blindfolded
screened|shaded|veiled ..2 <eye>
goggled
safety|protective? specs|spectacles ..2 on|worn
specs|spectacles ..2 on|worn
wore|wearing|in|with|donned ..2 safety|protective specs|spectacles|glasses|goggles
palm|palms|fingers|hand|hands|glove|gloves ..2 over|across ..3 <eye>
towel|cloth|drape|swab|swabs|pad|pads|gauze|mask|card|flannel|tissue|cotton ..2 over|across|on|upon ..3 <eye>
damp|wet|moist|folded|saline|soaked swab|swabs|pad|pads|gauze|cotton|cloth|flannel|towel|tissue ..2 on|over|across|upon ..3 <eye>|lids
<stuff>|template|collar|shield|mask|stencil|cone ..8 spared|spares|sparing|saved|kept|keeping ..6 <around>
<around> tissue|skin|areas? ..3 shielded|screened|sealed|isolated
gloved hand|palm ..3 over|across|on|cupped
cupped over|across|round ..2 <eye>
through ..2 cut|hole|holed|punched|slit ..2 card|cardboard|paper|template|sheet|film|drape
cutout|punched|holed card|paper|template|drape
card|cardboard|paper|template|film|drape ..3 hole|cut|slit|window|opening
<eye> ..3 held|kept|squeezed|pressed|taped|stayed ..1 shut|closed
`,
  names: `
eyeprot|eyeprotect|eyeprotection|eyeshield|eyecover|eyewear
skinprotect|skinprotection
proteccion de? ojos|piel|ocular|cutanea?
proteccion
eye|eyes
protection|precautions
protective measures
shielding
eye pro|guard|cover|covers|shield|shields|safety|care
adjacent|surrounding tissue|skin
eyes|eye / lips|skin
protective eyewear|equipment
pro
prot|prots
shielding|shields
eyeshield|eyeshields
protected <end>
<around> tissue|tissues|skin
`,
  content: `
jaeger|plate|plates|shield*
<guard>
goggles|gauze|petrolatum|vaseline|petroleum|pads|pad|closed|shut|yes|used|worn|on|done|lenses|glasses|drape|towel|cotton|tape|barrier|cone|moist|wet|covered
`,
  unlike: `
goggles|glasses|eyewear|sunglasses|shields ..2 for ..1 lab|work|swimming|sport|sports|tanning|driving|school
shields|goggles|shield|eyewear broken|missing|lost|unavailable|out|dirty
<eye>|protection ..3 not applicable|n/a
sunscreen|spf|sun|hat ..5 protect*|skin
eyes|eye : ..2 clear|conjunctiva*|no|normal|anicteric|perrl*|eomi|vision|discharge|redness|dryness|dry|itch*|burn*|watery|wnl|neg|negative
eye|eyes ..2 exam|drops|doctor|pain|redness|discharge|dryness|itching|movements
sun|uv|photo|sunscreen protect*
sunprotect*|photoprotect*
protect* ..4 from|against the? sun|uv
sun|sunscreen shield|shields
staff|operator|provider|nurse|physician|assistant|clinician|i|doctor wore|wearing|used ..2 goggles|eyewear|mask|glasses|shield
sunglasses
keep ..3 covered
blister precautions
i|we|staff|nurse|operator wore|wearing|donned ..3 goggles|visor|shield|mask|eyewear|glasses
i|we|staff|nurse|operator had goggles|visor|shield|mask|eyewear|glasses
goggles on the tray
<stuff> ..2 around <num>
insurance|drug|medication covered|coverage
cover|coverage|covered by insurance
covered ..3 risks
swim* goggles
collar line|bone|bones
contact precautions
lips ..2 chapped|dry
mask|masks worn|wearing
skin ..2 covered? ..2 clothing|clothes|sleeves|shirt
shields|goggles|shield|eyewear was|were in|at|missing|unavailable|broken|left|lost
shields|goggles|shield|eyewear stayed|remained|hung|hang|lay
bled|bleeds|bleed|sore|itchy|tender|rubbed|painful ..2 on|from|under|against|at|along|near ..1 collar|goggles|visor|shield
goggles|mask|helmet|shield strap|straps|band
goggles|shield|shields|pads|eyewear had|have|were|was ..1 been? removed|off
hurts|rubs|under|shirt|against|from ..2 collar
uses|wears|applies ..3 barrier|goggles|visor|glasses|petrolatum|vaseline ..6 work|home|sport|sports|swimming|driving|school|job|gym|hands|feet|daily|nightly
`,
  denies: `
goggles|shield|shields|eyewear|pads|drape|drapes|gauze ..6 left|stayed|remained|lay|hung on|in the? tray|table|drawer|counter|hook|shelf
goggles|shield|shields|eyewear|pads|drape|drapes|gauze ..1 in|on the? drawer|tray|table|counter|shelf|hook ..2 not|never|wasn't|weren't used|worn|put|applied
nothing|none covered|shielded|protected|masked
<eye> ..4 unprotected|unshielded|uncovered|bare
unprotected|unshielded|uncovered
eyes open
nothing ..3 eyes|eye|protect*|shield*
no se protegieron|cubrieron|protegio
sin proteccion
nothing|none ..8 shield|protect|cover|guard the|her|his|normal|surrounding|healthy|eyes
goggles|shield|shields|eyeshields|eyewear|pads|gauze|drape|drapes|mask|glasses|protection ..2 was|were|being|came|slipped|fell|got ..1 taken|removed|pulled|off|lifted ..10 before|until|and|while|then ..8 <freeze>|treated|not|never
eyes|skin|lids with|without nothing ..2 on|over|round|around
nothing ..3 over|on|across|round ..2 <eye>
goggles|shields|shield|eyewear|glasses|pads|mask ..6 would|did|does|could|will not|never wear|keep|have|use|tolerate|put
goggles|shields|shield|eyewear|glasses|pads|mask ..6 wouldn't|didn't|couldn't|won't wear|keep|have|use|tolerate|put
would|did|does|could|will not|never wear|keep|tolerate ..3 goggles|shields|shield|eyewear|glasses|pads|mask
`,
  ofProcedure: true,
};

export const examples: CueExamples = {
  documented: [
    "Eyes shielded, surrounding skin masked with gauze.",
    "Goggles were worn.",
    "Petrolatum was applied to the surrounding skin.",
    "Eye protection: yes",
  ],
  denied: [
    "It was hectic, so nothing shielded.",
    "No eye protection was used.",
    "Eyes were not covered.",
    "Eye shields: none",
    "Surrounding skin was left unprotected.",
  ],
  missing: [
    "Nodules along the collar line.",
    "Sun protection advised.",
    "Protect the area from the sun.",
    "Eye protection:",
    "Will shield the eyes next time.",
    "[ ] Eye shields",
  ],
};
