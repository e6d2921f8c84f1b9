import type { Sense } from "./sense";

/** General statements, house rules and handouts: true of everybody, and said of nobody. */
export const taught: Sense = {
  forward: `
leaflet|pamphlet|booklet|brochure|flyer|handout|poster|video|article titled|called|named|entitled|about|when|why|how|what|which|that|acne
leaflet|pamphlet|booklet|brochure|flyer|handout|video|article ..3 covers|covering|explain|explaining|describe|describing|says|shows
`,
  statement: `
poster|atlas|diagram|textbook|slide|slides|video ..4 show|shows|showed|showing|depict|explain|was|were|hangs
wall chart|charts ..4 show|shows|showed|showing|depict|explain|was|were|hangs
in|from a|an|the? ..1 atlas|textbook|diagram|diagrams
taught|teach|teaching|showed|showing|explained|demonstrated|lectured|quizzed|told to? the|our|my|a|an|two|both? ..1 student|students|resident|residents|trainee|trainees|intern|interns|fellow|fellows|class|registrar
patients|people|anyone|persons|individuals|those should|must|may|can|are|who|with|often|usually|undergoing|having|at
care team|provider|nurse may|might|will|can
common problem|condition|procedure|treatment
most|all|some|every|many|any people|patient|patients
every visit|procedure|treatment|cryotherapy
before|after|at|during each visit|procedure|treatment|cryotherapy
is|are|be|must|should|will|shall|may|can|need|needs|get|gets|has|have ..8 each visit|procedure|treatment|cryotherapy
each visit|procedure|treatment|cryotherapy ..8 is|are|must|should|will|shall|may|can|need|needs|get|gets|has|have
every|each ..2 must|should|needs
most|some|many|all visits|procedures|treatments are|should|must|require
policy
protocol|protocols
as a rule
in general
generally|usually|typically|always|routinely
standard of care
standard practice|procedure
cryotherapy|freezing|it uses|may|can|involves|works
this|the treatment|procedure|method|therapy uses|involves|works|employs
cryotherapy|freezing|nitrogen|it is a|an|used|usually|performed
is a pill|cream|drug|medicine|medication|gel|treatment|retinoid|antibiotic
you may|will|can|should|might
your skin|doctor|provider|clinician|dermatologist|visit|eyes|face|appointment|treatment
sample
template
faq
every cryotherapy
forms are kept
insurance|insurer|insurers|payer|payers requires|require|wants|want|must|may|will|asks|ask|expects|says|needs
must be submitted
for example
`,
  unlike: `
foam|cardboard|plastic|paper|cut|cutout|through|hole ..1 template
acne|cryo|cryotherapy|cryosurgery|freezing|visit template
policy|protocol deviation|deviations|exception|breach|variance
contrary|opposed|unlike|despite ..2 template|protocol|policy
template|macro|standard ..1 default|error|text|wording
to whom it may concern
your visit today|on
it works well|great|nicely|fine|best|better|wonders|ok|okay
it works for me|him|her
too many people|patients
was|were ..6 at|during|in your visit|appointment|treatment
your visit|chart|record|records|note|notes|file ..2 says|said|shows|showed|states|stated|reads|lists
dr|doctor|md|provider|np|pa : ..12 your skin|eyes|face
i|we ..9 your skin|eyes|face
your skin|face|eyes|acne spots|lesions|was|were|is|are|: ; a letter to the patient
what ..1 cryotherapy|freezing|it may|can
that it may|can|could|might
knows|understands|aware|told|warned|said ..3 it|freezing|cryotherapy may|can|might
if|whether the? cryotherapy|freezing can|may
you may|will|can|should|might remember|recall|know|gather|understand|appreciate ; you will remember
as you may|will|can|should|might see|recall|remember|know|gather
you will be glad|pleased|happy|sorry|relieved|interested|aware
per|by|following|under ..2 protocol|policy <end>|.|;|)
template ..3 hole|cutout|opening|window
neoprene|rubber|felt|card|acetate|vinyl template
as always|usual
`,
  headings: `
instructions|orders|order|reminder|reminders|checklist|prompt|prompts|note to|for|of the? staff|nurse|nurses|ma|team|rn|assistant|assistants
all|every|each patients|patient
standing order|orders
order set
training|teaching|lecture session|for|of
blank|unsigned
policy|policies
protocol|protocols
quality|team|staff|department meeting|minutes
meeting minutes
clinic|office|practice|house|our standard|standards|rules
standard|standards|rules of ..1 house|clinic|office|practice
education
handout
leaflet
brochure
information sheet
about cryo|cryotherapy|your|freezing
what to expect
faq
disclaimer
guideline|guidelines
template
`,
};

