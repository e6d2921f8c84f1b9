import type { CueExamples, NoteCues } from "../../../note-cues";

export const symptoms: NoteCues = {
  says: `
far|hardly from? painless|asymptomatic|symptomless|comfortable|nontender|quiet
anything but painless|asymptomatic|symptomless|comfortable|nontender|quiet
by no means painless|asymptomatic|symptomless|comfortable|nontender
<lesion> ..8 and|which|that are|is|were|was tender|sore|painful|itchy
kill|kills|killing me|him|her when|if|to
acne|spots|nodules|cysts kill|kills|killing
they|it sting|stings|smart|burn|burns when|if|on|with
pits|pockmarks|pockmarked
swollen
pus
raw
flaring pain
pain|pains|painful|painfully
tender|tendr|tenderness
sore|soreness
hurt|hurts|hurting
ache|aches|aching|achy
throb*
inflamed|inflammation
actively inflamed
bleed|bleeds|bleeding|bled
itch*
prurit*|pruritus
scar|scars|scarring
symptomatic
discomfort
burn|burns|burning
uncomfortable|bothersome|irritated|irritating
draining|oozing|ooze|oozes
duele|duelen|dolor|dolorosas|dolorosos|picazon
pusy|purulent|suppurating|weeping|weeps|wept
throb|throbs|throbbing
sensitive|hot|warm to touch|the|pressure|palpation
ttp
hurtful|agonizing|excruciating
stinging|stings|smart|smarts
irritation|irritate|irritates
drain|drains|drainage|discharge|discharging|oozed|ooze
angry|inflammed|inflamd
blood|bloody on|stain|stains|when|after
pruritic|itchy|itches
scabbing|crusting
swells|swelling|swell|puffy
keloid scarring
pitted|icepick|boxcar|atrophic
duele|duelen|dolores|doloroso|dolorosa|dolorosos|ardor|comezon|sangra|sangran|sangrado|inflamado|inflamados|inflamadas|cicatriz|cicatrices|pican|supuran|hinchado|hinchados
adoloridas|adolorido|adoloridos|sensibles
burns|burn|stings|sting ..2 at rest|night|touch|times
<lesion> ..4 sting|stings|smart|smarts|burn|burns
`,
  names: `
symptoms|symptom|symptomatology|sx
`,
  content: `
pain*|tender*|itch*|bleed*|sore|inflam*|scar*|hurt*|ach*|yes
`,
  denies: `
was|were sore|tender|painful|itchy ,|;|but ..1 no longer|resolved|gone
nontender
non tender
painless
asymptomatic|asx
symptom|symptoms|pain|itch|ache|tenderness|soreness|discomfort|bleeding|inflammation|scar free
symptomless
acne|lesions|spots ..1 is|are|was|were ..1 silent|comfortable
uninflamed|noninflamed|unscarred|nonscarring|nonitchy|untender|unpainful|noninflammatory|unirritated
non tender|itchy|pruritic|inflamed|bleeding|scarring|irritated|sore
nonpruritic
non pruritic
pain level|score|scale? :? 0/10
pain 0
not bothersome|bothered|bothering
not|don't|doesn't|didn't bother|bothers
no complaints|concerns about|re|regarding|from the|her|his? acne|skin|lesions
no sx|symptoms
no duelen|pican|sangran
asintomatico|asintomaticas|asintomatica
pain 0/10
0/10 pain
nonpainful|nonbleeding
non painful|bleeding|itchy
painfree
sin sintomas|molestias
`,
  unlike: `
knee|knees|ankle|ankles|hip|hips|wrist|wrists|elbow|elbows|heel|heels|throat|tooth|stomach|joint|joints ..3 pain*|sore|hurt*|tender*|ache*
for ..3 pain|itching|discomfort
watch|monitor|look|check|observe ..1 for ..4 bleeding|pain|swelling|scarring|blood|drainage
mild|moderate|some|brief|slight stinging|sting
stinging|burning|sting ..2 resolved|subsided|settled|passed
it? stung|stings .|,|;|<end>
irrigate|irrigated|irrigation
used to be? hurt|itch|bleed|sore|tender|painful|itchy|ache|burn
was|were sore|tender|painful|itchy ,|;|but ..1 no|not|now|resolved|gone
<organ> ..2 pain|pains|hurt|hurts|hurting|tender|tenderness|sore|soreness|ache|aches|aching|itch*|burning|bleeding|scar|scars|discomfort|inflammation|throbbing
pain|tenderness|soreness|scar|scars|itching|bleeding|burning|ache|aches|discomfort|inflammation ..3 <organ>
sore throat
chest|back|neck|facial|face|jaw pain
minimal|brief|transient|slight|mild discomfort|stinging|pain|burning
ok|okay|fine|well ,|but|with|w/ some|mild|little? throbbing|stinging|burning|soreness
surgical|old ..1 scar|scars
acne? scar|scars treatment|revision|cream|gel
pain med*|reliever|relief|control|management
pain during|with|after|upon procedure|treatment|freezing|the|freeze|injection
moderate|some|severe|marked pain ,
throbbing|stinging|soreness|sore|pain|burning|tender|discomfort ..2 afterward|afterwards|after
modest|mild|less|reduced inflammation
scarring|scar risk
burning|burn with? urination
<organ> ..2 swollen|swelling|sore|drainage|discharge|draining
pain score|scale|level|rating
pain ..1 during|with|after freezing|procedure|treatment|cryo|application|spraying
swelling|redness|erythema|edema ..2 settled|resolved|subsided|gone
mild|slight|minimal|expected swelling|redness|irritation
pain : <num> ; PAIN: 2
pain ( ..4 ) ..3 during|after
pain ..6 during
discharge teaching|instructions|instr|home|summary|to|from|education|planning|note
<drug> burn|burns|burned|burning|sting|stings|stung|stinging|irritates|irritated|irritating
min discomfort|pain|stinging|burning
was|were|felt ..1 sore|tender|painful|itchy|inflamed|swollen ..1 in|last|over|during ..2 spring|summer|autumn|winter|<month>|week|month|year
in|last|over|during the? spring|summer|autumn|winter|<month> ..6 itched|hurt|ached|bled|stung|sore|tender|painful|itchy
can|could ..2 scar|scars|scarring
uncomfortable|painful|sore|hurt|hurts|stung|discomfort ,? but|though ..2 completed|finished|managed|done|through|over|tolerated
untreated|unchecked acne|lesions|spots|it ..3 scar*
scar|scars|scarring if|when|unless left|untreated|picked|treated|not
make|makes|making it|them|acne|spots ..3 bleed|scar|hurt|sore|worse
nose|gum|gums|lip|shaving bled|bleed|bleeds|bleeding
nosebleed|nosebleeds
`,
  notIn: `
at|in|during|from|on the|her|his|their? <month>|<weekday>|<date>|last|previous|prior|earlier visit|session|appointment|appt|encounter
risk|risks
side effect|effects
r/b
complication|complications
toler*
adverse
blister*
wound|after care
aftercare
consent*
during procedure|treatment|freezing
during the procedure|treatment|freezing
inject*
hypopigment*
to prevent|avoid|reduce|minimize|minimise
expect*
procedure itself
uneventful
afraid|scared
anesthe*
tolerated
during cryo|spraying|application|ln2|freeze
reaction|reactions
post procedure|treatment
call|contact|phone ..2 if|for
`,
  allows: ["past", "talkedAbout"],
  goesOn: true,
  finding: true,
};

export const examples: CueExamples = {
  documented: [
    "The nodules on the jaw are tender and bleed when shaving.",
    "Denies itching, but the cysts hurt.",
    "Inflamed papules over both cheeks.",
    "Tenderness: yes",
  ],
  denied: ["Denies pain, itching or bleeding.", "Lesions are asymptomatic.", "Pain: none", "Symptoms: none"],
  missing: [
    "Did fine, some throbbing.",
    "Risks of pain and scarring were discussed.",
    "Her sister has painful cysts.",
    "Mild pain during the procedure.",
    "Moderate inflammatory acne vulgaris.",
    "May cause scarring.",
  ],
};
