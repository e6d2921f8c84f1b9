import type { Sense } from "./sense";

const people =
  "mother|father|mom|mum|dad|parent|parents|sister|brother|sisters|brothers|sibling|siblings|twin|aunt|uncle|cousin|cousins|son|daughter|wife|husband|partner|girlfriend|boyfriend|friend|roommate|relative|relatives|stepmother|stepfather|grandmother|grandfather|stepmom|nephew|niece|grandson|granddaughter|grandchild|stepson|stepdaughter|classmate|coworker|flatmate|housemate|fiance|fiancee|stepbrother|stepsister|madre|padre|hermana|hermano";

/** For whom things are done that are the patient's: "a sheet for her mother". */
const companions =
  "mother|father|mom|mum|dad|parent|parents|son|daughter|wife|husband|partner|girlfriend|boyfriend|stepmother|stepfather|grandmother|grandfather|stepmom|grandson|granddaughter|grandchild|madre|padre";

const theirs = people.replaceAll("|", "'s|").concat("'s");

/** What others have, had or did. Those who speak, sign or come along for the patient are no cue. */
export const someoneElse: Sense = {
  statement: `
my|our ${people} ..1 is|was|were|had|has|have|got|gets|takes|took|used|uses|tried|did|went|said
`,
  forward: `
${people}
${theirs}
in|for|of|on a|an|the? another|other|different patient|pt
baby's|infant's|toddler's|newborn's
family history|hx
fhx|famhx
f/hx
maternal|paternal
his|her|their|my|our teacher|boss|coach|neighbor|neighbour|landlord|colleague|roommate
his|her|their|my|our teacher's|boss's|coach's|neighbor's|neighbour's|landlord's|colleague's|roommate's
`,
  backward: `
in|for|of|by his|her|their|the|a|patient's? mother|father|sister|brother|sibling|cousin|aunt|uncle|parent|parents|son|daughter|siblings|relatives|mom|dad|madre
in|of the? family
to|of|in|for ..1 patient in room
another|other|wrong patient|chart|person
`,
  unlike: `
our|my patient|pt
mom|mother|dad|father|parent ..2 calls|called|phoned|phones|messaged|messages|writes|reports|states|says ..4 son|daughter|child|kid
${people} ..2 <speaks>
by|with|to|from|per|and|via his|her|their|the|both|patient's|pt's? ${people}
w/|w his|her|their|the|both|patient's|pt's? ${people}
for his|her|their|the|both|patient's|pt's? ${companions}
${people} and|& patient|pt|she|he|her|him
${people} in room
${people} at bedside
family practice|medicine|doctor|physician|np
partner|friend|family understands|aware|planning
mother|father|mom|mum|mam|dad|parent|parents|guardian ..4 aftercare|instructions|leaflet|handout|sheet|care
mother|father|mom|mum|mam|dad|parent|parents|guardian can|could? see|sees|saw|notices|noticed|tells|insists|adds|recalls|remember|mentions|mentioned|swears|claims|explain|worries
mother's|father's|parent's|mom's|mum's|dad's|guardian's|parental consent|permission|agreement|approval|assent|signature|ok|okay
${people} here
${people} ..5 consent|consents|consented|agreed|agrees|signed|permission|ok'd|okayed|approved|authorized
${people} would|did|does|could|will not|never allow|permit|want|agree|wish|let|like|hear|sign|have
${people} wouldn't|didn't|doesn't|won't allow|permit|want|agree|wish|let|like|hear|sign|have
${people} ..1 will|to|can|may|shall|should ..1 ring|call|phone|contact|book|message|bring|rebook|arrange
${people} held|holds|holding him|her|them|the|child|hand|hands
`,
  ends: `
patient|pt|she|he
this boy|girl|man|woman|lad|child|teen|teenager|lady|gentleman|youngster
so|therefore|hence
`,
  headings: `
family history|hx
fhx|fh|famhx
fam hx
`,
};