/** Rules of the house say nothing of this patient, whatever a prompt allows. */
export const rule: Sense = {
  statement: `
clinic|office|practice|our|house policy|protocol|standard
policy is|requires
patients should|must|are
every|all patient|patients
every visit|procedure|cryo|cryotherapy
insurance|insurer|insurers|payer|payers requires|require|wants|want|must|may|will|asks|ask|expects|says|needs
forms are kept
in every|each|all case|cases
`,
  around: `
is|are|was|were ..1 kept|stored|stocked|housed|located in|at|under|behind|inside|outside ..4 drawer|cupboard|cabinet|room|shelf|store|closet|fridge|desk|counter|basement|corridor
due for|in delivery|service|servicing|repair|replacement|renewal
due ..3 delivery
is|are|was|were|been|being ..1 delivered|shipped|installed|unpacked|restocked|refilled|reordered ..1 this|last|next|yesterday ..1 week|month|monday|tuesday|wednesday|thursday|friday|morning|<end>|.|and
is|are|was|were|been|being ..1 repaired|serviced|recalibrated|redesigned|reprinted|rewritten|revised|redrafted|translated|updated|relabelled|relabeled|laminated
on order|backorder|loan
<gear> ..2 was|were|is|are|have|has|been ..2 ordered|reordered|bought|purchased|restocked|stocked|shipped|inventoried|sold|sterilized|sterilised|laundered|calibrated|serviced|repaired|replaced
<gear> ..1 was|were delivered this|last|yesterday|on ..1 week|month|monday|tuesday|wednesday|thursday|friday|<end>|.
<gear> ..1 need|needs|require|requires ..3 replacing|replacement|reordering|reordered|refilling|refill|repair|repairing|servicing|ordering|updating
<gear> ..1 cost|costs|expire|expires|expired|arrived|arrive|arrives|arriving|shortage|stock|stocks|training|inventory|supplier
restocked|reordered|bought|purchased|sells|sold|stocks|inventoried ..4 <gear>
low|short on|of ..2 <gear>
out of ..2 <gear> until|till
box|case|carton|crate|shipment|batch|delivery of ..2 <gear>
budget|committee|invoice|catalogue
left|put|stowed ..2 <gear> ..2 in|away|back ..2 hall|hallway|cupboard|cabinet|closet|van|car|corridor
put|putting|stowed away ..2 <gear>
forms|leaflets|goggles|sheets|handouts|shields|cards are|live|sit in|at|on|under|behind ..4 drawer|cupboard|cabinet|room|shelf|store|closet|fridge|desk|counter|rack|box
is|are delivered|collected|refilled|serviced|checked|restocked ..1 mondays|tuesdays|wednesdays|thursdays|fridays|weekly|monthly|quarterly|yearly
redesigning|reprinting|revising|rewriting|redrafting|restocking|reordering|translating|updating|laminating ..4 sheet|sheets|leaflet|leaflets|handout|handouts|form|forms|brochure|stock
the|medical|nursing|visiting|our|a student|students|trainee|trainees|intern|interns|apprentice ..2 was|were? ..1 taught|shown|practised|practiced|rehearsed|learned|learnt|trained|quizzed
leaflet|leaflets|handout|brochure|poster|website|book|page|article|video contains|contain|shows|show|has|includes|include|features|carries
rep|salesman|saleswoman|vendor|manufacturer|supplier|company ..2 showed|demonstrated|brought|left|offered|delivered|sent|sells|makes
camera|phone|scanner|tablet takes|produces|makes|gives|stores|saves
`,
  unlike: `
policy|protocol deviation|deviations|exception|breach|variance
acne|cryo|cryotherapy|cryosurgery|freezing|visit template
is|was|as|works a|an ..1 student|trainee|intern|apprentice
is|was|as|works a|an ..1 student|trainee|intern|apprentice ..2 was|were? ..1 taught|shown|trained
`,
  ends: `
as|because|since
`,
  headings: `
all|every|each patients|patient
inventory
stocktake
stock <end>
supplies|stock|equipment checked|check|list <end>
policy|policies
protocol|protocols
quality|team|staff|department meeting|minutes
meeting minutes
clinic|office|practice|house|our standard|standards|rules
standard|standards|rules of ..1 house|clinic|office|practice
disclaimer
guideline|guidelines
template
`,
};
