import type { CueExamples, NoteCues } from "../../../note-cues";

export const tolerance: NoteCues = {
  says: `
fine|ok|okay with|w/|w it|this|that|everything|freezing
fine|comfortable|calm|well|quiet|smiling throughout
felt|was|is ..2 like ..2 nettles|needles|needle|pins|pinprick|pinpricks|wasp|wasps|bee|rubber|ice
has|have|had had? worse
made|pulled a|some face|faces
giggled|laughed|joked|chatted at|about|throughout|through|during
reports|reported|noticed|describes|described ..4 blister|blisters|swelling
freezing|procedure|treatment|cryo ..2 not|wasn't|isn't ..2 bad|terrible|awful|painful|horrible
it|that ..2 not|wasn't|isn't ..2 bad|terrible|awful|horrible
immediate|single blister|blisters|wheal|bleeding|redness|swelling ..1 at|on|over|of|only
took it like ..1 champ|champion|trooper|pro|soldier|star|rockstar|rock
toleratd|tolerted|tolarated|tolrated|tolerared with|w/|all|it|tx
handled|took ..3 fine|well|ok|okay
left feeling fine|well|ok
vomited|vomiting
coped|managed ..1 admirably|bravely|nicely|adequately
tearful|crying|screaming
completed the? treatment|procedure|session
uncomplicated
no|without event|events|adverse
withstood
was ..1 champ|champion|trooper|star|rockstar
that was ..1 nothing|easy|fine|okay|ok
said|says|felt it was nothing|easy|fine|okay|ok
giggled|laughed|smiled|slept ..2 through|during ..1 it|freezing|procedure|treatment|cryo
took|bore|stood|endured it|everything|this|freezing ..1 cheerfully|calmly|gracefully|stoically|bravely|gladly
erythema|redness|stinging|sting ..3 , no complaint|complaints
no complaint|complaints from|by ..1 patient|pt|her|him
that|it was not|never ..1 bad|terrible|awful|painful
that|it wasn't ..1 bad|terrible|awful|painful
felt ..1 burning|stinging|nothing|tingly
felt ..1 cold <end>|.|,|;|during|when|but
one|two|few|single|small|tiny|minor small|tiny|minor? blister|blisters <end>|.|,|;|formed|developed|noted|seen|after|afterward|afterwards|at|on
blistered ..1 slightly|mildly|little
said ..1 it felt like|ok|okay|fine|cold|warm
woozy|nauseated|clammy|pale
<freeze> ..3 uncomplicated
discomfort|pain was mild|minimal|brief
handled it? ..2 well
no problem|problems|issue|issues|trouble
tolerated|tolerates|tolerating|tolerate|tolerable|tolerability
tolerated|toler|tolerate|tolerat well|procedure
tol|toler well|procedure|proc|ok|okay|fine|good
tolerance was|is? good|fair|poor|excellent|ok
well tolerated
complication|complications
adverse event|events|effect|effects|reaction|reactions|outcome|outcomes
ae|aes|ae's
untoward event|events|effects
uneventful|uneventfully
without any? immediate? incident|incidents|difficulty|difficulties|problem|problems|event|events|issue|issues|complaint|complaints|sequelae|complication|complications|trouble
no immediate? incident|incidents|difficulty|difficulties|problem|problems|events|issue|issues|sequelae|complication|complications|trouble|distress
no side effects noted|seen|from ..2 <freeze>
did|coped|managed|handled|went|borne|bore|took|take|takes it? very|really|quite|so? well|great|fine|ok|okay|badly|poorly
went smoothly
in stable|good condition
condition stable
left office|clinic|room|the? ..2 in? good|stable
left in good|stable
vasovagal*|syncop*|presyncop*
vaso vagal
faint|fainted|fainting
near faint|syncope
felt faint|dizzy|lightheaded|light
lightheaded*
light headed*
dizzy|dizziness
minimal|mild|brief|moderate|some|slight|transient|only|little ..1 stinging|discomfort|burning|smarting|sting
pain <num>? was|rated? during|with freezing|treatment|procedure|the|freeze
discomfort|pain during
discomfort|pain at the? procedure|time|treatment|spray|freeze
pain ..2 during|with freezing|treatment|procedure|the|freeze
minimal discomfort|pain
swelling|redness|erythema|blister|blistering|edema afterward|afterwards|after|only|noted|developed
some|mild|slight|minimal swelling|redness|erythema|edema ..2 afterward|afterwards|after|only
cried out
cried|cries ..1 briefly|some|then|but
no blister|blisters|blistering|bleeding ..1 at|by|on|after checkout|discharge|departure|end|procedure|treatment
said|says|states|stated it|that|this was|is|felt ..1 fine|ok|okay|good|tolerable|bearable|cold|easy
winced|flinched|grimaced
but|otherwise was? fine|ok|okay|well
cried|screamed during|with
bien tolerado ; bien tolerado ; es
sin complicaciones ; sin complicaciones ; es
tolero bien ; tolero bien ; es
tolerancia
how it was borne|tolerated
erythema as expected
no blistering
procedure completed
patient|pt|he|she|child fine|ok|okay|well|comfortable <end>|.|,|;|and|after|afterwards|throughout|post
pt|patient did|does ok|okay|fine|great|good|well
went ..1 well|fine|ok|okay|great|smoothly|easily
no ae|aes|syncope|vagal
did|does ..1 well|fine|great with both|all|it|freezing|cryo|procedure|procedures|treatment|treatments
no ..2 immediate|adverse|untoward reaction|reactions
no unexpected|unusual|apparent|acute|early complications|events|reaction|issues
comfortable throughout|during|after
good|fair|poor|excellent tolerance|toleration
stung|stings|stinging|burned|burning|hurt|ouch ..3 but ..3 ok|okay|fine|tolerable|bearable|finished|manageable|well
pain|discomfort ..2 <num> ..2 during|with
asked|had to stop
stopped|aborted|terminated early
vagal|passed|blacked out|episode|reaction
left|walked|discharged ..3 stable|well|comfortable|ambulatory|unassisted|fine|happy|smiling|good
wheals|wheal|hives|syncope ..3 developed|after|during|following|around
bled|bleeding minimal|slightly|little ..2 stopped|pressure
bore|borne it|this|that|well|the
found ..1 it|this|that ..2 painful|comfortable|cold|easy|ok|okay
found ..1 it ..2 stingy|uncomfortable|fine|bearable|tolerable|easy
content|happy after|afterwards|with how
hemostasis
toler|tolerd|toleratd|tolrated well|fine|ok|procedure|it
lo? tolero|tolerado|tolera bien|sin|regular|adecuadamente
tolero|toleraron
complicaciones
sin problema|problemas|incidentes|incidencias|eventos|complicacion
no hubo complicaciones
stinging|stung
tol|toler gd|good|ok|well|fine
nodded|dozed|fell|slept off|asleep|through
reaction|response :|= ..1 mild|none|minimal|slight|erythema|blanching
managed|did|handled|coped ..2 well|bravely|fine|great|good
you did well|great
no problems|adverse|untoward
immediate blanching|erythema
poorly|badly|barely tolerated
tolerance|tolerated : fair|good|poor|well|ok
it stings|stung .|,|but
without|w/o|no ..1 fuss|drama|bother|hitch|hitches|ado|upset|distress|complaint|complaints|concerns
no reaction|reactions <end>
no reaction|reactions noted|to|after|seen|today
toler|tol|tolerated w/o|without
coped
got|made through it
no|without hiccup|hiccups|snag|snags|hitch
went|turned|looked grey|gray|white|pale|green
put|puts up with
ok|fine|well after|afterwards <end>
no|without ill effect|effects
tol|tolerated <end>
pt|patient comfortable|content|happy
erythema only
bearable|tolerable|manageable
no c/o|complaints <end>|after|afterwards|during
patient|pt|she|he was|is|felt ..1 fine|ok|okay <end>
no cx|comp|comps|compl|complics
cx|comps|comp|complics :? nil|none|0|neg
no probs|prob
tol|toler . fair|poor|good|ok
stopped|aborted|ended|terminated halfway|midway|short|because
took|taken ..2 without|w/o ..1 murmur|flinching|fuss|crying|complaint|difficulty|trouble|problem
took it|this|that|them well|bravely|fine|badly|hard|great
stable|well|comfortable at|on|upon d/c|discharge|departure|leaving|dismissal
then|afterwards|soon fine|ok|okay
teary|tearful|weepy|cried|winced ..6 fine|ok|okay|afterwards|after|during|settled
aguanto|soporto|aguanta
had no trouble|problem|problems|difficulty <end>|.|,
unpleasant|uncomfortable but|though ..2 bearable|tolerable|manageable|fine|ok
didn't|not mind it|this|that|the|<end>|.
sat|lay|stayed|held ..1 still|quietly|calmly
asked ..2 to stop
stoic|brave
blistered at|right|immediately|straight|promptly
tol'd
twac
min|minimal discomfort|pain|stinging|burning
finished|completed all|the|it ..2 without|w/o
sore|tender|red|pink|puffy afterwards|afterward
breezed|sailed|cruised|flew|coasted|romped|glided|waltzed through
took|takes|taken ..7 in her|his|their stride
cried|sobbed|wept|whimpered|whined|screamed|yelled|shouted|shrieked|squealed|howled|wailed|moaned|fussed|kicked|thrashed|fidgeted|wriggled|squirmed ..1 through|throughout|during|but|though
whimpered|squealed|squirmed|wriggled|writhed|thrashed
<cold> ..6 cut|stopped|ended|halted|abandoned|curtailed|discontinued|interrupted|broken short|early|off|prematurely|midway|because|due|owing|at
had to be stopped|cut|halted|abandoned|curtailed|interrupted|paused
blister|blisters|wheal|wheals|welt|welts|bulla|bullae came|rose|raised|formed|appeared|sprang|popped|developed|arose
hardly|barely|scarcely felt|flinched|winced
hardly|barely|scarcely noticed|minded|registered ..2 <cold>
hardly|barely|scarcely|not a|any flinch|wince|murmur|whimper|tear|tears
felt hardly|barely|next|almost ..1 anything|nothing|thing
didn't|not feel ..1 it|thing|anything|freezing|freeze
didn't|not notice ..2 <cold>
how ..2 <cold> ..6 , ..3 thumbs|good|fine|ok|okay|well|great|bad|awful|easy|painful|sore|cold
thumbs up after|for|about|on ..2 <cold>
<cold> ..8 thumbs up|down
condition|state|status after|following|post ..3 <cold> ..2 stable|good|fine|satisfactory|unchanged|comfortable
after|following|post ..4 <cold> ..4 stable|well|fine|comfortable|ok|okay|calm|cheerful|unwell|faint|dizzy|pale
<cold> ..2 easy|smooth|bearable|painless|painful|agony|agonizing|agonising|torture|unbearable|intolerable
<cold> ..4 hurt|stung|smarted|burned|burnt|stings|hurts|smarts|burns
hurt|hurts|stung|smarted|burned|burning|sting|stinging|pain|painful|discomfort|uncomfortable|unpleasant|sore|ache ..4 during|while|throughout ..4 <cold>
shaky|trembly|trembling|wobbly|queasy|nauseous|sick|giddy|sweaty|clammy|woozy|tearful|upset|anxious ..4 after|during|while|when|with ..4 <cold>
walked|walk|left|leave ..2 out|off|home? unaided|unassisted|independently
no mishap|mishaps|misadventure|hassle
without any? mishap|mishaps|misadventure|hassle|bother|upset
nothing untoward|unusual|adverse|unexpected|bad|amiss
not a|one ..1 peep|sound|squeak|tear|murmur|whimper|flinch|complaint|grumble
asked|begged|pleaded|needed ..3 to pause|stop|halt
needed|wanted|asked ..3 pause|break|breaks|breather|rest ..1 <end>|.|,|;|during|between|halfway
took|takes|bore|bears it|that|this|them ..1 well|badly|hard|bravely|calmly|quietly|gamely|cheerfully
good sport
nearly|almost passed|fainted|fainting|vomited|cried|blacked
did|coped|managed|handled|went|bore|took|behaved ..2 brilliantly|beautifully|superbly|admirably|wonderfully|splendidly|perfectly|excellently|amazingly|fantastically|nicely|terribly|horribly
erythema|edema|oedema|redness|swelling|blanching|reaction ..4 as expected|anticipated
pain <num> ..1 at|on|by the? time|leaving|spray|freeze|end|discharge|finish|departure
jumped|startled|twitched|jerked|shrieked|squealed ..1 at|with|during|on each|every|the ..1 spray|freeze|touch|pass|burst|shot|freezing
all|everything went to|as|according ..1 plan|planned|expected|smoothly
screamed|cried|yelled|howled|shouted the place|house|roof down|off
minimal|little|no|without ..1 fuss|fussing|drama|protest|tears|crying|squirming
some|much|great fuss|fussing|squirming
no bleeding|blistering|oozing|swelling or|and|, bleeding|blistering|oozing|swelling ..4 discharge|checkout|departure|leaving|end|close
`,
  names: `
response|reaction of the? patient|pt
how he|she|patient|pt|they ..1 took|bore|handled|stood it
comps|complics|cx
complic|compl|comp
s/e|aes
side effects
tol
tolerance|tolerability|tolerancia|tol
how it|patient|the ..3 tolerated|borne
patient response|tolerance
response to procedure|treatment|freezing
reaction to procedure|treatment|freezing
course
borne
patient|pt tolerance|toleration|response
events
adverse events
how did ..2 tolerate|do
how she|he|pt|patient|they|you took ..1 it
tolerability
reaction|reactions
how ..3 tolerated|borne
how taken <end>
how ..4 did
how it|this|procedure|treatment|freezing went
problem|problems|trouble|issue|issues|difficulties|difficulty|mishap|mishaps|incident|incidents during|with|from|after|in ..4 <cold>
condition after|following|post <end>
how ..3 took|bore|handled|stood|coped|tolerated|weathered|endured|managed|fared
how well|badly ..5 took|bore|stood|coped|tolerated|handled
reaction|response to ..4 <cold>
condition|state|status after|following|post ..3 <cold>
`,
  unlike: `
pale|light|dark|white spots|marks|patches
no <organ>|visual|urinary|bowel|respiratory|cardiac|systemic|genital|sleep complaint|complaints
complications|complication|complic may|might|can|could include|be|are
possible|potential complications|complication
fine|ok|okay with her|him|them|me|this|proceeding
reaction|reactions|reacts|react to|with|from ..2 cold|ice|latex|lidocaine|anesthesia|anesthetic|drug|drugs|med|meds|medication|medications|adhesive|tape|antibiotic|antibiotics|iodine|food|foods
allergic|allergy|drug|medication reaction|reactions
s/e|effects : ..2 dry|lips|ha|headache|nausea|mood|gi
<drug> ..8 happy|pleased|content|satisfied
works|working|worked|clear ..4 happy|pleased|content|satisfied
<drug> ..1 without any? problem|problems|issue|issues|difficulty|side|complaint|complaints|incident
no problem|problems|trouble|issue|issues with|in ..2 cold
tolerat* ..2 <drug>
tolerat* them|medication|meds|med|regimen ..1 ,|.|well|fine|daily
<drug> ..6 tolerat*
<drug> ..6 well tolerated
risk|risks|possible|potential|signs|sign|include|including ..5 complication|complications|adverse
complication|complications ..6 discussed|explained|reviewed
discussed|explained|reviewed ..8 complication|complications
not|poorly tolerat* due|because
risk|risks|chance|chances|possibility|likelihood of
stinging|sting|burning|stings ..1 in
lactose|glucose|exercise|heat|cold tolerance
faint erythema|pink|scar|scars|murmur|line
did|doing|do well on|with|in|since|over
doing|does well
appears|looks|looking|feels|feeling|is|alert well
in no|acute distress
in no ..1 distress
no acute? distress
no dizziness|headache|headaches|lightheaded*|syncope ..5 on|with <drug>
no dizziness , ..4 <drug>
dizziness ..4 on <drug>
menses|periods|menstrual|urination|bowel|sleep ..5 complaint|complaints|problem|issue|issues|difficulty
no complaint|complaints
no other|new|current|acute complaints|problems|issues|concerns
without|no complaint|problem|problems in|of|from|sleeping|breathing
no immediate concerns
diabetic|surgical|pregnancy|infectious complication|complications
no problems|issues with ..2 <drug>
response to treatment : ..3 <drug>
stinging|burning ..3 <drug>
side effects of|from|to ..1 <drug>
no side effects ..3 <drug>
flu|tetanus|covid|mmr|hpv|tdap vax|vaccine|shot|jab|booster ..6 tolerat*
vax|vaccine|vaccination|injection|shot|biopsy|excision|extraction|extractions|peel|laser|wart|warts ..6 tolerated
no ae|aes|complaints ..3 <drug>
no problem|problems|issue|issues|trouble|complaints with|in sleep|sleeping|work|school|urination|bowel|eating|appetite|menses|meds|medication
shave|punch|snip|cautery|curettage|peel|ed&c ..6 toler*
complications from|of|due ..2 diabetes|dm|htn|hypertension|pregnancy|meds|surgery|medication
no trouble|problem|problems|difficulty with|on ..1 <drug>
left happy with ..1 new|glasses|haircut|results
<drug> ..4 cut|stopped|ended|halted|abandoned|discontinued|interrupted short|early|off|because|due|owing
blood|needle|venipuncture|phlebotomy|iv|ekg|ecg|xray|swab draw|stick|test|taken|drawn|done|sample ..6 problems|problem|trouble|difficulty|incident|complications|complication|event|well|fine
vomited|cried|fainted ..4 school|home|yesterday|week
<drug> ..8 had to be stopped|cut|halted|abandoned|interrupted|paused
<drug> ..6 dizzy|dizziness|lightheaded*|nauseated|syncope|fainting|vomiting
<drug> ..6 had to be stopped ..3 dizziness|nausea|headache|headaches|rash|vomiting|fainting
tolerat* ..1 heat|cold|sun|sunlight|lactose|exercise|milk|gluten|dairy|alcohol|sweating|stress|noise
acne|lesion|lesions|skin|spot|spots|cyst|cysts|nodule|nodules|face ..2 hurt|hurts|stung|sting|stings|burned|burns|burning ..2 before|until|since
needed|wanted|asked ..3 break|rest ..4 from|school|work
reaction|erythema|redness|swelling ..4 to|from|with|on ..1 <drug> ..4 as expected|anticipated
`,
  notIn: `
ipledge
possible complication|complications|side
may|might experience|cause|feel|notice
`,
  ofProcedure: true,
  anyAnswer: true,
  allows: ["talkedAbout"],
};

export const examples: CueExamples = {
  documented: [
    "You said it felt cold.",
    "How he took it: fine.",
    "Tolerated well, no complications.",
    "Complications: none",
    "Without complication.",
    "The patient became lightheaded and recovered.",
    "Mild stinging only.",
  ],
  denied: [
    "Reaction not recorded.",
    "Tolerance not recorded.",
    "Complications: not documented",
    "Tolerance was not noted.",
  ],
  missing: [
    "Tolerates doxycycline well.",
    "Tretinoin was poorly tolerated.",
    "Complications:",
    "Last session was tolerated well.",
    "Possible complications were explained.",
    "Tolerated the biopsy well.",
  ],
};
