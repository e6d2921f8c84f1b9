import type { CueExamples, NoteCues } from "../../../note-cues";

export const lesionCount: NoteCues = {
  says: `
pair of ..2 <lesion>
<n> on|to the? left|right .|,|;|and|<end>
<lesion> ..4 ,|: <about> <n>
<lesion> ..4 ,|: <about>? <n> to|-|a <n>
<n> <n> <lesion>
ln2|cryo|freeze|spray to <n> .|,|;
<n> ..5 <lesion> ; fourteen papules
<n> of? the|these|those|her|his? <lesion>
<lesion> ..2 x|:|=|#|(|numbering|totaling|totalling|total|numbered|count|counted of|about|approx|at|around|:? ~? <n> ; papules x 9
<lesion> ( ..1 <n>
<lesion> ( <site> , <site> ) x|: <n>
<lesion> <n>
<lesion> ..12 call|make|say it|that <n>
<lesion> ,? between|from <n> and|to <n>
<lesion> treated|frozen|total|today|counted|count|number|in|on|acne ..3 :|=|,|-? ..1 <n>
number|count|total of? ..4 :|=|is|was? approx|about|~|of? <n>
# of ..4 :|=|is|was? approx|about|~|of? <n>
# <lesion>|treated|frozen|counted ..3 :|=|is|was? <n>
# :|= <n>
# sites|spots|areas|bumps ..1 :|=? <n>
x <n> today|total|altogether
<lesion> were|was|are <n>
how many ..3 :|? <n>
n = <n>
<side>? <site> :|(|x|=|-? x? <n> ; L cheek 6
<site> , <n> ,
<n> <side>? <side>? <site>
<n> on|over|to|at|in|of <side>? <side>? <side>? <site>
treated|froze|frozen|counted a|total|of|about|approx|~ ..2 <n>
treated|froze|frozen|counted <n>
<n> in total
<n> were|was? treated|frozen|counted|total
<n> left|right ,|.|and
ln2 x <n>
x <n> <lesion>
una|un|unas docena
<n> ..1 of them|these|those
<n> ..2 cysts|nodules|papules|pustules|lesions|spots
<lesion> - <n>
<lesion> ..2 totaling|numbering|totalling|times ..1 <n>
<n> active|inflamed|deep|new|discrete|separate|individual|large|small ..2 <lesion>
tally|total|sum ..2 :|=|of|was? <n>
<n> treated|frozen|sprayed|in all|total|altogether|counted
all <n>
<n> per|a side|cheek
<n> each side|cheek
treated|sprayed|froze|frozen|touched|dabbed ..2 <n> .|,|;|on|over|to
<n> lesiones|granos|papulas|pustulas|nodulos|quistes|espinillas
l|left|r|right <n> ,|;|and|/ l|left|r|right <n>
# <n> .|,|;|<end>
s|sec|secs|seconds|second x <n> <lesion> ; LN2 3s x 7 cysts
<lesion> ,|-|( <about> <n>
<lesion> , <n> ,|<end>|on|in|to|total|-
<lesion> ..4 , <n> <end>|,
<lesion> ct|cts|cnt :|=|is? ..1 <n>
both papules|pustules|nodules|cysts|lesions|spots
<n> by ..3 count
<n> , all on|over|along|in
tx'd|txd <n> .|,|;|<end>|<lesion>
between|from <n> and|to <n> ..3 <lesion>
`,
  names: `
# lesion|lesions|papules|pustules|nodules|cysts|treated|frozen
counting
lesion count|counts
count|counts|counted
number|total of? acne|treated? lesions|papules|pustules|nodules|cysts|sites|treated|papule|lesion?
number|total
how many
numero de lesiones
lesion? ct|cts|cnt
lesion|lesions|spot|papule tally|tallies|total|totals|number|numbers
tally of
`,
  label: `
sites|spots <end>
lesion|lesions|papules|pustules|nodules|cysts ..2
treated
no|# of ..2
total
frozen
lesions treated|frozen
`,
  content: `
<n>
`,
  unlike: `
# <num> acne*
<n> gels|creams|pills|antibiotics|drugs|medications|medicines|topicals|orals|agents|treatments|courses|rounds|retinoids ..1 she|he|they|pt|patient|used|tried|taken|has|have|had
de <num> a|anos
patient|pt|he|she|they|who is|was <num>
at|in one|two|a|single spot|spots|place|places|site|sites|area|areas
per lesion|papule|spot|site
one|single|a of|cycle|freeze|pass|touch|visit
one or more
any one
each one
no one
one|two week|weeks|month|months
x <num> to|for|on the|each|all|these|every? ..1 <lesion>
second|seconds|sec|secs|s|cycle|cycles|freeze|thaw x <num>
number of freeze|prior|previous|cycles|treatments|sessions|visits|refills
number of ..3 cycles|treatments|sessions|visits|passes|refills|warts|aks
number of ..3 cycles|treatments|sessions|visits|passes|refills|warts|aks : <n>
disp|dispense|qty|refill|refills # <num>
session|visit|treatment|cryo #? <num>
<n> wart|warts|ak|aks|tag|tags|keratoses|keratosis|sk|sks|verrucae
<n> ..3 comedones|comedone|comedo|blackheads extracted
extraction|extractions|extracted ..2 <n>
one|two|three of them|these|which
<n> was|were|are ..3 warts|verrucae
<n> rough|dark|brown|sun|age|scaly|dry spot|spots|patch|patches
<lesion> , <n> wart|warts|ak|aks|tag|tags|<time>|cycle|cycles
no|yes to all <n>
# 1|2|3|4 acne <end>
`,
  denies: `
number|count of lesions|spots|papules|nodules|cysts|pustules was|were? not|never
not counted
uncounted
no|without a? lesion? count
number|count was|were? not|never
did not count|tally
didn't|didnt count|tally
no se contaron|contaron
no contadas|contados
exact number|count not|unknown
not|never ..1 counted|tallied
count : not
nobody|no one counted
no idea how many
counting ..2 not|skipped|omitted
how many ..3 not|never|didn't ..1 write|written|note|noted|record|recorded|count|counted
# not <recorded>
lost count
kept|keep|took no count|tally
`,
  allows: ["talkedAbout", "uncertain"],
  goesOn: true,
  byPlace: true,
};

export const examples: CueExamples = {
  documented: [
    "Jaw and neck: >25 papules.",
    "Fourteen papules treated: eight on the left cheek, six on the right.",
    "10-12 inflamed papules.",
    "Lesions treated: 14",
    "L cheek 6, R cheek 4.",
    "Acne papules x 9.",
  ],
  denied: ["Lesions were not counted.", "Lesion count: not recorded", "Number of lesions not documented."],
  missing: [
    "Multiple papules on the cheeks.",
    "Two freeze-thaw cycles of 5 seconds to each lesion.",
    "2 mm papules.",
    "Four warts of the left hand.",
    "See her back in 4 weeks.",
    "A 19 year old with papules.",
    "Number of lesions: ___",
  ],
};
