import type { CueExamples, NoteCues } from "../../../note-cues";

export const followUp: NoteCues = {
  says: `
acne follow|f/u|followup up? ..2 <num> <time>
skin|spots|face again in|on <month>
<site> again in|after ..2 <time>
come|comes|coming in|back? ..1 <weekday>
returns|comes|coming to me|us ..1 on|in
slot|slots ..1 <date>|<num>
needs|need a|the? <num> <time> slot|visit|appt|appointment|check
video|phone|tele|telephone check|visit|call|review ..1 <num> <time>
back if new|more|worse|needed|any|it|they|not
resched|rebook|rebooked|rescheduled ..2 <num> <time>
same again in|after ..2 <time>
unless he|she|they|pt|patient calls|call|needs|rings
see|seen|back|return ..8 mid|early|late <month>
r/v <num>|<date>
booked|rebooked|scheduled|appt|appointment ..2 <num> th|st|nd|rd
booked|rebooked|scheduled ..1 for? the? <num>|<date> .|,|;|<end>
come|come in ..1 on|this|next monday|tuesday|wednesday|thursday|friday
back : <num> <num>? ..1 <time> <end>
booked|scheduled|sched|appt|appointment|visit|slot|see|seen|back|return|returns|recheck|comes|coming ..4 <weekday>
return|returns|come|comes|back|seen|see ..6 as needed|necessary|required|desired
next ..4 visit|check|appt|appointment|session|review ..1 <num> ..1 <time>
back|return|see|seen|come|rtc|recheck ..3 next <weekday>
next <date>
sched|scheduled|booked ..1 <date>
,|and|; ..1 <num> <time> for ..2 acne*
back ? ..1 <num>|a|one|two <time>
checkout|check|dispo|disposition out? : ..2 <num> <time>
<again> ..2 yearly|annually|monthly|quarterly|weekly|biweekly
seen|see|visit|person ..3 office|clinic|person ..2 <date>
in person ..1 in|within <num> ..2 <time>
in person visit|appt|appointment|exam|recheck ..1 in|within
visit|appt|appointment within <num> ..2 <time>
needs|need ..2 visit|appt|appointment ..1 in|within
see prn
office|clinic in? <num> <time>
see as needed
<again> ..5 in|x|on|after|at|~|:|about <num> <time>
<again> ..5 <num> <time>
<again> ..4 <num> to|or|-|– <num> <time>
<again> ..5 in a|an|one|another|the|several|few|couple ..2 <time>
<again> ..4 a|an|one|another|next|several|few|couple|half ..2 <time>
<again> ..4 <date>
<again> ..4 <month> <num>?
follow up ..5 in|x|on|after|at|:|about? <num> ..2 <time>
follow up ..4 <num> <time>
follow up ..4 a|an|one|another|next|several|few|couple ..2 <time>
follow up ..4 <date>
follow up ..4 <month>
see|seeing|seen ..2 her|him|them|pt|patient|me|us|you|again|back ..3 in|at|on <num>|a|an|one|two|another|several ..2 <time>
follow up ..3 prn|needed|necessary|if|sooner|should|scheduled|booked|arranged|made|planned|advised|recommended|set
follow up as needed|necessary
followup ..3 prn|needed|necessary|if|sooner|should|scheduled|booked|arranged|made|planned|advised|recommended|set
f/u|fu|rtc|rto|return|returns|recheck|appt|appointment ..3 prn|needed|necessary|if|sooner|should|scheduled|booked|arranged|made|planned|advised|recommended|set
return|next visit|session ..3 scheduled|booked|arranged|made|planned|advised|recommended|set
call or return
return sooner|if|prn
return ..4 for repeat|retreatment|next|reevaluation|another|reassessment
next|repeat|return visit|appt|appointment|session|treatment|cryo ..3 in|on|at|: ..2 <num>|<date>|<time>
next|repeat|return visit|appt|appointment|session ..3 <date>
next|return visit|appt|appointment|session ..3 <num> <time>
will|to|shall|should return|recheck
asked|advised|instructed|needs|need|told|plans|plan to return|follow|come|recheck|meet
will|to|shall be seen again|back|in
come|comes back ..4 <num>|prn|if|a
will follow up
will|shall follow .|along|closely|patient|pt
will f/u
return|back to the? clinic|office|us
prn|needed follow|f/u|return
rtc|rto
in|at <num> ..1 <time> ..3 follow|f/u|recheck|reassess*|repeat|review
<num> <time> follow|f/u|recheck|return
<num> <time> follow up
check|checked again? in <num>|a|one ..1 <time>
meet|meeting once|again ..3 in ..1 <time>
visit next <time>
visit in <num>|a|one|two <time>
in person visit
reevaluate|reassess ..3 in|at ..2 <time>
<num> <time> recheck
arranged|booked|scheduled to see|for ..4 <time>
volver|regresa|regresar|control|cita en ..2 <time> ; volver en 4 semanas ; es
see us|me|you|back in|again
returning in
discharged from clinic|care
no return visit|appointment
return visit|appointment
follow up visit|appointment|appt made|planned|scheduled|booked|arranged|needed|required|necessary|in|on
follow up required|needed|necessary|indicated
appointment|appt necessary|needed|required|made|booked
follow up appointment
further|another visit|visits|appointment|appointments|appt
further follow up
a|no|return|another return ; a return
need|needs to return
<again> <date>
follow up <date>
rtc|rto|f/u|fu ~|: <num>
<again> ..2 <num> / <num>
<num> <time> or|and prn|sooner
back|return|come|comes again? in|after|~ ..1 <num>|a|one ..1 <time>
see|seen|back|return ..1 <num> <time>
comes|coming|returns|will again in|after|next
sooner if|prn|for
prn .
f/u|fu|follow prn|pm
call|message|contact|return ..2 if ..3 worse|problems|concerns|needed|not|no
no follow|f/u needed|prn
next appt|appointment|visit|session|available|tx ..2 <num>|<date>|<month>
appt|appointment|visit <num> <time>
reassess|reevaluate|recheck|review|repeat ..2 in|after|at ..2 <num>|a|one|two ..2 <time>
rv|review|recheck|tca|rpt <num>
plan to see|recheck|return|review
book|booked|scheduled|schedule|made|has|given ..2 appt|appointment|visit|return|recheck|followup|f/u
return|back|recheck|see ..3 month|weeks|wks|week|months|days|spring|summer|fall|winter
in <num>|a|one|two|three ..1 weeks|months|wks|mos|month|week we|i|he|she|for
regresar|regrese|volver|vuelve|cita|control|revision|seguimiento ..3 semanas|meses|dias|mes|semana
regresar|volver|cita si|segun
appt|appointment|recheck ..2 <date>
see|seen|back|return ..2 prn|needed|necessary
see|seen back prn|if|as|in|~
back prn
meet|meeting|see again in
next|this monday|tuesday|wednesday|thursday|friday|week|month
come back in
rechecked|reviewed|seen in ..1 <num> <time>
rtc|return|recheck ..2 order|visit|appt ..2 <num>|placed|entered
see you|us|me|her|him ..2 in ..1 <num>|a|one|two|few
rescheduled|rebooked|reschedule
keep|has|have|kept appt|appointment ..1 <date>
copy|next tx|treatment|session ..1 <num> <time>
next <num> <time>|<end>
next call|phone in? <num> <time>
at|for a visit ..4 in <num>|a|one|two <time>
rtc|rto|rv|ret|f/u|fu <num> <end>
next|return|review ..2 set|fixed for|in ..2 month|weeks|week|months
see|seen ..3 again in|after|next ..1 spring|summer|fall|autumn|winter|year
<again> in <num> <end>|.
come|comes again after|next|if
see|rv|rev|back|f/u|fu|rtc <num> / 52|12|7
slot|appt|appointment ..3 in <num>|a|one|two <time>
tci|tca <num>|<date>
again the week|month|day after|of
again in <num> / 12|52|7
book|booked|rebook ..2 <num> <time>
next freeze|cryo|freezing|treatment|tx|round ..1 <num> <time>
please come back
visit|appt|appointment|return as booked|scheduled|arranged|planned
keep|keeps|keeping the|her|his|their? appt|appointment|visit|booking
session|visit|treatment|appointment|appt|round <num> in ..1 <num>|a|one|two|few ..1 <time>
he|she|patient|pt returns|back <num> <time>
he|she|patient|pt returns|return in|~ ..1 <num>|a|one|two|few ..1 <time>
to|will|shall|should|must be seen|reviewed|rechecked|reassessed|reevaluated|checked|reexamined ..1 again|next|in|at|on|after|within|sos
repeat|repeated|repeating|redo|redone|retreat|retreated|refreeze|refrozen ..2 in|after|at|within ..1 <num>|a|an|one|two|another ..1 <time>
come|comes|coming|return|returns|ring|rings|call|calls|phone|phones|attend ..1 when|if|should|as ..3 need|needs|needed|want|wants|wish|wishes|require|requires|required
ring|rings|call|calls|phone|phones|text|message|email|write ..2 us|me|clinic|office|surgery|desk|reception|in|back if|when|should|as
ring|call|phone|text|message|book|make|ask|arrange|request ..2 for? another|new|further|next|second|a|an|own ..1 slot|appointment|appt|visit|session|check|review|round
booked|scheduled|rebooked|slotted|pencilled|penciled ..7 <weekday>
booked|scheduled|rebooked|slotted|pencilled|penciled ..6 fortnight|today week
video|phone|telephone|tele|virtual|photo|nurse|skin|wound check|review|visit|call|consult|appointment|appt ..7 <num>|a|an|one|two|ten ..1 <time> from ..1 now|today
check|review|look|see|seen|visit|appointment|appt|recheck|back|return ..7 <num>|a|an|one|two ..1 <time> from ..1 now|today
seen|see|back|return|review|reviewed|come|comes|recheck|visit|appointment ..2 before|until ..1 <num>|a|an|one <time>
recall|reminder|recalled|flag|diary|tickler|alert ..2 set|sent|placed|in|entered|made|put|booked|for|due ..3 <season>|<month>|<num>|<time>|<weekday>|<date>
seen|see|review|reviewed|back|return|come|follow|f/u|rtc|tca|kiv ..2 sos
back|return|returns|seen|see|rtc|rto|visit|visits|session|sessions|review|reviews|follow|recheck ..5 q2w|q3w|q4w|q6w|q8w|q2wk|q3wk|q4wk|q6wk|q8wk|q12wk|q2wks|q3wks|q4wks|q6wks|q8wks|q1m|q2m|q3m|q6m|q1mo|q2mo|q3mo|q6mo
return|returns|seen|see|rtc|rto|visit|visits|session|sessions|review|reviews|freezing|freeze|cryo|cryotherapy|ln2 ..3 every|q ..1 <num>|other|few|couple ..1 <time>
have|take|takes|taking|having|get another|second|further|fresh|next look ..8 in|at|on|next|after|before|once|if|when|<weekday>
look ..1 at ..5 again in|on|after|before|next|when|once ..1 <num>|a|<weekday>|<month>|<season>|she|he
open return|appointment|appt|access|door|slot|invitation ; open appointment
at|left|up in|at|to? her|his|their|the|your|patient's|pt's own? discretion|convenience|initiative|choosing
patient|pt|parent|self initiated|led|directed|triggered follow|followup|f/u|return|review|appointment|visit
scheduled|due|booked|down|set|plans|planning|hopes to ..1 see ..4 again|back|on|next
need|needs|should|must|can|may|to ..3 come|return|attend|be back|again|in|seen ..1 only|if|when|should
only ..8 come|return|back|seen|attend ..1 in|back|again
i'll|she'll|he'll|we'll|will|to|shall ..1 be|come|pop|return back? ..1 after|once|when ..1 my|her|his|their|the|she's|he's|exams|school|<season>
return|come ..1 after|once ..1 her|his|my exams|finals|graduation|wedding|prom|surgery
we|i|she|he|they|clerk|desk|reception|nurse|mother|mum|mom booked|rebooked|scheduled ..1 it|that|this|her|him|them|another|one <end>|.|,|;|for|on|in
see|back|return|returns|recheck|review|look|next ..4 half|end|start|beginning|middle ..3 <season>|year|month|term|semester
see|back|return|returns|recheck|review|next ..4 in|at|after|before|over the|this|next? new? year|<season>
next ..2 check|review|look|visit|appointment|session|round|freeze ..3 in|at|after|before ..2 <season>|year|month
back|return|seen|see|visit|appointment|appt|check|recheck|review|look|session|again ..3 on the <num>
on|by the <num> ..3 for|about ..2 it|acne*|this|that|recheck|review
to be ..1 looked|checked|seen|reviewed|examined|assessed|rechecked|inspected ..8 in|after|within|at|on ..1 <num>|a|an|one|two|few ..1 <time>
check|checkup|look up? ..7 in|for|at|after ..1 <num>|a|an|one|two|few ..1 <time> time?
recall|recalled ..1 in|:|at|on|after? ..1 <num> <time>
like|want|wants|wanted|need|wish|hope|hopes|plan|plans to see ..4 again|back
walk|drop|pop|stop|swing|call|come in|by|back|round ..1 whenever|anytime|any|as|if|when
will|to|shall|plan|plans ..6 visit|appointment|appt|session|check|look ..3 in|at|before|after|over ..2 <season>|<month>
sessions|visits|treatments|freezes|freezings|rounds ..2 <num>|two|three|four|a <time> apart
pop|pops|popping|drop|drops|dropping back|in ..1 in|on|at|after|next ..1 <num>|a|an|one|<weekday>|next
another|second|third|next|further freeze|freezing|round|session|go|dose|spray ..3 in|at|after|on|next ..3 <time>|<month>|<weekday>
return|returns|review|recheck|reassess|reevaluate|follow|f/u|rtc|rto|refreeze up? ..1 on|in|at|by|before|after|during the|her|his|their? ..1 <weekday>|<month>|<date>|<season>|exams|finals|graduation|wedding|prom
return|returns|review|recheck|reassess|reevaluate|follow|f/u|rtc|rto|visit|appt|appointment|freezing|freeze|look up? ..2 within ..1 <num>|a|an|one|two ..1 <time>
return|returns|review|reviewed|recheck|rechecked|reassess|reassessed|refreeze|freezing|freeze|look|check|visit as needed|required|necessary|desired
return|review|reviewed|recheck|rechecked|reassess|reassessed|rtc|rto ..1 if|should|when|whenever it|they|she|he|acne|spots|needed|flares|worse|any|new|more|there
see us|me|him|her|them again? if|when|whenever|should it|they|she|he|acne|spots|needed|flares|worse|any|new|more
booked|appointment|appt after|before|once|by ..2 <season>|exams|finals|graduation|wedding|prom|semester
return|review|reviewed|recheck|reassess|follow|f/u|rtc|freezing|freeze|refreeze|session|check|look up? ..3 on|for|by the <num> st|nd|rd|th
follow|reassess|visit|freezing|repeat|appointment|appt|booked|reviewed up? ..4 end|start|beginning|middle of ..2 <season>|year|month|week|<month>
nurse check|checkup|review|look up? ..1 on|in|at|before|after|within|every|as|if|when
another|second|further|fresh look|check|visit|review|appointment|appt|session|freeze up? ..1 on|in|after|before|within|every ..1 <num>|<date>|<month>|<weekday>|<season>|a|an|other
another|second|further|fresh look|check|visit|review|appointment|appt|session|freeze up? ..1 as|if|when|whenever|next
next ..1 freeze|freezing|visit|session|appointment|appt|treatment|check ..1 as|if|when|after|before|within|whenever
next ..1 freeze|freezing|visit|session|appointment|appt|treatment|check ..1 on|in|at <date>|<month>|<weekday>
look|check|review|return|freezing|visit in|at|on <date>
to be ..1 reviewed|seen|rechecked|checked ..2 <num> <time> from
to be ..1 reviewed|seen|rechecked|checked ..1 every|before|by
`,
  names: `
follow up plan?
following up
followup|f/u|fu|fup|rtc|rto
return visit|appointment?
return to clinic
next visit|appt|appointment|session|slot
recheck
recall
review
rv|nv|ret|rtn
re check|evaluation|assessment|examination|visit
a|an|another|any|the|no return|follow up? visit|appointment|appt|review
check up
checkup
`,
  label: `
come|coming back
next
control
return
plan for follow
return visit|appt|to
rtn
next appt|visit|due
recall
seguimiento|cita|control
when back
back when
when ..3 back|return|seen|next
return visit booked|made|scheduled
come|coming|back|in again
when ..3 come|again
need|needs|have|has to ..1 come|return|attend
book|see|seen ..3 again|back|in
return visit planned|needed|required|necessary
`,
  content: `
<num> ..1 <time>
<date>
a|one|two|few|several|another ..1 <time>
prn|needed|yes|scheduled|booked|arranged|planned|return*|clinic|done|given|made
<num>
next monday|tuesday|wednesday|thursday|friday|saturday|week|month|visit
monday|tuesday|wednesday|thursday|friday
after|before|once ..2 <end>
`,
  unlike: `
whether|if i|he|she|they|we|pt|patient ..2 need|needs|should|must|have|has ..3 come|return|back|seen
<drug> ..8 cleared|clear|good|better|calm|gone|helped|worked|lasted ..4 back by|in|within|after|again|inside
<drug> ..6 back within|inside
<drug> ..8 return of
<num> mg|mcg|ml|g|units|puff|puffs|tab|tabs|tablet|tablets|drop|drops ..5 prn .?
prn for pain|itch|sleep|headache|allergies
inr|a1c|hba1c|bp|lipid|lipids|potassium|tsh|lft|lfts|ferritin|labs|lab|blood|pressure|glucose recheck|rechecked|repeat|review
seen <date> for
was|were|is|are back ..2 <time> after|since|once|when
next <date> visit|dose|injection
coding|coder|chart|record|audit review
moving|moves|leaving|leaves|away|starts|starting|travel*|flying|trip|wedding|surgery|camp|deploy*|prom|vacation ..3 next week|month|year|monday|tuesday|wednesday|thursday|friday
see|seen ..1 dermatology|derm|dermatologist|specialist|ophthalmology|rheumatology|surgery|gynecology|podiatry ..5
asking|referring|sending|asked me|us to see
thank|thanks you? for ..4 see|seeing
here|presents|present|seen|back|returns|returned|visit|presenting today? for|as|in an|a|her|his|their|the? ..3 follow|f/u|recheck|followup
here|presents|seen ..4 follow up ..4
lost to follow|followup|f/u
follow up ..1 phone|call|note ..5
acne|routine|established|first|prior|last|previous|since|at|on|missed follow|f/u|followup up? visit|exam?
follow up visit|pt|patient|note|of|exam|today|encounter|for
follow up visit for ..2
f/u visit|pt|patient|note|of|exam|today|encounter|for
return|returned|returns|returning today|for|within|after|with|on ..2 acne|cryo*|follow|f/u|her|his|starting|flare|recheck?
returns after|today|on|for|with
returned today|after|for|with|on
patient|pt|she|he returns|returned|return
acne|lesion|lesions|breakout|breakouts|it ..2 return|returned|returns|back|recur*
spots|papules|cysts|nodules|pimples|zits|bumps|scars|pustules may|will|always|often|usually|can? return|returned|returns|recur*
they returned|recur*
they came|come back
follow|f/u|see|return|appointment|appt|followup up? with|to ..1 pcp|primary|ob|gyn*|cardio*|psych*|ophthal*|dentist|therapist|neurolog*|orthop*
started|began|seen|stopped|onset|flared|since ..4 <num> <time> ago|back
back pain|acne ..5
back :
review|reviewed of|systems|the|with
pathology|biopsy|result|results|labs|lab ..5
flared|relapsed|recurred|came|stopping ..4 <time>
again within
again <num> <time>
again after
patient return*
return of
return to work|school|play|sport|sports|er|activity|baseline|normal
sees|seeing a|her|his
scheduled|appointment|appt ..2 surgery|mri|ct|colonoscopy|mammogram
<lesion> again
on repeat
repeat bp|labs|blood|ekg
appears again
returns to clinic for follow
<num> <time> , wart|warts|tag|ak only
was|were|is|had to|due|meant|supposed|asked|told|booked|scheduled|been ..8 but|and|yet ..2 did|never|missed|not|cancelled|dna|didn't|failed|forgot
labs|lab|blood|bp|tsh|inr|lipids|test|tests|xray|scan ..2 repeat|repeated|repeating ..6
is|are|was|were|now back after|since|from|with
`,
  denies: `
declined|declines|refused|refuses|waived a|any|the|further? ..1 follow|return|recheck up? visit|appointment|appt|check
next|return :? none|nil <end>
rtc|rto|recheck|followup|f/u|fu ..1 cancelled|canceled
follow up ..1 cancelled|canceled
one off visit|appointment|treatment
does|did|do not need|have|want to come|return back? to? us|me|clinic|here|office
doesn't|don't|needn't need|have? to? come|return back? to? us|me|clinic|here|office
does|do|did not|never wish|want ..2 follow|return|visit|appointment
no|not ..1 return|recheck|visit|appointment|follow|f/u up? for|of ..2 acne*|skin|it
no hace falta|necesita|requiere|tiene|debe ..1 volver|regresar|cita|control|seguimiento
acne no return|follow|visit|recheck|f/u
not planned|arranged|scheduled|made|booked ..2 follow|return|visit|appointment|review
not arranged|planned|scheduled|made to|any|a ..2 see|return|review|follow
does|did|do not need to return|come|be|follow
doesn't|don't need to return|come|be|follow
no need to|for ..1 return|follow|visits|f/u|appointment
no further follow|visit|visits|appointment|appointments|f/u
no further return
discharged from clinic|care|follow
declined|declines|refused a? follow|return
no return ..2 needed|planned|arranged|scheduled|necessary|made
no appointment|appt|return|follow ..2 necessary|needed|made|required|planned|scheduled|arranged|booked|set
follow up ..1 not
no follow|f/u|followup|rtc up? visit? planned|needed|arranged|scheduled|made|required|?
no f/u|followup|follow
follow|f/u ..2 not|none|cancelled|canceled ..1 needed|required|planned|scheduled|arranged|necessary
f/u|followup not|none needed|required|planned|scheduled
none needed|scheduled|planned|required
discharged ..2 no|from
released|discharged from ..1 care|clinic
cancelled|canceled ..3 no
does|did|do not need ..3 visit|visits|return|follow|appointment
sin seguimiento|control|cita
no requiere|necesita seguimiento|control|cita
no acne? ..1 follow|f/u|followup|return|rtc up? planned|needed|arranged|scheduled|required|necessary|visit|visits
no f/u|fu|rtc|followup|return|recheck ..2 planned|needed|required|arranged|scheduled|made|necessary|indicated
no follow up ..2 planned|needed|required|arranged|scheduled|made|necessary|indicated
d/c|dc'd|discharged from|to ..2 derm|dermatology|clinic|pcp
signing|signed off
f/u|follow|followup up? : none|not|no
no se programo|dio|agendo|hizo ..1 cita|control|seguimiento
nothing booked|scheduled|planned|arranged <end>|.|,|;|for
follow|f/u|visit|appointment|appt|return|recheck ..6 cancelled|canceled
not be? coming|come back|again
no|any arrangement|arrangements|plan|plans ..1 to|for ..1 see|return|follow|review|another|further
not planning|arranging|scheduling|booking ..1 visit|return|follow|recheck|another
do|does|did not|don't need|want|have to see you|her|him|them|patient again
don't|doesn't need to see ..2 again
no follow|f/u|followup|return|visit ..8 planned|arranged|scheduled|needed
no more ..2 visit|visits|appointments|follow
no need to come
no return|follow|next|further|another ..1 appointment|appt|visit given|offered|set|requested
not|never|didn't ask|asked|told ..2 to come|return
no return|follow|visit is|was planned|arranged|scheduled|needed
acne no return|follow|visit ..2 planned|arranged|needed|scheduled
no scheduled|planned|routine|specific|formal follow|f/u|followup|return|recheck
not|never|won't|aren't|isn't|without ..2 seeing|booking|rebooking|bringing|expecting|reviewing|recalling|scheduling|having ..3 again|back|in|here
not|never|won't be ..1 seen|reviewed|back|returning|rechecked|followed|booked ..1 again|here|up|further|<end>|.|,|;|for
not to come|return|reattend|attend ..1 back|again|<end>|.|,|;
not|needn't|need|doesn't|won't|don't|no? not? come|return|attend back|again <end>|.|,|;|unless
no need|call|reason|cause|plan|plans|intention|wish|point ..4 to|of|in|for return|returning|come|coming|attend|see|seeing|recheck|review|followup|follow
no return|repeat|further|more|other|another|additional|followup|later visit|visits|appointment|appointments|appt|appts|review|reviews|check|checks|recheck|session|sessions <end>|.|,|;|for|is|are|was|were|stop|after|on|at|made|needed|due
needs|need|needed|requires|wants|wanted|want no ..2 visit|visits|appointment|appointments|appt|review|followup|follow|return|recheck|check|session
pt|patient|he|she|they|mother|mum|mom|father|family declined|declines|refused|refuses|waived ..3 follow|followup|return|visit|appointment|appt|review|recheck|slot|check
nothing|none further|more|else ..1 planned|booked|arranged|scheduled|needed|required|due|fixed|set
this|that|it|today was|is|makes|being ..3 last|final|only visit|session|appointment|freeze|treatment|time
one off freeze|freezing|cryo|cryotherapy|session|procedure
never|not|didn't|did|without set|setting|fixed|fix|make|made|arrange|arranged|book|booked|schedule|scheduled|plan|planned|offer|offered up? ..2 return|visit|appointment|appt|review|followup|follow|recheck|check|slot|another|further
made|make|makes|making no arrangement|arrangements|plan|plans|booking|appointment|provision ..3
check|visit|review|appointment|appt|recheck|followup|follow|session|slot ..9 called|cancelled|canceled|scrapped|dropped|struck off|and|,|.|;|<end>|as|by
sees|see|saw|felt no need|point|reason|call for|in|to ..2 follow|followup|return|visit|review|see|recheck
discharged back|again? to|into|from ..3 gp|pcp|pediatrician|paediatrician|primary|family|referrer|doctor|practitioner
discharged <end>|.|,|; ..2 no
no recall|reminder|check|checkup|reexamination <end>|.|,|;|set|needed|planned
need not|never return|come|attend|reattend|recheck|be
file|case|episode|matter closed <end>|.|,|;
`,
  ofVisit: true,
  allows: ["planned", "later", "taught", "talkedAbout", "past", "asked"],
};

export const examples: CueExamples = {
  documented: [
    "Coming back? As needed",
    "Next call 3 wks.",
    "For a visit of her own in 2 weeks.",
    "Home today, office 3 weeks.",
    "Return in four weeks to judge the response.",
    "F/u prn.",
    "RTC 4-6 wks.",
    "See her back in a month.",
    "Follow-up: 6 weeks",
    "Return sooner if blisters form.",
  ],
  denied: ["No follow-up planned.", "Follow-up: none", "No return visit was arranged."],
  missing: [
    "Coding review 10/12/26 of the claim.",
    "Here for follow-up of acne.",
    "Lost to follow-up.",
    "Follow-up:",
    "Follow up in ___ weeks.",
    "Flared again four weeks after stopping.",
    "Patients should return in four weeks.",
  ],
};
