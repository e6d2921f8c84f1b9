import type { TermTable } from "../../knowledge/note-cues";

/**
 * What a note is about that names neither this problem nor one of the lists: a place of the body, a wound, one spot, an
 * animal, a machine. Beside the problem it says nothing: "acne of the ear lobes".
 */
export const otherMatters: TermTable = `
ear|ears|earlobe|earlobes|helix|rim|tragus|lobe|lobes
fingertip|fingertips|metatarsal|knuckle|knuckles|thenar|plantar
tongue|gum|gums|palate|mucosa|mucosal|mucocele|dental
oral medicine|surgery|cavity|exam
cervix|vagina|vaginal|colposcopy|uterus
eyeball|pupil|pupils|cornea|eyebrow lesion
dad's|mom's|husband's|wife's|son's|daughter's|father's|mother's ear|temple|scalp|nose|back|arm|leg|face
a|one|the|this|that|single|his|her small|rough|raised|dark|solitary|new? spot|growth|place|thing that|which? on|in|over|at|near
a|one|the|this|that|single spot|growth|place|thing that? was|we? froze|frozen|treated|burned
spot|growth|place|thing ..2 was|were? froze|frozen off|on
growth|outgrowth|horn
wound|wounds|gash|scrape|scrapes|abrasion|abrasions|graze|grazed|splinter|dressing changed
thick|raised|surgical|burn|piercing scar|scars
piercing|tattoo
hives|wheal|wheals|welts
swelling of|in the|his|her? leg|legs|ankle|ankles|knee|hand|hands
dog|cat|horse|puppy|labrador|owner|veterinary|canine|feline
client|waiver|spa|chamber|massage
serviced|service|refilled|inventory|dewar|calibrated|calibration|maintenance|delivered|supplier|shipment
patients treated|seen this|last|per week|month|day
umbilical|stump|feeding|diaper|vaccinated
ward|discharge summary|admitted|admission|inpatient
podiatry|physio|physiotherapy|ophthalmology|gynecology|gynaecology|vascular|orthodontic|audiology|urology
fall|fell|injury|injured|accident|collision|sports
`;
