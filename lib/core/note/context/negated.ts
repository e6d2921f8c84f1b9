import type { Sense } from "./sense";

/** It is said not to be so, or not to have been done. */
export const negated: Sense = {
  forward: `
no|not|never|none|nor|neither|nothing|without|w/o|zero|0|non|sin|ningun|ninguna|tampoco
didn't|doesn't|don't|wasn't|weren't|isn't|aren't|hasn't|haven't|hadn't|won't|wouldn't|couldn't|can't|cannot
didnt|doesnt|dont|wasnt|werent|isnt|hasnt|havent|cant
nil
denies|denied|deny|denying|niega
negative for
neg|negative incl|including .?
neg for
free|clear|cleared|rid|bare|devoid of|from
absence|absent of?
lack|lacks|lacking|lacked of?
at no time|point|stage
not once
untrue|false|wrong|incorrect to say|write|state|claim|record that
decline|declines|declined|declining
refuse|refuses|refused|refusing
turned|turns|turning down
waived|waives|waiving|vetoed|vetoes|vetoing|rejected|rejects|rejecting
objected|objects|objecting|opposed to
unwilling to
not willing|inclined|prepared to
was|is|were against
shook|shakes|shaking his|her|their head at|to|about
no interest in
not interested in
uninterested in
balked|balks at
defer|defers|deferred
unable to
fail|failed|fails to
forgot to
nobody|neither
left|went ..3 before|without
out of time before|for|to
no time for|to
hold|held|holding off on?
opted|opts|opting out of
decided|opted|elected|advised against
before ..6 could be
instead|rather of|than
withheld|withhold
skipped|omitted
( - )
never|not|didn't get|got|getting round|around to
neglected|forgot|omitted to
no one
noone|no-one
ran|run|was|were|are|is|being|having|had ..1 out of
slipped|escaped my|our|his|her|the|their mind|memory|attention to
neglected|overlooked
forgot|forgets
meant|intended|wanted|planned|hoped ..10 but|and|yet ..2 forgot|didn't|never|failed|couldn't|not
without|w/o having|being?
would|did|does|could not|never allow|permit|let|agree|consent|hear
wouldn't|didn't|doesn't allow|permit|let|agree|hear
not having
walked|ran|stormed|departed out|off|away? before
without|not|never so much as
`,
  backward: `
not|never
decl|decl'd|declnd|ref'd
wasn't|weren't|isn't|aren't|hasn't|haven't|wasnt|werent
decline|declined|declines
refused|refuses
deferred|withheld|omitted|skipped
none|nil|absent|negative|neg
ruled out
no
n
( - )
( no|none|n|declined|refused|deferred
- ,|/|.|;|<end>
0|zero
said no
turned down
unprotected|unshielded|uncovered|unmarked|untaken|uncounted
not|never ..2 done|performed|used|applied|given|taken|needed|indicated|available
forgotten|missed|lacking|missing
no tomadas|tomados|tomada|realizadas|realizado|realizada|aplicado|aplicada|obtenido|obtenida|dadas|dado|hechas|usado|usada|contadas|firmado
overlooked|neglected|waived
left out
left empty|blank|open|unticked|unchecked|unsigned
but|and ..1 not|never|wasn't|weren't used|worn|put|opened
not|never|wasn't|weren't talked|gone|spoken|touched ..1 about|over|through|on
didn't|never happen|happened|occur|occurred
did not happen|occur
called|put|ruled|held off
not being <done>|<told>|worn
by nobody|noone|no-one
by no one
went|gone by the? board|boards|wayside|way
fell|fallen by|through the? wayside|cracks|board
should|ought|supposed|meant ..5 but|yet ..1 was|were|wasn't|weren't|did|didn't|never|not not? <end>|.|,|;
not get|gets|got <done>|<told>|signed|booked|arranged
unnecessary|unneeded|superfluous
`,
  unlike: `
without exception|doubt|question|fail
if not
not so the|her|his|with|for
0 - <num>
. 0
i|we|note|and left
i|we|note|and omitted|left <end>|:|.|,|that|the|a|an|it|this|out|above|earlier|from|in
omitted above|earlier|before
not|no only|just|doubt|necessarily|wonder|matter|other
no change|changes
no need for? further
no yet available
no untreated
why not
not until
no more|less than
not limited to
no known
not yet available
no sooner
whether or not
omitted|left from
left out of|:|above|earlier|in|from
could not be better|happier
no longer than
n = <num>|<end>
<num> , no , ..2 <num>
can and|or cannot|can't|not
, not <num>
, not slush|spray|probe|cryoprobe|dipstick|swab|co2|ln2|left|right|chin|cheek|forehead
not|never|more|less|fewer|longer|over than
not|never|didn't exceed|exceeded|exceeding
not|no|nothing|none ..8 until|till|before ..6 had been
not ..4 before|until|till ..1 <num>|a|an|one <time>
dictated|signed ..2 not|never read|proofread|reviewed|edited|corrected
no of acne*|lesions|spots|papules|pustules|nodules|cysts|sites
not|never object|objected
no objection|objections
not <num> ..5 but|, ..5 <num>
i|we|note omitted|skipped :|=|-|<end>
i|we|note|and forgot :|=|-
forgot|omitted|neglected|failed to say|mention|add|state|note|dictate ..1 that|:
if it|they|this|that|she|he|acne|spots|lesions|things ..2 doesn't|don't|not|isn't|aren't|hasn't|haven't|didn't ..1 clear|cleared|clears|improve|improved|better|settle|settled|resolve|resolved|respond|responded|heal|healed|work|worked|go|gone|shrink
not|never|didn't|don't forget|forgot|forgotten|overlook|overlooked|neglect|neglected
left|omitted|dropped out? of|from|in the? ..1 note|record|entry ..1 above|before|earlier
not|never|no regret|regrets|mind|hesitate
nothing|none was|were|is|has? been? skipped|omitted|forgotten|missed|overlooked|neglected
not|never skipped|omitted|forgotten|missed|overlooked|neglected
forgot|missed|skipped|omitted|overlooked|neglected nothing|none
`,
  ends: `
but|however|except|although|though|yet|which|because|since|whereas|while|instead|reports|endorses|admits|then|so|therefore|only|just|due
has had
apart|aside from
other than
after which
pero
if
who
when
`,
};
