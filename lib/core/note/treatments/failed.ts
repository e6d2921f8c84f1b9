import type { TermTable } from "../../knowledge/note-cues";

/** It was not enough, or did not last. */
export const failed: TermTable = `
failed|fail|fails|failing|failure|failures|faild|fallo
refractory|recalcitrant|resistant|unresponsive|nonresponsive
non responsive|response
unsuccessful*
ineffective*
in vain
despite
in spite of
inadequate*|insufficient*|suboptimal|unsatisfactory
sub optimal
relapse|relapsed|relapses|relapsing
recur|recurs|recurred|recurrence|recurring
rebound|rebounded
flare|flares|flared|flaring after|again|back|up|within|upon|when|once|on?
returned|return ..3 after|within|when|once|upon
came|comes|coming|come ..1 back
before ..3 back
acne|it|lesions|breakouts returned|recurred
breakouts|acne|lesions ..2 continue|continues|persist|persists|unchanged
not cutting it
not ..2 enough|sufficient|adequate|helpful|effective ..1 before|earlier|previously
volvio|volvieron|regreso|regresaron|recayo|empeoro
not|wasn't|isn't|hasn't|weren't doing|done anything|much
worse|worsened|worsening
broke|breaking|breaks|break out
persist|persists|persisted|persisting|persistent
still active|flaring|breaking|getting|gets|get|present|has|had|have|having|breaks
stopped|quit working|helping
wore off
cleared|clear|good|better|calm|gone|helped|worked|lasted ..4 back by|in|within|after|again|inside
back within|inside
slipped|slid|crept|drifted back
return of ..2 lesions|acne|spots|nodules|cysts|papules|pustules|bumps|it
plateau|plateaued
lost ..2 effect*
nothing to show
no dent
useless
of no|little use|help|avail|benefit
no use|good|avail
to no avail
disappoint*
exhausted
unhelpful
neither ..3 helped|worked|did
none of? these|them|which|it? have|has|helped|worked|gave|of? helped|worked
nothing|nothing's ..2 helped|worked|helps|works|gained
breakthrough
not lasting|durable
not a lasting
waned
made|makes|make no|little|hardly difference|any
didnt|didn't|did not ..2 wrk|work|help|do
not wrk|wroking
tried and|& failed
could not tolerate
0 effect|response|benefit|improvement|help
> 0
as ..6 as ever
no longer works|working|effective|helps|helped|helping
sin mejoria|resultado|respuesta|efecto
no mejoro|funciono
fallo|fracaso|recaida|recayo
still <num>
did|do|does|done nothing|little
anything for|to
not enough|much
no|not good|great
not|isn't|wasn't much good|use|help
didn't|didnt|did|hasn't|has|doesn't|does not? do|done a|any|the? thing|good|job|trick|lick
did|does|do diddly|zilch|squat
neither|none|nothing ..2 made|makes ..1 dent|headway|impact|inroads|progress
no me|le sirvio|sirvieron|funciono|funcionaron|ayudo|ayudaron
made|make|makes no|little|not ..1 dent|headway|impact|inroads|progress
gave|gives|brought|offered|yielded|showed|provided|produced ..2 nothing
nothing|little lasting|durable|useful|worthwhile|more
never did|does|do a|any|the? thing|good|trick|job|much|lot
but not gone|clear|cleared|fully|completely|entirely|resolved|there
( partial|minimal|limited|poor|inadequate|ineffective|failed ,|;|)
continued|continuing|ongoing breakouts|breakout|lesions|flares|flaring|outbreaks|breaking
waste of money|time
none of it|them|these|those work|works|help|helps|helped|worked
now back .|,|;|<end>
for naught
let|lets ..1 down
nothing changed|changes|improved|happened|better|different
only|just dried|irritated|burned|peeled|stung|reddened
lesions|acne|skin|breakouts|spots|bumps same|unchanged|identical
went|goes|going|go on as before|usual
no|not better|calmer|clearer
fell|falls|falling short
petered|fizzled out
gave up on
stopped|quit|discontinued because|due|for|bc|b/c|since|as ..4 lack|no|ineffective|poor
lack of ..1 effect|efficacy|response|benefit|improvement|success
inefficacy|inefficacious
did|does not touch|budge|hold|last|suffice
did|does not cut it
didn't|didnt touch|budge|hold|last|suffice
partial|partially only
left|leaves|leave it|this|things|the|her|his|my ..1 unchanged|same|untouched
resist|resists|resisted|resisting
back where|to where|square ..3 started|one|began
laughed|laughs at
shrugged|shrugs|shrugging off
again|back|returned|recurred|flared|relapsed ..4 stopping|stopped|finishing|finished|discontinuing|discontinuation
only partial|partially
kept|keeps|keep coming|breaking|flaring|getting
bounced back
fell|falling short
not the answer
not? enough on its own
no better|joy|success|luck|dice
far from settled|clear|controlled|gone|cleared|healed
hardly|barely|scarcely ..1 changed|budged|moved|shifted|different
not really|especially|particularly <end>
no|little lasting|real|great|much good
to|with|w/ limited|partial|poor|minimal|incomplete success
ineff|unsucc|inadeq|insuff|unresp|nonresp
subtherapeutic
nonresponder
non responder
outbreak|outbreaks|breakout|breakouts|flare|flares despite|on|while
not controlled|controlling|helping|working|effective|responding|responsive|improving|improved|sufficient|enough
without ..1 effect|benefit|success|relief|improvement|response|change|help|result|results
still flares|flaring|breaks|breaking|broke|got|gets|getting|inflamed|bad
sin efecto|exito|cambio|cambios|beneficio|alivio
no le? funciono|funcionaron|funciona|sirvio|sirvieron|sirve|ayudo|ayudaron|ayuda|hizo|hicieron|dio|dieron
poca|poco mejoria|efecto|respuesta|resultado
empeoro|empeoraron
no|little lasting|durable|real|great ..1 use|benefit|effect|help|improvement
no longer|not keeping|kept up
stayed|still the same
not|no|isn't|is not better
same as before
still getting|forming|developing|has|with
not|never|didn't|without get|got|getting anywhere|far|results
got|gets|getting nowhere
led nowhere
without|w/o much|anything|a lot to show
uncontrolled|undercontrolled
not controlled
never|not ..1 worked|works|helped|helps
neither|none|nothing of which|them|these|those|it
move|moved|moves the needle
not|never|didn't|did not move|make|made ..2 needle|difference|dent
precious|very little
no luck|joy|gain|gains|dice|go
to|with no|little effect|avail|gain|success
held him|her|them|it? ..4 before|until|then
without|w/o|with no gain|gains|luck|joy
never|not|didn't|doesn't cut it
poor|disappointing|lackluster|mediocre|meager|modest ..1 result|results|outcome
nothing ..1 touch|touches|touched|budges|cuts|fixes|clears|cleared|controls|controlled
zilch
has|have not been|made helpful|enough
nothing works|worked|helps|helped ..2 tried|used
nothing ..5 works|worked|helps|helped
without|w/o|nary a? dent|budge|difference
ninguno|ninguna|nada|ningun ..2 ayudo|funciono|sirvio|mejoro|ayuda|funciona|sirve
did|does|doing ..1 nothing
and|but|yet nothing .|,|<end>
nr
no resp
haven't|hasn't|didn't|never touched|touch it|them|the
did|does|do|done nil|zip|nada
no help
neither enough|helped|sufficient
not|never|wasn't|weren't enough
none of them|these|those ..2 sufficient|enough|adequate
couldn't|can't|cannot|hasn't|haven't|hadn't|barely|hardly|scarcely ..1 touched|touch|dented|dent|shifted|shift|budged|budge|fazed|tamed|tame
could|can|has|have|had not ..1 touched|touch|dented|dent|shifted|shift|budged|budge|fazed|tamed|tame
not|none|neither|no one|single|of ..8 helped|worked|made|did|cleared|controlled|held|touched|brought|gave|changed|done|was|were ..4 difference|dent|impact|good|help|thing|enough|anything
not one|a ..8 helped|worked|controlled|held|touched
not a single ..6 helped|worked|cleared|controlled|held|touched
none|neither of ..6 helped|worked|cleared|controlled|held|touched
short lived
didn't|didnt|wouldn't|doesn't|never|not|hasn't ..1 last|lasted|lasting
got|getting|gets|grew|growing|kept|keeps ..1 worse
worse|worsened|worsening while|whilst
kept|keeps|keep getting|growing worse
come|comes|came ..2 back
unsatisfactory|disappointing
to no purpose|effect|end
in vain
without a|any trace|sign of? ..1 effect|benefit|improvement
left|leaves|leave|leaving ..3 where they were
new spots|lesions|breakouts|bumps|pimples|ones ..4 regardless|anyway|nonetheless|nevertheless
wore|wearing|worn thin|off
failed|fails|fail|failing to ..1 respond|help|clear|improve|control|work|hold|touch|produce|bring|give|make|achieve|budge|tame|calm|settle|resolve
achieved|accomplished|achieve|accomplish nothing|little
fell|falls|falling flat
fizzled|flopped|bombed
a|an ..1 bust|flop|washout|waste|dud|letdown|disappointment|joke
did|does|done jack|zero
no match for
not|hardly|never up|equal to the? acne|job|task|challenge|it
not|couldn't|can't|cannot|didn't keep up
lost ..1 punch|edge|power|potency|oomph|efficacy|benefit
faded|waned|ebbed|dwindled|tapered
tailed|dropped|trailed off
poor|disappointing|lackluster|lacklustre|mediocre|meager|modest|underwhelming|unimpressive|feeble|paltry|tepid|weak ..1 response|effect|improvement|benefit|results|result
underwhelming|unimpressive
little to show
unaffected|undeterred|unimproved|unabated|undiminished|unmoved|unaltered|undimmed
deteriorate|deteriorated|deteriorating|deteriorates
resurged|reappeared|resurfaced|reemerged|rebounding
re emerged|appeared|surfaced
keep|keeps|kept appearing|forming|erupting|cropping|popping
not|isn't|aren't|wasn't|weren't|hasn't|hardly cut|cutting it
hasn't|haven't|hadn't|didn't|doesn't|never made|make ..1 dent|difference|headway|impact|inroads
won't|wouldn't touch|help|hold|clear|budge
outlasted|outlived|outlasts
hopeless|pointless|worthless|futile|fruitless|powerless
dissatisfied|unhappy|disappointed|frustrated with
for|through want|lack|absence of ..1 effect|benefit|response|result|results|improvement
of no|little|scant value|worth|consequence|merit
then|but quit .|,|;|<end>
then|and|but ..1 fizzled|faded|stalled
back it|they came|comes|come
but not for? the? acne|skin|face|spots|it
without ..1 budging|shifting|denting|touching|clearing|helping|improving|controlling
neg|negative effect|response|result|benefit
might as well have|not
broke|breaks|breaking|broken|burst through
exactly|right|just where it|they|things was|were|started|began
`;
