import type { TermTable } from "../../knowledge/note-cues";
import { failed } from "./failed";

/** Words of an outcome, by what they say of a treatment. */
export interface OutcomeTerms {
  /** It was not enough, whatever stands beside it. */
  failed: TermTable;
  /** It did something: with a word of too little beside it, not enough. */
  effect: TermTable;
  /** Too little, too short, or nothing of it. */
  little: TermTable;
  /** It is enough. */
  worked: TermTable;
  /** It was never tried. */
  untried: TermTable;
  /** Looks like an outcome and is none. */
  unlike: TermTable;
}

export const outcomes: OutcomeTerms = {
  failed,
  effect: `
respond|responds|responded|responding|response|responses
improv*|improvment
benefit|benefits|benefited|beneficial
relief|relieved
effect|effects|effective|efficacy
success|successful
help|helps|helped|helping|helpful
control|controls|controlled|controlling
clear|clears|cleared|clearing|clearance
result|results
change|changes
progress
better
outcome|outcomes
work|works|worked|working|wrk|wroking
enough|sufficient|sufficiently|adequate|adequately
resolve|resolved|resolution
difference
impression|headway
luck
did|do|does|done anything|much
did|do|does|done a thing
did|do|does|done a lot
satisfactory
do|did anything
mejoria|respuesta|mejora|mejoro|mejoraron
hold|held|holding
ayudo|funciono|sirvio
impact|inroads|gain|gains
joy|gain|gains|traction|mileage|payoff
yield|yields|yielded|settle|settled|settles|calm|calmed|abate|abated|subside|subsided|budge|budged|shift|shifted|ease|eased|lessen|lessened|suppressed|tamed|dented|quieted|quelled|lifted
imp|impr|imprv|imprvd|imprvmt
`,
  little: `
no|not|without|w/o|little|minimal|minimally|min|inadequate|insufficient|poor|poorly|partial|partially|limited|incomplete|incompletely
modest|modestly|slight|slightly|negligible|zero|hardly|scant|transient|transiently|temporary|temporarily|only|lack|never|nil|none|neither|0
didn't|doesn't|hasn't|haven't|wasn't|weren't|don't|didnt|couldn't|doesnt|hasnt|isn't|aren't
short lived
denies|denied|less
lasting|durable|sustained
at first
initially
briefly|barely|mildly
inadequately|insufficiently|partly|suboptimally|scarcely
any more|longer
some|sin|poca|parcial
nor|nothing|nothing's
half|halfway|some what
slow|suboptimal
just|merely
for a while|time|bit
so so
`,
  worked: `
doing|does|did a good|great|fine|nice job
swears|swear by
good|excellent|great|well|nicely control|response|results|result|effect
well controlled|managed|tolerated
under control
works|worked|working|doing|responding|responded|responds very|really|quite? well|nicely|great|fine|beautifully|better
happy|pleased|satisfied|thrilled
content|delighted with
is|are|was|been kept quiet|calm|clear|down
remission
keep|keeps|kept|keeping it|things|the|his|her|their|my? acne|skin|face|it ..2 clear|control|check|bay|under|quiet|calm|down|away
keep|keeps|kept|keeping acne|skin|face ..1 clear|quiet|calm|under
adequate response
doing fine|great|well|ok|okay
stayed|staying|remains|remained|stays clear
clear on
stable on
loves
bien controlado
not|never|no yet|ever? been? failed|failure|failures|fail
by no means|way failed|failure|failures
in no way failed|failure
not|no|isn't|never a|an|any? ..2 failure|failures
wrong|untrue|incorrect|false to say|claim|write|state ..6 failed|failure|failing|fails
has|have|had|got|holds|holding|held the|his|her|their|my|this|it|things|all ..2 in|under|at ..2 check|control|bay|hand
did|done|does|do|doing|works|worked|working wonders|miracles|magic
quiet|quiescent|behaving|behaves|dormant on|with|under|since|at
settled|calm|clean|clear ..2 on|under|thanks it|this|that|them|to|the
suits|suit|suited him|her|them
no relapse|relapses|recurrence|flares|flare|breakthrough
not failed|relapsed|recurred|flared|worse|worsening
denies relapse|recurrence|worsening
does|doing|did|do|done the|its|their trick|job
been|is|are|was|were ..1 excellent|wonderful|brilliant|fantastic|terrific|superb|marvellous|marvelous
a game changer|winner
been|is a godsend|success|miracle
love|loving
controlled|maintained|managed|clear|clearing on|with|by
big|huge|great|good|much help
much|markedly|greatly|significantly improved|better
funciona|funcionan|sirve|ayuda bien|mucho
going great|well|fine|good
thinks|feels it's|is ..1 great|working|helping
ok|okay|fine <end>
`,
  untried: `
never been? tried|trial|used|taken|taking|took|prescribed|on|given|treated|had|started|attempted?
not yet on any|an|the?
not yet? been? tried|used|taken|attempted|prescribed|started
no|not|none|without|denies|nor|neither|zero|nil ..4 tried|trial|used|use|using|taken|taking|took|prescribed|prior|previous|past|earlier|before|history|hx|h/o|exposure|attempted
no|none|without|denies|neither ..4 had
not ..1 had
not required|needed|necessary
has|have not|never ..3 tried|used|taken|been|attempted|had
hasn't|haven't ..3 tried|used|taken|been|attempted|had|done
never ..2 had|tried|used|taken ..3 anything|any
nothing ..3 topical|oral|by|put|taken|tried|used|systemic|on
naive
untried
yet to try|use|take
did not|never ..1 take|use|try
didn't|didnt ..1 take|use|try
has|have not ..1 used|taken|tried
has|have taken|used|tried no
no|none|without|nothing ..5 to date
no|none|nothing|not ..5 so far
picked up
avoided|avoids
never|not ..2 filled|picked
none tried|used|taken
no|nor ..3 of any kind|sort|type
had|taken|used|tried no|neither
no ..3 , ever
no|without ..1 oral|orals|systemic|systemics|topical|topicals|pills|tablets|creams|antibiotic|antibiotics|agents|therapy ..8 ever
nunca|sin ha|tomado|usado|tratamiento
no ha|han tomado|usado|probado|recibido
tried|used|taken|done|received|put|had nothing
nothing tried|used|yet|ever|at
none|nil|never|nothing ever|tried|yet
no|not|never|none ..7 ever tried|used|taken|prescribed|needed|had
has|have|had yet to
has|have had none
tx|treatment naive
nunca
no ha|han probado
ningun|ninguno|ninguna ..2 previo|previa|antes|tratamiento
never put|used|tried|taken|applied|rubbed a|any|one thing|anything
never ..1 put|rubbed|applied
never ..2 prescribed|needed|required
always|consistently|repeatedly refused|declined|avoided|shunned
no ..7 ever .|,|;|<end>
not been prescribed|given
has|have not been? prescribed|given|on any|an|oral|topical?
no ..4 for it either?
no|nor orals|pills|topicals|creams|washes|antibiotics|meds|treatments|medicine|medicines|medication|medications|tablets|oral ..2 either
not|never been on any|an|oral|orals|topical|topicals
no ..2 ever
no|not|never|none|without|nil|zero|nothing ..6 at any time|point|stage|age
at no time|point|stage|age
no|not|never|none|without|nil|zero|nothing ..6 now|past|present|before|currently or|nor|and in? the? past|present|now|before|previously|ever|since
nothing ..4 been|was|were ..1 tried|used|taken|prescribed|given|rubbed|swallowed|applied|put|done
no|not ..8 has|have|had ever been? tried|used|taken|prescribed|given
nor has|have|had he|she|they|pt|patient|i ..1 ever had|taken|tried|used|been
with|using topicals|creams|gels|topical alone|only
`,
  unlike: `
nor had|has|have
camera|video|phone|computer|system|printer|link|audio|microphone|machine|scanner|dewar|gun ..2 not|isn't|wasn't|stopped|quit? working|work|works|worked|failed|fails|failing
before ..1 treatment|procedure|freezing|cryotherapy|cryo|starting|start
side effects|effect
adverse effects
effects of|from
birth control
helping to
judge|assess|review|reassess|evaluate|monitor|gauge|check|see|await the|for|its|their? response|effect|effects|result|results|improvement|benefit
no|not? tolerat*
resistant hypertension
worse with|in|before|during menses|period|periods|winter|summer|stress|sun
results|result|outcome|outcomes of|pending|reviewed|vary|varies|awaited
change|changes in? medication|dose|color|pigment|pigmentation
pigment change|changes
lab|labs|test results
`,
};
