import type { TreatmentTerms } from "../../note-cues";

/** Treatments of acne by their generic and brand names, as notes write them. */
export const treatments: TreatmentTerms = {
  topical: `
topical|topicals|topically
tretinoin|tretinion|tretin|tret
retin a
retinoid|retinoids|retinol|retinoide
adapalene|adapaleno|differin|epiduo
tazarotene|tazorac|arazlo|fabior
trifarotene|aklief
altreno|atralin|renova
duac|benzaclin|acanya|onexton|ziana|veltin|twyneo|cabtreo|neuac
benzoyl peroxide?
bpo|bp wash|gel|cream|lotion|foam|bar|cleanser
bpo ; failed BPO
bp <num>
benzoilo
peroxido de benzoilo ; peroxido de benzoilo ; es
panoxyl|proactiv|clearasil|oxy|stridex
salicylic acid?
azelaic acid?
azelex|finacea|skinoren
clascoterone|winlevi
sulfacetamide|sulfur
aczone|amzeeq|cleocin
dapsone|clindamycin|clinda|erythromycin|minocycline <num>? %? gel|lotion|cream|foam|solution|wipe|wipes|pad|pads|swab|swabs|topical|topically|phosphate|wash
topical clindamycin|dapsone|erythromycin|minocycline|antibiotic|antibiotics|retinoid|retinoids
clindamycin / benzoyl peroxide?
clindamycin / bpo
clindamycin|clinda <num> %
otc ..2 acid|wash|cream|creams|products|gel|treatments|spot?
over the counter ..2 products|creams|washes|treatments?
cream|creams|crema|cremas
ointment|ointments|salve|salves
wash|washes
gel|gels
anything|something|nothing on|to the|her|his? skin|face
put|applied|rubbed ..2 on|to the|her|his? skin|face
niacinamide
clindamycin|clinda
dapsone
clindagel|evoclin|clindesse|dalacin|zineryt|erygel|benzamycin|aktipak|akne
klaron|plexion|sumaxin|ovace|avar|rosanil
isotrex|isotrexin|treclin|acnatac|benzac|quinoderm|brevoxyl|benzagel|clearskin
neutrogena|cetaphil|cerave wash|cleanser|acne|bp|bpo
murad|curology|apostrophe|noxzema|biore|hero|mighty
sal acid?
glycolic|lactic|mandelic acid?
aha|bha|ahas|bhas
tea tree oil?
resorcinol
nadifloxacin|ozenoxacin
retin a micro?
tret|tretinoin|adapalene|retinol cream|gel|lotion|micro
azelaic
azel acid
acne|medicated|face|facial wash|washes|cleanser|cleansers|pads|bar|soap
acne|spot|pimple patch|patches|stick|treatment|treatments
drugstore|otc|over products|stuff|things|remedies|washes|creams|pads
otc
lotion|lotions
serum|serums|toner|toners
creams and|& washes|gels|lotions
tretinoina|clindamicina|peroxido|retinoides|azelaico|salicilico
topico|topicos|topica|topicas
pomada|pomadas|jabon|jabones ..2 acne
antibiotic|steroid? cream|gel|lotion|solution|wash|pads
acne|skin product|products
`,
  systemic: `
oral|orals ..1 medicine|medicines|remedy|remedies|pills|course|courses
azithro ..1 pulses|pulse|pack?
azithro|zpak
medicine|medicines|medication|medications|anything|something|nothing by mouth
systemic|systemics therapy|treatment|agent|agents|medication|medications|antibiotic|antibiotics|meds|retinoid|tx|therapies?
oral|orals ..1 antibiotic|antibiotics|abx|agent|agents|medication|medications|meds|treatment|treatments|therapy|therapies|tetracycline|tetracyclines|retinoid|contraceptive|contraceptives|minocycline|doxycycline|erythromycin|isotretinoin|spironolactone|drug|drugs|acne|tx
orals
oral
po antibiotics|antibiotic|abx|meds
antibiotic|antibiotics by mouth
antibiotic|antibiotics pill|pills|po|tablet|tablets|course|courses
antibiotic|antibiotics|abx
doxycyclin|doxycycline|doxy|doxiciclina|vibramycin|oracea|doryx|acticlate
minocycline|minocyclin|minocin|mino|solodyn|ximino
lymecycline|tetralysal|oxytet|oxytetracycline|trimethoprim
sarecycline|seysara
tetracycline|tetracyclines
azithromycin|zithromax
bactrim|septra|tmp|trimethoprim ds? /? smx?
cephalexin|keflex
amoxicillin|amox
erythromycin
isotretinoin|accutane|absorica|claravis|roaccutane|amnesteem|zenatane|myorisan|isotretinoina
iso course|courses|x
spironolactone|spiro|aldactone|espironolactona
ocp|ocps|coc|cocs
birth control pill|pills?
oral? contraceptive|contraceptives pill|pills?
yaz|yasmin|beyaz|estrostep
ortho tri cyclen
the pill|pills
pill|pills
hormonal therapy|treatment
by mouth
via oral ; nada por via oral ; es
prednisone
tcn|tetra
isotret|itn
accutane course|courses|x
cis retinoic
drospirenone|dianette|cyproterone|sprintec|loestrin|tri sprintec
oral? bcp|bcps
birth control
antiandrogen|antiandrogens
anti androgen|androgens
oral zinc|steroid|steroids
tablets|tabs|capsules|caps|comprimidos|pastillas|pildoras|capsulas|tabletas ..2 for|para acne|skin|it
pastillas|pildoras|comprimidos
minociclina|azitromicina|tetraciclina
antibiotico|antibioticos
anticonceptivos|anticonceptivo
hormonal treatments|therapies|tx|pill|pills
hormones
mino|minocycline|doxy|doxycycline <num> mg|mgs
clindamycin|dapsone|erythromycin <num> mg
oral|po clindamycin|dapsone|tetracyclines
keflex|cefadroxil|ciprofloxacin|rifampin
monodox|adoxa|minolira|dynacin|targadox|avidoxy|lymepak
septra|co trimoxazole
tablet|tablets|capsule|capsules
po ever|tx|rx|therapy|agents|agent|med
no po ; No PO ever
`,
  either: `
topical and|or|&|/|nor|+ oral|systemic|orals|systemics
topical and|or|&|/|nor|+ oral|systemic therapy|treatment|medication|medications|acne|agents|antibiotics acne? medication|medications|treatment|treatments|therapy?
oral and|or|&|/|nor topical treatment|treatments|therapy|medication|medications?
`,
  unlike: `
moist|wet|damp|eye|eyes|cotton|gauze|cooling|dry pad|pads
completed|filled|entered|answered|signed|typed ..5 tablet
on|via|by|using|with a|the|our|clinic|office|waiting? room? tablet .|,|;|)|:
the|this|today's|that|for|during|of acne treatment|treatments
bp <date>
bp : <date>
bp :? <num> /
oral lesion|lesions|mucosa|intake|temp|temperature|hygiene|cavity|exam|consent|thrush|ulcer|ulcers|cancer|surgery|health|fluids|candidiasis|sores
no oral lesions
systemic symptom|symptoms|feature|features|illness|disease|involvement|complaint|complaints|lupus|reaction|signs|findings
eye|hand|cold|shaving|sun|barrier|moisturizing|ice|numbing cream|creams|ointment|gel
hydrocortisone|triamcinolone|clobetasol|tacrolimus|steroid|mometasone|desonide|betamethasone|antifungal|ketoconazole|lidocaine|emla|mupirocin|permethrin|clotrimazole|vaseline|healing cream|ointment|gel|foam|lotion
antibiotic ointment
terbinafine|lamisil|miconazole|econazole|ciclopirox|amorolfine|imiquimod|fluorouracil|aciclovir|acyclovir|diclofenac|calcipotriol cream|creams|gel|ointment|lacquer|tablets?
topical anesthetic|lidocaine|anesthesia|steroid|steroids|corticosteroid
metronidazole|ivermectin gel|cream
sleeping|water|pain|diet|blood|heart pill|pills
ocp|ocps|contraceptive|contraceptives|pill for|as contraception|birth|cycle|periods
wash|washes ..3 gently|daily|hands|sites|site|treated|twice|area|face|mild
wash|washes ..1 the|her
gentle wash|cleanser
when|if she|he|you wash|washes
no oral intake
for lyme|uti|pneumonia|strep|sinusitis|bronchitis|infection
<drugname> ..3 for lyme|uti|pneumonia|strep|sinusitis|bronchitis|contraception
allerg* to? ..2 <drugname>
oral herpes
picture|photo ..2 cream
silver gel
surgical|ultrasound gel
ear|eye drops|ointment
nasal ointment
clindamycin|dapsone|erythromycin|spironolactone|doxycycline|minocycline|isotretinoin allergy|allergic|intolerance
cetaphil|cerave|vanicream|gentle cleanser|wash|lotion|cream
sunscreen|spf|sun lotion|cream|gel
otc pain|analgesic|analgesics|nsaid|nsaids|ibuprofen|tylenol|antihistamine|moisturizer|emollient
moisturizing|moisturising|hydrating|body lotion|lotions
lotion ..3 dry|dryness
amlactin|urea lotion|cream
birth control counsel*|only|for|discussed|method
barrier|nystatin|athlete's|foot|antifungal|wart cream|creams|lotion|powder
lab|labs|blood test|tests|tablet
oral ..1 consent|swab|contrast|surgeon|surgery|glucose
tablet|tablets|capsule|capsules for ..2 pressure|bp|pain|headache|headaches|migraine|sleep|thyroid|reflux|asthma|allergy|cholesterol|diabetes
bp|pressure|thyroid|water|iron|vitamin|sleeping|pain|zinc|calcium tablet|tablets|capsule|capsules
`,
};
