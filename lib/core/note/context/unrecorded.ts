import { neverWritten } from "./never-written";
import type { Sense } from "./sense";

/** It is said not to have been asked, done or written down: an answer that is missing, and no "no". */
export const unrecorded: Sense = {
  forward: `
meant|intended|wanted to <record> ..8 forgot
none|nothing ..4 was|were|is|are <recorded>
nothing was|is? written|said|put ..1 about|on|of|regarding
not <recorded> :|=
silent on|about|regarding|as
not|don't|didn't|can't|cannot see|find ..4 in|on ..1 log|note|notes|chart|record|file|sheet
neither|none|nothing one|of? ..2 <recorded>
no entry|entries|data|documentation|info|information <end>|.|,|;
not found in|on ..1 note|chart|record|documentation
no|without mention|word of|about|on
says|say|said|states|mentions nothing of|about|on
does|do not mention|state|say|show|record|document|include
doesn't|don't mention|state|say|show|record|document|include
omits|omitted to?
did not|didn't|didnt|never|not write|wrote|written|jot|jotted|put down?
no ..6 questions|question|screen|screening|history ..1 asked|done|taken|obtained|recorded|performed
did not|didn't witness
no se? pregunto|registro|documento|anoto|evaluo|menciono|interrogo ; no se pregunto ; es
not|never|didn't|wasn't|weren't|hasn't|didnt been? <recorded>
did not <record>
didn't|didnt|doesn't|forgot|failed to? <record>
no|nothing|without written|said|record|recorded|documentation|mention|note|statement|entry|comment ..1 of|on|about|for
not able to <record>
did not go|get|delve into
did not|didn't|didnt|never go|went|gone|run|ran|talk|talked through|over|round|around
did not|never|didn't get|go as|so far as
never|not|didn't get|got|getting|came|come round|around? to ..1 question|questions|subject|matter|topic of?
never|not|didn't get|got|getting round|around to
no|without questions|question|enquiry|inquiry|query about|on|re|regarding
forgot|omitted|neglected|failed to <record>
i|we omitted|neglected|forgot to <record>
didn't|didnt|never go|get|went|got into
nobody|noone|no-one has|had? <recorded>
nobody|noone|no-one has|had? write|wrote|written|put|kept down?
no one <recorded>
neither|no ..8 was|were <recorded>
unable to <record>
out of time before|for|to
before ..6 could be
${neverWritten.forward}
`,
  backward: `
never raised|broached
never|not brought|came|come up
is|are|was not in|on my|the|our|this note|notes|record|chart
about|of|for|on which ..1 did|was|were not ..1 ask|asked|enquire|enquired|inquire|inquired|screen|screened|told|write|record|recorded|note|noted
n/r|n/d <end>|.|,|;
not|never|wasn't|weren't kept|timed
overlooked
left out
no se? pregunto|registro|documento|anoto|evaluo|menciono|interrogo
not|never|wasn't|weren't|isn't|hasn't|nor been? <recorded>
not|never|wasn't|weren't <told> or|nor <recorded>
<unrecorded>
missing|absent|lacking|omitted from|in ..2 record|records|chart|note|documentation
not|never|wasn't|weren't|nor been? done|performed|carried|completed|obtained|taken|discussed|reviewed|covered|made
omitted|skipped|forgotten
asked|screened|checked n|no
left? blank in|on|.
not on file
could|can not be <recorded>
could|can not be established|determined|ascertained|counted|found|located|traced
cannot|can't|couldn't be <recorded>
cannot|can't|couldn't be established|determined|ascertained|counted|found|located|traced
nowhere <recorded>
nowhere written|found|kept|down|on
no record|note|entry|trace|documentation <end>|.|,|;
not|never|wasn't|weren't written down
not|never|wasn't|weren't been? put|entered|kept|logged|noted in|on|into ..1 log|chart|note|notes|record|file|sheet
${neverWritten.backward}
`,
  unlike: `
omitted above|earlier|before
i|we|note|and left
i|we|note omitted|skipped :|=|-|<end>
i|we|note|and forgot :|=|-
forgot|omitted|neglected|failed to say|mention|add|state|note|dictate ..1 that|:
omitted|left from|out
i|we|note|and omitted|left <end>|:|.|,|that|the|a|an|it|this|out|above|earlier|from|in
omitted|left from
left out of|:|above|earlier|in|from
not only
left|omitted|dropped out? of|from|in the? ..1 note|record|entry ..1 above|before|earlier
nothing|none was|were|is|has? been? skipped|omitted|forgotten|missed|overlooked|neglected
not|never skipped|omitted|forgotten|missed|overlooked|neglected
`,
};
