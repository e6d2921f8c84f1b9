import type { Sense } from "./sense";

/** Another day: what was done or found then says nothing of this visit. */
export const past: Sense = {
  forward: `
note|notes|report|record|chart of|from that|the day|date|visit|procedure :?
`,
  around: `
that|those time|times
last|previous|prior|earlier|past visit|visit's|time|session|session's|month|year|week|appointment|appt|treatment|note|procedure|encounter|cryo|cryotherapy|ov|photo|photos|image|images|visits|sessions
last|previous|prior|earlier|past treatments|months|years|weeks|procedures
last|this past spring|summer|fall|winter|autumn
last office visit
at|in|during|from|on the|her|his|their|our|my? <month>|<weekday>|<date>|spring|summer|autumn|winter visit|session|appointment|appt|encounter|procedure|freeze|treatment|consult|consultation
at|in|during|from|on <weekday> visit|session|appointment|appt|encounter|procedure|freeze|treatment
at|in|during|on session|visit|treatment|appointment|round <num>
at|in|during|on the|her|his|their|my? first|second|third|fourth|1st|2nd|3rd|4th ..1 session|visit|treatment|appointment|freezing|cryo
<num> days|weeks|wks|months|mos|years|yrs|yr|wk|day|week|month|year ago|earlier|prior|back
a|an|several|few|couple day|days|week|weeks|wks|month|months|mos|year|years|yrs ago|earlier|prior|back
in|during|from|until|around|by|of early|late|mid? <month>? <year>
in|during|from|until|around <month>
<month> <year>
<year> :
s/p
status post
previously
formerly
in the past
as a teen|teenager|child|boy|girl
at another|outside|different|other office|clinic|practice|facility
at an outside|other office|clinic|practice|facility
yesterday
h/o|hx|history of? ln2|cryo|cryotherapy|liquid
already on file
chart|record|records|log|report|photos from|of|dated|for? <date>
already in chart
outside|old record|records|photo|photos
used to have|be|get|take|use|see|wear|smoke|bleed|hurt|itch
had ln2|liquid|cryo|cryotherapy
years ago
hace <num> semanas|meses|dias
hx|history|h/o of? ..4 <year>
last|previous|prior|earlier|past freeze|freezing|freezes|freezings|spray|round|clinic
at|during|in|on|from the|her|his|their|our|my|a <month>|<year>|monday|tuesday|wednesday|thursday|friday|saturday visit|session|appointment|appt|freeze|freezing|treatment|procedure|encounter|round|clinic|review
last spring|summer|fall|autumn|winter
earlier this|that|in the? year|month|week|spring|summer|autumn|winter|season
when|while ..2 last|previously here|seen|in
some|many weeks|months|days ago
the other day|week|month
on monday|tuesday|wednesday|thursday|friday|saturday|sunday last
at|during the|her|his|their|my|our initial|original|earliest visit|session|appointment|consultation|encounter
`,
  unlike: `
at|by|from|since|all that time
per ..4 outside|old|prior record|records
improved|better|worse|down|up|different|changed|change|unchanged|same|less|more|fewer|stable|since|compared|comparison|improvement|calmer|increase|decrease|interval ..2 from|than|since|to|with|as|at|of the? last|previous|prior|earlier|past visit|time|session|month|year|week|appointment|appt|treatment|note|encounter|ov|photo|photos
since|compared|than with|to? the|her|his|their|our? last|previous|prior|past visit|time|session|appointment|appt|ov|encounter|treatment|note|procedure|freeze|seen|review
over|for|during|in|throughout|within|through the|these|her|his? last|past ..3 week|weeks|month|months|year|years|days|wk|wks|mo|mos|yr|yrs|season|summer|winter
since <num>
since early|late|mid? <month>? <year>?
since last|the? spring|summer|fall|winter|autumn|year|month
started|began|onset|starting|starts|appeared|arose|developed|first|noticed ..4 ago|back
since|compared|than|with|to|as the|her|his? last|previous|prior|past|earlier freeze|freezing|round
had ln2|liquid|cryo|cryotherapy ..3 today|now|this
`,
  ends: `
today|now|currently|today's
this visit|session
at present
again
`,
  headings: `
previous|prior|last|past|earlier visit|visits|note|notes|encounter|session|procedure
past medical|surgical history
pmh
`,
};
