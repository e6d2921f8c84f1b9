import type { CueExamples, NoteCues } from "../../../note-cues";

export const technique: NoteCues = {
  says: `
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
`,
  names: `
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
`,
  content: `
<num>
spray*|probe*|dip*|swab*|cotton*|contact|applicator|open|gun|slush|gauze
q tip
`,
  unlike: `
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
    "Technique:",
    "Wart of the thumb: LN2 spray, 20 seconds.",
    "Will use open spray next time.",
    "Use a sunscreen spray daily.",
    "Applicator: spray / probe / dipstick (circle one)",
  ],
};
