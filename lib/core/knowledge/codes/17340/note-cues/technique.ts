import type { CueExamples, NoteCues } from "../../../note-cues";

export const technique: NoteCues = {
  says: `
lightly|gently|briefly stroked|painted|touched|dabbed|rolled|pressed
cryac|cryoac
ln2 ..1 cotton|swab|probe|dip|qtip
dip|dipped
until|with ..4 rim|halo|frost|frosting
bursts|burst of spray|ln2|cryogen|<num>
dabbed|dab|dabbing
touched with|by
brymill|cryopro
<num> ..1 passes|pass|freezes|bursts|touches
one|two|three|single|double passes|pass|freezes|bursts|touches
open|closed|focused|focal|fine|intermittent|cryo spray|sprayed|sprayer|spraying|sprays|sprayed
spray|sprayed|sprayer|spraying|sprays|spary
spray|sprayed gun|tip|can|bottle|technique
cryo gun|spray*|probe|probes|pen|pencil|ac|jet
cryogun|cryospray*|cryoprobe*|cryopen|cryojet
cry ac
cryosurgical unit
contact|closed probe|probes
probe|probes
dip stick|sticks
dipstick|dipsticks
cotton|wool tip*|swab*|bud*|ball*|wool|applicator*
cotton tip tipped? applicator*|swab*
q tip|tips
qtip|qtips
cta
swab|swabs|swabbed
gauze|cotton|metal applicator|ball
forceps dip
nozzle
tip|aperture|nozzle a|b|c|d
thermocouple
rolling|rolled the? slush|applicator
<num> ..1 s|sec|secs|second|seconds|segundos
<num> ..1 double|single|two? x? freeze|freezes|ftc|f/t|cycle|cycles
double|single|two|one|three x? freeze|ftc|f/t|cycle|cycles
x? <num> x? ftc|cycles|cycle|passes
freeze thaw freeze?
ftc|ftcs
thawed
thaw|thawing time|of|for
freeze|freezing|freez time|times
ice ball
iceball
until|with ..2 frost|frosting|frosty|halo|white
<num> mm|millimeter|millimetre ..1 ice|frost|freeze|halo|rim
spraying and timing
aerosol|spray ..1 crioterapia
hisopo
held on|against|to ..3 <lesion>
pressed on|against ..3 <lesion>
<num> ..1 pulses|pulse|bursts|coats|dabs|strokes|sprays|shots|applications|taps|puffs
pulsed|pulses|puffs|short|brief|light bursts|burst|sprays|pulses|puffs|strokes|dabs|touches
stroked|brushed|painted|rolled|rubbed|swept|tapped|pressed on|over|across|along|with|onto
light|gentle strokes|passes|pressure
hand held|piece
needle|cone|luer spray|tip|nozzle|aperture
otoscope speculum|cone
forceps|tweezers|tweezer
cotton wool|tipped? stick|sticks|bud|buds|pledget|ball|balls|applicator
wooden|plastic stick|applicator
freeze|frz|frozen ..3 <num> s|sec|secs|seconds|second
<num> s|sec|secs|second|seconds each|per|freeze|apiece|spray|x|times|application|contact|thaw|dwell|a
<num> seg|segs|segundos
halo|rim|white|frost|icefield ..2 <num> mm
mm halo|rim|margin|freeze|icefield
until|till|to white|whitened|whitening|frosted|blanched|frost|blanching
single|double|triple|one|two|three|1|2|3 freeze|pass|passes|cycle|cycles|application|touch|touches|shot|spray
<num> ft|f/t|fts cycle|cycles
slush ..3 rubbed|rolled|applied|painted|with|stroked
gun|probe|swab|spray|dipstick|cotton|q method|technique|tip|delivery
con hisopo|aplicador|spray|aerosol|algodon|isopo|criospray
hisopo|aplicador|algodon|sonda|criosonda
ciclo|ciclos
applied|delivered|used ..1 by|via|with|w/ ..2 spray|probe|swab|gun|cotton|qtip|dipstick|hand
timed spot
pledget|pledgets|applicator|applicators|cryode|cryogun|canister|sprayer|handheld
applied|used|delivered as slush
slush on|via|with|in ..1 gauze|cotton|swab
w/|with|by|via bud|buds
f/t x <num>
one|two|three|single|<num> rounds|round each|per|to
<num> rounds|round of ..1 ln2|liquid|freezing|freeze|cryo|cryotherapy|spray|slush|nitrogen
for|to ..1 a? count|counts of <num>
counted|counting to <num>
not|no more|longer than <num> freeze|freezes|cycle|cycles|pass|passes|spray|sprays|touch|touches|second|seconds
each|every ..2 <lesion>|one|spot ..2 <num> freeze|freezes|passes|sprays|touches
`,
  names: `
time|times|length|duration of ..1 freeze|freezing|spray|application|exposure
how <end>
time :
ln2|freeze|cryo secs|seconds|sec|time|duration
secs|seconds
technique|techniques
applicator|applicators type?
freeze|freezing|thaw time|times|cycle|cycles|duration
method|methods
method of application|delivery|freezing
delivery method?
delivered by?
device
mode of application
cycles
freeze? duration
spraying
timing
how applied
how long
delivery
time|duration and|&|/ tool|device|applicator|nozzle|method
technical details
freeze details
device|devices
tecnica
duration of freeze
how delivered
exposure time
delivery device
how long ..2 froze|frozen|freeze
applicator and|&|/|, ..2 time
what applicator
which applicator
tech|appl
mode
applied with|by
how ..3 applied|delivered
time|times|seconds per lesion|spot|papule|site|area
how ..4 nitrogen|ln2|cryogen|it|slush|acne|cold ..3 applied|put|given|delivered|used|on|frozen|administered
`,
  content: `
<num>
spray*|probe*|dip*|swab*|cotton*|contact|applicator|open|gun|slush|gauze
q tip
`,
  unlike: `
hold|apply|put|keep ice|pressure|compress|pack ..6 <num> second|seconds|sec|secs|minutes|min
dab|pat dry
<num> puff|puffs bid|tid|qid|prn|daily|inhaled
sunscreen|nasal|hair|setting|saline|bug|tan|water|nose|throat|pepper|body spray*
spray tan*|sunscreen|on
culture|nasal|throat|bacterial|wound|alcohol|strep|covid|flu|nose swab|swabs|swabbed
swabbed|swab|swabs with|of alcohol
probe of|into|the
second visit|opinion|session|treatment|line|wart|course|month|dose|time
every|per <num> s
early|mid|late|his|her|their|in ..2 <num> s
lungs|clear|ctab|cta lungs|cta|bilaterally|ctab
lungs|chest ..1 cta
deep|big|small|little|other|larger|bigger|red ones
acne|symptom|symptoms|disease|onset duration
duration : <num> year|years|month|months|weeks
cycle|cycles menstrual|regular
menstrual cycle|cycles
medication|other device
<num> years|yrs|mg
mometasone|fluticasone ..2 spray
peak|tip of
delivered vaginally|baby
numbing|anesthetic|anaesthetic|emla|lidocaine|betadine|alcohol|chlorhexidine|antiseptic|iodine|cream|ointment|lotion ..6 swab|swabs|cotton|applicator|gauze|q|tip|tips
swab|swabs|cotton|applicator|gauze ..4 numbing|anesthetic|anaesthetic|emla|lidocaine|betadine|alcohol|chlorhexidine|antiseptic|iodine
`,
  goesOn: true,
  treats: true,
};

export const examples: CueExamples = {
  documented: [
    "Open spray, two cycles of five seconds.",
    "Applied with a cotton-tipped applicator.",
    "LN2 5 s x 2.",
    "Freeze time: 10 seconds",
    "Cryoprobe used on each acne lesion.",
  ],
  denied: ["Technique not recorded.", "Freeze time and applicator were not documented.", "Technique: not recorded"],
  missing: [
    "Clean the spots and dab dry.",
    "Technique:",
    "Wart of the thumb: LN2 spray, 20 seconds.",
    "Will use open spray next time.",
    "Use a sunscreen spray daily.",
    "Applicator: spray / probe / dipstick (circle one)",
  ],
};
