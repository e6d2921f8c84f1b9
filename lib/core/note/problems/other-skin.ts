import type { TermTable } from "../../knowledge/note-cues";

/** What else is seen, frozen, cut or injected at a visit to a skin clinic. */
export const otherSkin: TermTable = `
vv|vvs
wart*|verruca|verrucae|verrucous|verrucas|verruga|verrugas
condylom*
mollusc*|cantharidin|cantharone
actinic
ak|aks
seborrheic|seborrhoeic|irritated|inflamed keratos*
sk|sks|isk|isks
keratosis|keratoses
kp
tca
skin tag|tags
tag|tags
acrochordon*
biops*
shave|punch removal|excision
excis*
nevus|naevus|nevi|mole|moles
bcc|scc
basal|squamous cell
melanoma|carcinoma
lentig*
lipoma|lipomas
epidermoid|epidermal|pilar
ganglion
acne? keloid|keloids
milia
angioma|angiomas
dermatofibroma
extracted|extraction|extractions
chemical|acid|glycolic|tca|jessner|salicylic peel|peels
superficial|light|medium peel|peels
intralesional
ilk|kenalog|triamcinolone
inject*
laser
i & d
incision
drainage|drained of abscess
follicular cyst|cysts
curett*
acne? rosacea
psoria*
eczema*|dermatitis
seb|seborrheic|perioral|periorificial|contact|atopic|stasis derm|k|ks|kerat
<num> mm ..2 macule|patch|plaque
brown|tan|pigmented|atypical looking? macule|macules|patch|lesion
tinea
hidradenitis
mohs
botox|filler|fillers
pigmented lesion
alopecia
hair loss
vitiligo|melasma|onychomycosis
impetigo|cellulitis|abscess|folliculitis
corn|corns|callus|calluses|callosities
sunburn
rash
scabies
dry|itchy|flaky|scaly scalp
vaccine|vaccines|vaccination|vaccinations|immunization|immunizations
flu shot
lupus
pruritus ani
skin cancer
ulcer|ulcers
debrid*
tattoo|tattoos
shingles|zoster|herpes
cold sore|sores
hyperhidrosis|acanthosis
pityriasis
ringworm|fungal
paronychia
ingrown
dandruff
poison ivy
bite|bites
burn|burns from|of|second|first
hypertrophic
nail fungus
thick|thickened|yellow|brittle|crumbly|dystrophic ..2 toenail|toenails|fingernail|nail|nails
toenail|toenails|fingernail ..5 thick|thickened|yellow|brittle|crumbly
lice
erythema nodosum
dyshidro*
intertrigo
xerosis
cherry angioma|angiomas
hyperplasia
electrodesiccat*|electrocautery|cautery|fulguration
cryolipolysis|coolsculpting|rejuvenation|microneedling|dermaplaning
lichen planus|sclerosus|simplex
lichenoid
pemphig*|bullous
granuloma
urticaria|hives chronic|acute|spontaneous
chronic|acute urticaria|hives
prurigo
sebaceous
chalazion|stye
paget*
cysts? removal
rhytid*|wrinkles
hemangioma|hemangiomas
port wine
seborrhea
stasis
molusco|moluscos
queratosis|queratosica
eccema
lunar|lunares|nevo|nevos
sarna|hongos|tina
carcinoma|epitelioma
erythrasma|pseudofolliculitis
ingrown hair|hairs|beard
shave|punch|skin biopsy
rough|scaly|gritty|dry|dark|brown spot|spots|patch|patches|plaque|plaques|macule|macules
effluvium
athlete's foot
tinea|pedis|cruris|versicolor|corporis
arthropod
callus|callosity|bunion
frostbite|frostnip|chickenpox|varicella|measles
drug eruption|rash
nickel|contact dermatitis
lipodermatosclerosis
actinic|solar keratos*
solar lentig*
telangiectasia|telangiectasias
poikiloderma
nail dystrophy
pilonidal
papilloma|papillomas|papillomatosis
condilom*
chilblain? lupus
cryoablation|cryopexy|cryoballoon|cryolipolysis
retinal|retina
cold pack|packs
prostate|renal|cervical|cardiac|hepatic ..1 cryo*
hyperkeratotic|verrucous papule|papules|lesion|lesions
umbilicated papule|papules
17000|17003|17004|17110|17111|11200|11201|11900|11901|10060|10061
11102|11103|11104|11105|11106|11107|11300|11301|11302|11305|11306|11307|11310|11311|11312
11400|11401|11402|11403|11420|11421|11422|11440|11441|11442|12031|12032|12051|12052|69210|64615
b07*|b08*|b35*|l57*|l82*|l91*|l40*|l20*|l21*|l30*|l71*|l73*|d22*|d23*|c44*|l98*
burn|burns on|to|over the|her|his? forearm|forearms|hand|hands|arm|arms|leg|legs|foot|feet|finger|fingers|thumb|palm|wrist|abdomen
incised|lanced
laceration|lacerations|sutures|suture|stitches|polyp|polyps|polypectomy|endocervical|endometrial|avulsion
`;
