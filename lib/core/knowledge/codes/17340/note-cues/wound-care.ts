import type { CueExamples, NoteCues } from "../../../note-cues";

export const woundCare: NoteCues = {
  says: `
wc expl|explained|reviewed|given|gone|taught
crust|crusts|blister|blisters|scab|scabs|spots ..5 left alone|intact
handout|sheet|leaflet on|about ..2 minding|tending|nursing|managing|healing
handout|sheet|leaflet|instructions|care ..4 gone|went|talked|run|ran over|through
after|post freeze|freezing|cryo|cryotherapy|procedure|treatment|spray care
what|how to do|expect|manage|treat ..2 home|after|afterwards|afterward
went|going|gone over ..3 home|care|aftercare
wci
dc|d/c instr|instructions
has|took|got ..2 handout|leaflet|sheet
wc|w/c|ac <told>
wc|w/c sheet|handout|leaflet|instr|instructions|info
keep it|them|area|site clean
blisters ..2 alone
post freeze care
instructions ..2 <told>
<told> ..3 aftercare
written care
home instructions
do not pop
wound|blister|site|home|local|skin care
wound care instr*|instructions|sheet|handout
aftercare|postcare
after care
post procedure|procedural|op|operative|treatment|cryo|cryotherapy|care|tx|freeze care|wound|instructions|instr|teaching|sheet|handout|advice|instruction
post care
postop|postprocedure care|instructions|sheet|instr
care of|for ..1 treated|frozen ..1 <site>|<surface>
care of|for the? treated? skin|site|sites|area|areas|lesion|lesions|wound|wounds|blister|blisters|spot|spots|face
care sheet|leaflet|handout
care after treatment|freezing|cryotherapy|procedure|the
wc|w/c|d/c|discharge|care|cryo|cryotherapy instr|instructions
how to care|look|clean|wash|treat
look|looking after the|her|his|their? treated? skin|areas|area|sites|site
wound instructions
blister precautions
<told> ..2 instructions
instructions were|was? <told>
written|verbal|oral|home|printed and? verbal? instructions
keep|leave ..3 clean|dry|moist|alone|open|intact
treated ..3 clean|dry|covered|moist
do|to not pick*|pop*|squeez*|scratch*|scrub*|unroof*|open*|burst*|deroof*|peel|break
not to pick*|pop*|squeez*|scratch*|open|break|peel ; instructed not to pick
don't|no|avoid|not|without pick*|pop*|squeez*|scratch*|unroof*|burst*|deroof*|popping
vaseline|petrolatum|aquaphor|emollient|bacitracin|vaselina
petroleum jelly
antibiotic|healing? ointment
soap and|& water
gentle|mild wash*|soap
wash|washing|cleanse|clean gently|daily|sites|site|treated|twice
wash|washing with mild|gentle|soap
washing and ointment|vaseline
gentle cleansing
cleansing , petrolatum|vaseline
wash* ..4 <told>
leaflet|sheet|handout ..3 <told>
told|knows|shown|explained ..2 what to do|expect
if ..2 blister|blisters|crust ..2 form|forms|appear ,
instrucciones de cuidado ; instrucciones de cuidado ; es
cuidado|cuidados de la|las? herida|heridas|piel|zona
care for|of at|treated|the|her|his ..2 spots|skin|sites|site|area|areas|home
how to look|care after|for
home|skin|site|lesion|spot|post care ..4 <told>
aftercare|wci|avs ..3 <told>
aftercare|postcare verbal|written|sheet|handout|leaflet|reviewed|given|explained
verbal and|+|& sheet|written|printed|handout
instructions ..3 home|care|given|printed|aftercare
wound|aftercare|care|post|skin info|information|sheet|card|handout|instructions|education
petroleum|vaseline|aquaphor|petrolatum|ointment|moisturizer ..4 until|daily|bid|to|on|over
leave ..3 crust|crusts|scab|scabs|blister|blisters|it|them
keep|kept ..3 dry|clean|covered|moist|out
let ..3 fall|heal|peel|crust
wash|washing|cleanse|rinse daily|gently|with|w/|bid|normally|as
soap / water
soap|water then vaseline|petrolatum
cool compress|compresses
no|avoid|not ..1 picking|popping|scrubbing|rubbing|makeup|shaving
don't|dont|not pick|pop|scrub|rub|squeeze|scratch|touch
avoid|no sun|swimming|pools|chlorine|sweating|gym ..3 days|week|healed|hours|hrs
tylenol|acetaminophen|ibuprofen ..2 prn|pain|discomfort
told|advised|instructed|shown|taught|knows ..2 to|how to? ..1 wash|clean|keep|leave|apply|use|care|put
told|advised|instructed|warned ..2 expect
signs of infection
call if|for ..4 infect*|pus|spreading|worsening|blister*
cuidados|cuidado ..4 explicados|explicado|dados|casa|entregados
instrucciones ..3 casa|cuidado|dadas|dieron|por|escritas|entregadas
indicaciones ..3 cuidado|cuidados|casa
no reventar|rascar|pellizcar|tocar
lavar con|suave
handout|leaflet|sheet ..2 printed|given|provided|handed|reviewed
told|advised|instructed|asked ..8 moisturize|moisturise|moisturizer|petrolatum|vaseline|emollient|wash|clean|dry|peel|peeling|blister|crust|scab|rub
expect peeling|blistering|crusting|redness|swelling
not to rub|scrub|pick|squeeze|scratch|peel|pop
hands|fingers off
cleanse bid|daily|gently|twice
leave|let ..3 be
stay out of sun
no makeup
no make up
blisters unroofed|intact|alone
pat|keep dry
care of frozen|treated|the ..1 spots|areas|skin|sites|lesions
frozen|treated spots|areas|cheeks|skin|lesions ..4 wash*|clean*|plain|petroleum|vaseline|water
wash the? frozen|treated
hoja|folleto de cuidados|instrucciones|cuidado
no arrancar|quitar costras|costra
skin care ..3 gone|went|talked|run through|over
skin care ..2 after freezing|cryo|procedure
how to dress|tend|manage|treat|handle
care ..1 discussed|reviewed|explained|given|taught|outlined
se indican|dan|explican|dieron|explicaron|indicaron|entregan ..2 cuidados|instrucciones|indicaciones
indicaciones <end>
cleansing|cleaning|dressing|washing|hygiene|ointment ..6 <told>|advice
<told> ..3 cleansing|cleaning|dressing|washing|hygiene
ac|aftercare|care sheet|verbal|oral|written
discharge|dc|d/c teaching|education|instructions|instr ..1 <told>|done|completed
post freeze|cryo sheet|handout|leaflet|instructions
indicaciones|instrucciones por|verbales|dadas|escritas
instructions ..2 repeated|reinforced|reiterated
what to do if|when|should ..4 blister*|crust*|open*|bleed*
wc|w/c inst|instrs|ed|teaching|handout|rev'd|given|done
looking|look after the? frozen|treated
handout|sheet|leaflet on ..2 looking|caring|care|cleaning
freeze|freezing|cryo|cryotherapy leaflet|handout|card|instructions
caring for ..2 <surface>
told|shown|taught|explained how to ..1 look|care|clean|wash|treat|dress
instr|instrs <told>
care of|for ..1 tx'd|txd|treated|frozen|sprayed|cryo'd area|areas|skin|site|sites|spots|spot|lesions|lesion?
post|after cryo|freeze|freezing|treatment|procedure|cryotherapy|spray|frost skin|spot|site|lesion|wound|blister care
advised|warned|cautioned|counselled|counseled|told|spoke|advice|instructed against|off|about ..1 picking|popping|squeezing|scratching|scrubbing|rubbing|peeling|touching|bursting|unroofing|shaving at?
avoid|refrain from? picking|popping|squeezing|scratching|scrubbing|bursting|unroofing
leave|let ..4 frozen|treated ..2 be|alone|heal
talked|walked|took|took|ran ..3 through ..3 aftercare|care|instructions|washing|cleaning
instructions for|about|on|regarding ..6 <told>
dos|do's and|& don'ts|donts
caring|care for ..1 frozen|treated ..2 acne*|skin|spots|lesions|area|areas|sites
scabs|scab|crusts|crust|blisters|blister ..6 should|must|to be left|alone|intact
leaving|leave ..2 crusts|crust|scabs|scab|blisters|blister alone|be|intact|on
`,
  names: `
cuidados|cuidado|indicaciones
leaflet|handout <end>
instructions
wc|w/c
wound|after care
aftercare
post procedure|care|treatment
wound
home care
aftercare|care instructions|sheet|handout|teaching
post op|treatment|freeze|cryo care|instructions
skin|site care
patient education
care
ac
post care
instr
`,
  label: `
told|taught|advised|instructed
care
patient instructions
advice
post
`,
  content: `
wash*|clean*|vaseline|petrolatum|ointment|emollient|pick|picking|blister*|care|dry|soap|explained|given|yes|reviewed|written|verbal|discussed|provided|handout|leaflet|sheet|understands|sunscreen|sunblock|scrub|scrubs
`,
  unlike: `
settled|resolved|subsided|relieved|improved|eased|better|faded|helped ..6 compress|compresses|ice|vaseline|ointment
aftercare? sheet|handout|leaflet|card was|were|is|are still|left|forgotten|lost|missing
leave|left|keep ..2 dose|doses|medication|tablet|tablets|pill|pills|drug|drugs|mole|nevus ..1 alone
will|to go|run|talk over|through ..3 care|aftercare|instructions
will|to discuss|review|explain|cover ..3 care|aftercare|instructions
cleansed|cleaned|prepped|wiped|cleanse|clean ..2 with|w/ alcohol|chlorhexidine|betadine|hibiclens|antiseptic
aftercare|care|instructions|instr|sheet|handout ..1 will|would|to be <told>|mailed|sent|emailed|faxed ; aftercare will be taught
benzoyl|salicylic|benzoil peroxide|acid ..1 wash
did|does|didn't|didnt|doesn't not? touch|budge
risk|risks ..8 blister|blisters|blistering|scar|scarring|crust|crusting
benzoyl|bpo|salicylic|acne|medicated|face|bp|body wash*
gentle|mild|oil cleanser|cleansers|cleansing ..4 twice|bid|daily|makeup|moisturizer|nightly
vaseline|petrolatum|petroleum|ointment|aquaphor ..6 <around>
vaseline|petrolatum|petroleum|ointment|aquaphor ..6 <eye>
vaseline|petrolatum|petroleum|ointment ..3 barrier
<around> ..5 vaseline|petrolatum|ointment|petroleum
barrier of petrolatum|vaseline
vaseline|petrolatum ring|rim|collar
vaseline|petrolatum|paraffin gauze
lidocaine|emla|numbing|anesthetic|steroid|topical|retinoid|hydrocortisone|mupirocin|triamcinolone|clobetasol|tacrolimus|desonide|betamethasone|mometasone|fluocinonide|halobetasol|pimecrolimus ..1 ointment
post op|procedure|treatment diagnosis|dx|visit|photos|count
postprocedure diagnosis
patient picks|has
told not to pick at|her|his
not to pick at ..2 face|skin|acne|lesions
picks|picking at|behavior|habit
tried|failed|used ..4 ointment|soap
acne skin? care|skincare
skin? care regimen|routine|products|product
skin care
suture|biopsy|surgical|excision ..2 care
diabetic|wound wound|clinic care
primary|health|urgent|day|dental|prenatal|eye care
return|er|emergency|call precautions
home care nurse|agency
wound care to|of|for|per ..1 sacrum|heel|leg|foot|incision|ulcer|rn|hd|site|buttock|toe
avs printed
<drug> instructions|handout|sheet|counseling
wound|burn|ostomy care center|clinic|nurse|team|appointment|referral
instructions for|on|about ..3 <drug> ..3 <told>
instructions for|on|about ..3 <drug>
how to ..2 care|clean|look|wash|treat|dress ..5 burn|burns|piercing|tattoo|baby|lenses|teeth|hair|eczema|cast|brace|braces|stoma|incision|stitches|sutures|mole
`,
  denies: `
forgot|failed|neglected|omitted|unable|not|couldn't to? explain|give|teach|provide|review|cover ..2 aftercare|care|instructions
no time|chance|opportunity|attempt ..3 to explain|give|teach|provide|review|cover ..2 aftercare|care|instructions
not get|got round? to explain|give|teach|provide|review|cover ..2 aftercare|care|instructions
left|went|sent|goes home? without ..3 advice|instructions|instruction|sheet|leaflet|handout
wound|after care not disc|discd
wc|w/c not disc|discd|done
leaflet|handout|sheet not|never given|provided|issued|handed
no instruction|instructions|advice|information on|about|for|regarding ..3 care|aftercare|wound|looking
before ..6 instructions|aftercare|care could
without|no any? written? wound|after|home? care|aftercare|instructions instructions?
instrucciones|cuidados|cuidado ..4 no se dieron|explicaron
no se dieron|explicaron ..2 instrucciones|cuidados|indicaciones
nothing|none ..1 said|given|explained|reviewed ..2 aftercare|care
wound? care|aftercare section? left off|blank
no handout|leaflet|sheet|printout <end>|.|,|given|today|available|provided
no handout|leaflet|sheet|printout on|about|for ..2 aftercare|care|wound|skin|freezing|face
wc|w/c|instr|instrs not <told>
went|left|sent home without ..2 sheet|leaflet|handout|instructions|advice
forgot|forgotten|failed|neglected|omitted|unable|time to go|run|talk over|through ..3 care|aftercare|instructions
forgot|forgotten|failed|neglected|omitted|unable|time to discuss|review|explain|cover|give|hand ..3 care|aftercare|instructions
ran|run|were|was|are|is ..1 out|short of ..2 handout|handouts|leaflet|leaflets|sheet|sheets|card|cards|instructions
no advice|instruction|guidance|counselling|counseling|teaching ..2 given|offered|provided|was|were|<end>|after|on|about|.|,
gave|give|given|got|received|offered|had no ..1 advice|instructions|guidance|leaflet|handout|sheet|information
no|not|without a? word|words ..3 on|about|of|regarding ..2 care|caring|aftercare|looking|washing|cleaning
`,
  ofProcedure: true,
  allows: ["planned", "taught", "talkedAbout"],
};

export const examples: CueExamples = {
  documented: [
    "Washing advice for the frozen spots.",
    "Gentle cleansing and petrolatum explained; do not open blisters.",
    "Wound care instructions given.",
    "Aftercare: explained",
    "Keep the area clean and dry.",
    "If a blister forms, leave it alone and apply Vaseline.",
  ],
  denied: ["No aftercare was given.", "Wound care: not given", "Wound care instructions were not reviewed."],
  missing: [
    "A vaseline ring was not applied.",
    "Wound care:",
    "Petrolatum was applied to the surrounding skin as a barrier.",
    "Biopsy site: wound care instructions given.",
    "[ ] Aftercare sheet given",
  ],
};
