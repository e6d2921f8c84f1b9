import type { CueExamples, NoteCues } from "../../../note-cues";

export const cryogen: NoteCues = {
  says: `
liquid nitro
solid co2
carbon dioxide ice|pencil
co2 pencil
dimethyl ether
histofreezer
liquid|liq nitrogen|n|n2
liquid nit*
ln2|ln
nitrogen
n2
co2 slush|snow|ice?
carbon dioxide slush|snow?
dry ice
nitrous oxide
n2o
nitrogeno liquido? ; nitrogeno liquido ; es
freezing agent
liq|liquid nitro|nitr|nitrog|no2
lq|lqd n2|nitrogen
liqn2|lin|lnitrogen
solid|frozen carbon dioxide
carbonic snow|ice
co2 stick|sticks|snow|cone|paste
carbon dioxide snow|slush|stick|ice|cone
dimethylether|dmep|propane
tetrafluoroethane|norflurane|freon
cryogen ..1 spray|applied|used|delivered
nieve carbonica
nitrogeno
hielo seco
oxido nitroso
`,
  names: `
cryogen|cryogens
freezing|cryo agent|agents used?
refrigerant
cryogenic
what was? used
`,
  label: `
agent|agents used?
cryo agent?
treated with
`,
  content: `
liquid|liq nitrogen|n|n2
ln2|ln|nitrogen|n2|co2|n2o
carbon dioxide
dry ice
nitrous oxide
`,
  unlike: `
ln2|nitrogen / co2|slush|dry|carbon ..2 <end>
co2 laser|resurfacing|level
carbon dioxide laser
fractional co2
nitrogen tank|level|supply
liquid nitrogen tank|level|supply
bun
urea nitrogen
cervical|axillary|inguinal|no|enlarged|palpable ln
ln enlarged|not|palpable|negative
ln2 dewar|tank
liquid? nitrogen|ln2 dewar|tank|tanks|cylinder|delivery|order|refill|flask|container|supplier
`,
  denies: `
<lesion> was|were left alone|untreated|unfrozen
ran|run|running|short ..1 out|outta|of|on of? ..1 ln2|nitrogen|n2|liquid
nothing done|used on|to the? acne
nothing|none on|of|at the|her|his? ..1 <site>|<surface> was|were frozen|treated|sprayed
out of liquid? ln2|nitrogen|n2|liquid
decided|elected|opted|chose|advised|recommended against ..2 <freeze>
not|never treated|frozen ..3 today|this|now
not|never treated with cold|cryo|ln2|nitrogen
ln2|nitrogen|cryo* held <end>|.|,|today
ln2|nitrogen|<freeze> ..8 none|nothing was|were? applied|used|given|done|sprayed
out of ln2|nitrogen|liquid
nothing|none was|were? frozen <end>|.|,|today
no cryogen|freezing|cryotherapy ..1 agent? was? applied|used|done|performed|today?
no cryotherapy|cryosurgery|freezing
cryogen : none|not
cryotherapy|cryo|freezing|cryosurgery|procedure not|never|wasn't performed|done|given|used|carried
cryotherapy|cryo|freezing|procedure ..1 deferred|cancelled|canceled|postponed|aborted
no|without cryo|freeze|cryotherapy|freezing|nitrogen ..1 today|was|done|performed|used|applied
did not|didn't freeze|spray
did not|didn't get to ..1 freeze|freezing|cryo|cryotherapy|spray
no se aplico|uso|utilizo ..1 nitrogeno|crioterapia
no freezing|cryo|cryotherapy today|done|performed|needed|indicated
cryotherapy|cryo|freezing not indicated|needed|done|performed
ln2|nitrogen|n2 ..1 dewar|tank ..2 empty
dewar|tank ..2 empty
no cryo|cryotherapy|cryosurgery|freezing|freeze|ln2 to|for|of|on|at|needed|wanted|performed|done|this|<end>
cryotherapy|cryo|cryosurgery|freezing|freeze is|was? not ..1 appropriate|indicated|needed|warranted|advised|performed|done|required|recommended
no freeze|freezing|cryo today|now
advised against ..2 <freeze>
held|holding off ..2 <freeze>
not|never|without ..1 being|been? frozen|sprayed <end>|.|,|;|today|with|this|at
treatment not given|performed|done|carried
nothing|none was|were? frozen on|at|of|in
not to freeze|spray
<freeze> was|is not|never carried|performed|done|given|used|undertaken
acne|chin|cheeks|forehead|jaw was|were? not treated|frozen|sprayed today|this|.|;|<end>
froze nothing|none <end>|.|,|;|today
ln2|nitrogen|n2|slush|cryogen|co2 never|not ..1 touched|reached|applied|used|opened
slush ..8 not|never applied|used|painted|touched
nothing|none was|were? frozen ;
acne* was|were left alone|untreated|unfrozen|be
ln2|nitrogen|n2|cryogen|slush ..6 ran|run|runs|gave out
ln2|nitrogen|n2|cryogen|slush|dewar|can ..4 empty|exhausted|finished
not|never frozen|treated|sprayed|touched ..2 after all
acne* was|were not frozen|sprayed after|because|since|due|,
ln2|nitrogen|n2|slush|cryogen ..1 never|not|wasn't ..1 touched|reached|opened|brought|came|got|put
abandoned|cancelled|canceled|aborted|scrapped ..3 <freeze> ..3 before ..3 start|started|starting|began|begun|any
`,
  goesOn: true,
  treats: true,
};

export const examples: CueExamples = {
  documented: [
    "Liquid nitrogen was applied to each lesion.",
    "LN2 x 2 cycles to acne papules.",
    "Carbon dioxide slush was used.",
    "After consent, LN2 was applied.",
    "[x] LN2 [ ] CO2",
  ],
  denied: ["Liquid nitrogen was not applied.", "No LN2 used today.", "Patient declined liquid nitrogen."],
  missing: [
    "LN2 in 2019.",
    "Will treat with liquid nitrogen next visit.",
    "Warts of the hand treated with liquid nitrogen.",
    "Discussed liquid nitrogen.",
    "Cryogen: ___",
    "Cryotherapy performed.",
  ],
};
