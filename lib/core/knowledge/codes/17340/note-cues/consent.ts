import type { CueExamples, NoteCues } from "../../../note-cues";

export const consent: NoteCues = {
  says: `
he|she|they|pt|patient|mother|father signed for it|this|that|freezing|cryo*
explained ,|and form|paper signed .?
agreed|agrees ,? after|once ..1 mentioned|explained|told|heard|warned|outlined|described
patient|pt|she|he|mother|mom is? keen|willing|eager|game|up <end>|.|,|for
paperwork|papers signed
, agreed|agrees|consented|consents <end>|.|;
mother|father|mom|dad|parent|guardian|patient|pt|she|he|wife|husband signed for|on|here|below|today
but|and|then agreed|agrees|consented .|,|;|<end>
said|says|told|tells ..2 go ahead
said|says yes|ok|okay|sure to ..2 <freeze>
patient|pt|she|he|parent|mother agreed|agrees|consented|consents .
vco|ico
signed for ..2 <freeze>
pros and|& cons ..3 <told>
aware|informed of ..4 <risk>
r & b ..3 <told>
rba|r/b ..3 <told>
gave ..2 go ahead
gave ..2 ok|okay
on board with ..2 <freeze>|proceeding|it
comfortable with? proceeding|going
opted for ..2 <freeze>
risk / benefit
blister|blisters|blistering|pigment|scar|scarring|pain ..5 mentioned|explained|covered
understands|understood and|& agrees|agreed|consents
verbal agreement
consent|consents|consented|consenting|cons
assent|assented
parq
<risk> ..8 <told>
<risk> went|gone over
<told> ..5 <risk>
go|gone|went|going over|through ..4 <risk>
blistering|blisters|hypopigmentation|scarring|dyspigmentation|pigment ..6 <told>
blistering|blisters|hypopigmentation|scarring|scar|dyspigmentation|pigment ..4 gone|went over
after|having discussing|discussed ..4 side|possible
side effects|effect ..4 <told>
<told> ..4 side effects
agree|agreed|agrees|agreeable|elect|elects|elected|opt|opts|opted|wish|wishes|wished|want|wants|wanted|desires|chose|chooses|decided|ready|willing to|for|with|w/ proceed*|go|<freeze>|have|undergo|it|being
happy|glad|keen|ok|okay|fine to|for|with|w/ proceed*|go|<freeze>|have|undergo|being
would like to proceed|go|have|undergo|try
agree|agrees|agreed|agreeable , ?
agreed|agrees to? plan? ..1 proceed
gave|gives ..3 permission|consent|agreement
permission given|obtained|granted
to|and|glad|happy|wanted|wants go ahead
go ahead was given
name|signature on ..3 form|consent|sheet|line
signed|signs ..3 form|consent|paperwork|sheet
form signed
signed nothing
turned ..2 freezing|cryotherapy|procedure|treatment|it down
chose|picked|preferred|chooses|prefers freezing|cryotherapy|cryo|liquid over|instead|to
freezing can|may|might ..5 <told>
okayed|authorized|approved ..3 <freeze>
said yes to? ..2 <freeze>
go for it
verbal ok|okay
consentimiento ; consentimiento informado ; es
firma|firmo|firmado el? consentimiento
with|w/ the|her|his|their|patient's|pt's|mother's|father's|mom's|parent's|parental? ..4 agreement|permission|consent|approval|blessing
<risk> ..8 gone|went|run|ran|talked through|over
he|she|patient|pt|they|mother|mom|father|dad|parent signed .|,|;|and|first|before|again|today|too|<end>
consents|consented|agrees|agreed|assents verbally|in|today
informed|verbal|written|oral|signed|implied consent|permission|agreement
gave|gives|obtained|got|with|w/ ..3 consent|permission|agreement|assent|nod|blessing|approval
wants|wanted|wishes|elects|elected|chose|chooses|opts|opted|happy|keen|eager|prefers|ready ..1 to ..1 treat|freeze|try|do|get|have ..4 <freeze>|today|done|it|them
nod|thumbs to|up
nodded yes|agreement
questions|?? answered ..6 agree*|proceed|consent*|sign*|go
accepts|accepted|accept ..3 risk|risks|procedure|treatment|cryotherapy|freezing|plan
understands|understood|aware|accepts|knows ..3 <risk>
could|might|can go well|wrong
consented ..2 for|to ..2 <freeze>
explained|discussed|warned|told|counseled|d/w ..4 blister*|scar*|pigment*|hypopigment*|dyspigment*|redness|crust*|discolor*
consiente|acepta|acepto|autoriza|autorizo|firmado|firma|firmaron
riesgos ..4 explicados|explicaron|explico|discutidos
se explicaron|explican|discutieron ..3 riesgos
informed of the? <risk>
yes|yeah|yep|sure|ok|okay|fine|alright please? ,? go|let's|do
go for it|ahead
gave|gives|give ..1 ok|okay|nod|go
ok'd|okayed|oked ..2 it|by|procedure|treatment|freezing|cryo
ok'd by
in favor|favour
good and|& bad sides?
said|says yes
signed|signs ..3 sheet|form|consent
signed consent
you|they|patient|pt|she|he agreed|consented to freezing|it|treatment
permission|consent|consents ..3 by|via|over phone|telephone
agreement|permission|assent|blessing ..2 <freeze>|was|obtained|given
vc|ic|wc|ivc obtained|given|done|taken|signed
agreed|agrees -|,? after ..1 talking|talk|speaking|hearing
content|happy|glad|pleased|prepared|agreeable to go|proceed|have|try|do
vc|vco|ico <end>
vco|vc
said|says ok|okay|yes|fine|sure
agreed|agrees|ok|okay|consented after ..3 <risk>|hearing|discussion|explanation|discussing|explaining
yes please
freezing|cryo|cryotherapy|it|this can|could|may|might ..2 blister|scar|lighten|darken|mark
freezing|cryo|cryotherapy|it|this can|could|may|might leave|cause ..4 mark|marks|scar|scars|patch|patches|blister|blisters|pigment|spot|spots
aware|knows|understands ..4 may|can|might|could ..1 lighten|darken|blister|scar|mark|discolor|recur
talked|spoke|spoken|talk about|over ..3 scarring|blistering|blisters|pigment|marks|color|discoloration|lightening
agreed|agrees|consented|agree aloud|orally|readily|willingly
agreed|agrees|consented by word|mouth|phone|speakerphone|voice
set|spelled|spelt|laid|laying|setting out ..3 <risk>
agreed|agrees ..3 after ..6 <risk>
, signed .|,|;|<end>
<risk> heard|accepted|acknowledged|known
hearing|heard ..1 <risk>
happy|fine|content|ok|okay for|with us|me|dr|him|her|them to? ..1 <freeze>
go ahead ..1 , ..1 he|she|patient|pt|mother|father|mom|dad said|says
go ahead he|she|patient|pt|mother|father|mom|dad said|says
she|he|pt|patient|they chose|chooses|picked|elected <freeze>
keen|eager|ready to start|begin|proceed
talk|chat|conversation|discussion about|of|on ..2 <risk>
spoken|verbal|oral yes|nod
signature|signatures got|obtained|given|secured|collected|taken|for|was|were
a|her|his|patient's|parent's|guardian's signature
risk benefit|benefits talk|chat|discussion|conversation|counselling|counseling
<risk> ..1 talk|chat|discussion|conversation|counselling|counseling
form|forms ..7 initialed|initialled|executed
understand|understands ..2 <risk> ..4 want|go|proceed|agree|ready|happy
i|we understand|know|accept|heard ..2 <risk>
did|does not object
didn't|doesn't object
no objection|objections
initialed|initialled|initials ..3 form|consent|sheet|paperwork
agreed|agrees|consented|consents over|by|via|on ..3 to|for ..2 <freeze>
`,
  label: `
signed
`,
  names: `
risk|risks / benefits
risks and|, benefits
r/b/a
permission
`,
  unlike: `
said|says|answered|replied no to both|all|either|each|these|those
gave|gives|giving|with|without|showed no|little|any|some|minimal|lasting benefit|benefits
not want|wish to stop|pause|quit
consent|consents|form|forms ..2 for ..3 release|records|billing|immunization*|vaccin*|sports|school|research|study|trial|transfer
consent|consents|consented ..1 bill|billing|insurance|release|treatment ..2 insurance|billing|records|signed
consent* to bill
<risk> ..4 to|will|would|should|must be <told>
consent form|forms|template ( blank|sample
blank consent
blister|blisters|wound|after|site care ..2 <told>
consent|consents|consented form|forms? for|to|re|on|regarding photo*|clinical|release|isotretinoin|accutane|ipledge|biops*|share|communic*|telehealth|text*|minor|excision|vaccine|vaccination|injection|injections|surgery|sedation|skin|shave|extraction*|peel|laser
consent ..4 for the? biops*|excision|injections|injection|vaccin*|removal|surgery|laser|peel|filler|botox
photo*|photography|image|media|hipaa|telehealth|financial|ipledge|release|vaccine|vaccination|telemedicine|biopsy consent|consents|consented
ipledge ..5 consent|risks|benefits|explained|discussed|signed
<risk> ..3 of|with|for oral|starting|the? <drug>
<risk> ..3 of|with|for oral|starting|the? <drug> ..6 <told>
<risk> ..3 of|with|for vaccin*|biops*|surgery|injection|injections|laser|sun|smoking|excision
<drug> <risk>
<drug> side effects
<told> ..1 <drug>
side effects ..1 from|of
photo* ..3 with consent
consent|forms form|forms|are? kept
hipaa|privacy|financial|release|telehealth|insurance|intake form|forms
sun|fall|cancer|cardiovascular|bleeding risk|risks
risk factor|factors
high|low|average risk
consent ..4 for the? peel|tags|tag|wart|warts|ak|aks|sk|sks|blood|vaccine|treatment of
consents|consent|consented ..1 to telehealth|telemedicine|video|audio|phone|photos|scribe|students|student|chaperone|billing|recording|text
scribe|student|chaperone|recording|ai ..2 consent*|agreed|permission
<risk> ..3 of|with|for oral|starting|the? <drug> ..6 gone|went|run|talked over|through
consent|consents|consented to|for ..2 telehealth|telemedicine|phone|telephone|video|audio|virtual
form ..4 for|of photography|photo|photos|images|release
form signed .
<risk> ..4 melanoma|cancer|cancers
no|not consent ..1 needed|required|necessary
consent form|forms? given|handed|provided|mailed|sent|emailed ..2 read|review|take|sign|fill|complete
would? rather not ..2 photo*|picture|pictures|marked|goggles|camera|imaged
signed|signs|sign ..3 hipaa|privacy|financial|release|intake|insurance|telehealth|npp|billing|payment|registration|school|sports form|forms|notice|policy|paperwork|agreement|waiver
hipaa|privacy|financial|release|intake|insurance|telehealth|npp|billing|payment|registration|school|sports form|forms|notice|policy|paperwork|agreement|waiver ..2 signed|initialed|initialled|dated
permission|consent|consents|leave|agreed|agrees ..1 to|for|that ..1 send|sending|share|sharing|email|emailing|release|contact|contacting|call|calling|speak|talk|text|message|disclose|bill|forward|fax|film|record|copy
`,
  denies: `
nothing was? signed
form|consent ..5 unsigned
never|not|didn't ..5 <risk> talk|discussion|conversation|chat
will|would not consent|agree|sign
won't|wouldn't consent|agree|sign
said|says|say no|nope thank|thanks
<freeze> ..6 said|says|say no|nope
not|un willing|agreeable|keen ..3 <freeze>
would|will|did not sign
not comfortable|ready|interested with|for|in ..2 <freeze>
<freeze> ..6 prefers|prefer|preferred|chose|elected|opted not
would rather wait|not
wants to hold off
elected|opted|prefers|prefer to defer|wait|postpone
no consent
declin*|refus* the|any|all|today's|with|acne|to|have|proceed|undergo? the|acne|to|with? <freeze>
chose|elect|elects|elected|opts|opted|decided not to? have|undergo|proceed|<freeze>
chose|opted|decided|elected|elects against ..2 <freeze>
opted|opts out of
did not want ..2 <freeze>
didn't|doesn't want ..2 <freeze>
does not want|wish ..2 <freeze>
not wish|want to have|proceed|undergo
<freeze> was|is|were? offered ..2 declined|refused
<freeze> was|is|were? declined|refused
offered ..5 <freeze> ..4 refus*|declin*
consent|consents was|is|were? withheld|withdrawn|refused|declined|missing|absent|lacking
patient|pt|he|she|family|mom|mother to think about|over
wants|wanted|wish|wishes|wished|like|prefers|preferred to think about|it|over
refus*|declin* to? consent
would not consent
turned|turns ..2 freezing|cryotherapy|procedure|treatment|it|cryo down
turned|turns down ..2 <freeze>
said no thanks|thank? you? to ..2 <freeze>
backed out
changed her|his|their mind
signed nothing
prefers not to ..3 <freeze>
rather not ..3 <freeze>
says|said|saying|told|answered no to ..2 <freeze>
no to ..2 freezing|cryo|cryotherapy|treatment|procedure
declines|declined|refuses|refused|decline|refuse it|this|that|treatment|procedure|freezing|cryo
does|did|do not want|wish|consent|agree|care|like ..2 <freeze>|this|to
does|did|do not want|wish|consent|agree|care|like it .|,|;|<end>|done|today
doesn't|didn't|doesnt|didnt|don't want|wish|consent|agree ..3 <freeze>|it|this|to
not interested in ..2 <freeze>
not want ..1 anything|it|lesions ..1 frozen
wants|wanted|prefers|wishes no|to|not ..2 freezing|cryo|wait|think|hold|avoid|skip|pass
passed on ..2 <freeze>
opted|elects|chooses out
family|mother|mom|father|parent|parents|dad declines|declined|refuses|refused
not today
no acepta|acepto|quiere|quiso|consiente|firmo|autoriza
rechaza|rechazo|declina
consentimiento no
sin consentimiento
not keen|willing|ready|happy|comfortable <end>|.|,|;|to|yet|today|now|at
withdrew|withdrawn ..2 before|consent
withdrew|backed out
consent ..1 not in|on
no ..1 <risk> ..3 discussed|explained|witnessed
like|likes|wants|wishes|prefers|chose|elected|opts|decided to? hold|wait|think|pass|skip off? ..2 on|before ..2 <freeze>|it
patient|pt|she|he|mother|mom|father|parent|family said|says no .|,|;|<end>|to
isn't|aren't|wasn't|not comfortable|ready|keen|happy|willing ..3 <freeze>
and|but passed on|<end>
postpone|postponed|postpones ..2 <freeze>
did not|didn't|does not|doesn't agree .|,|;|to|<end>
form|consent unsigned
unsigned ..1 form|consent
<freeze> ..1 not agreed|accepted
chose|elected|preferred|decided|opted|asked not to be treated|frozen|sprayed
would|will|did not agree|consent to ..2 <freeze>|it
nothing ..3 <risk>
he|she|patient|pt|mother|father passed <end>|.|,
refus*|declin* tx <end>|.|,|today
agreed|decided|agrees to? hold|wait|defer ..3 <freeze>
thinking it|this|about ..1 over
don't|doesn't|didn't|not want ..2 cold|stuff|frozen|freezing
pulled|backed|bailed|chickened|bowed|ducked out of ..4 <freeze>
`,
  ofRefusal: true,
  ofProcedure: true,
  denialWins: true,
  ways: ["written|signed|sign|signature|form", "verbal|verbally|oral|orally|spoken"],
  allows: ["talkedAbout"],
};

export const examples: CueExamples = {
  documented: [
    "We agreed, after talking about what may go wrong, to freeze.",
    "Blistering, pain and colour change explained; verbal consent obtained.",
    "R/B/A d/w pt.",
    "Risks and benefits were discussed.",
    "Mother signed the consent form.",
    "The patient agrees to proceed.",
  ],
  denied: [
    "Consent was not obtained.",
    "Patient declined cryotherapy.",
    "Consent: no",
    "Cryotherapy was offered and refused.",
  ],
  missing: [
    "She is happy with it, the gel works.",
    "The wig: she did not want it moved.",
    "Patient says no itching.",
    "Consents to a telephone visit.",
    "Consent obtained for shave biopsy.",
    "Photo consent on file.",
    "Will obtain consent at the next visit.",
    "Consent obtained: yes / no",
    "iPLEDGE consent signed.",
    "Clinic policy: consent is obtained before every procedure.",
  ],
};
