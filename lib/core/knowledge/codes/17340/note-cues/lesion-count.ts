import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, lesion, number, site } from "../note-words";

const unit =
  "(?! ?(?:-|to|–)? ?(?:\\d+ ?)?(?:mm|cm|s|sec\\w*|min\\w*|w(?:ee)?ks?|w|months?|mos?|m|days?|d|hrs?|hours?|y|yrs?|years?|mg|mcg|g|ml|%|cycles?|passes|freez\\w*|ftc|times|courses?|x|visits?|sessions?|applications?|touch\\w*|coats?|photos?|pictures?|images?|/)(?![a-z])|[./:]\\d|\\d|%)";
const before =
  "(?<!(?:grade|iga|stage|type|visit|session|score|age|year|week|day|q) {0,3})(?<![\\d/.:%-])(?<!\\d[-/.])";
const range = `(?:(?<![a-z0-9])${number}(?: ?(?:-|to|or) ?${number})?\\+?)`;
const bare = `${number}(?: ?(?:-|to|or) ?${number})?\\+?`;
const words =
  "(?:,? (?!(?:to|per|each|every|for|with|at|by|in|on|from|x|and|was|were|is|has|had|years?|year-old|y/?o|grade|cycles?|freez\\w*|sec\\w*|s|mm|cm|weeks?|wks?|months?|mos?|days?|minutes?|times?|passes|mg|warts?|aks?|tags?)(?![a-z]))[a-z-]+){0,4}?";
const side = "(?:(?:the|his|her|left|right|l|r|lt|rt|upper|lower|mid|both|bilateral) )*";

export const lesionCount: NoteCues = {
  says: pattern(
    `${before}${range}${unit}(?: of (?:the|these|his|her))?${words},? ?${lesion}`,
    `${lesion}(?: (?:were |was |are )?(?:treated|frozen|total|today|counted|count|number|acne|on|of|${side}${site}))*(?: ?[:=#(x,-]| x| numbering| total(?:l?ing)?| counted at| count(?:ed)?| were| was| in number)+ ?(?:of |about |approx\\w*\\.? |~|around |total )*${range}${unit}`,
    `${lesion} ?x ?${bare}${unit}`,
    `(?:number|count|total|how many|#|n ?=|no\\.)(?: of)?(?: [a-z/-]+){0,4}?(?: ?[:=]| is| was|:)? ?(?:approx\\w*\\.? |about |~)?${range}${unit}(?!(?: [a-z]+)? (?:warts?|aks?|tags?|keratoses))`,
    `${side}${site}(?: ?[:(x=-]| x)? ?(?:x ?)?${range}${unit}(?= ?[,;.)+/&]| and| l | r | ${site}|$|\\n)`,
    `${before}${range}${unit} (?:(?:on|over|to|at|in|of) )?${side}${site}(?= ?[,;.)+/=]| and|$|\\n)`,
    `(?:treated|froze|frozen|counted) (?:a total of )?${range}${unit}(?! (?:warts?|aks?|tags?|weeks?))(?= ?[,;.)]|$|\\n| (?:today|on|of|in total|lesions?|total))`,
    `${range}${unit} (?:in total|were (?:treated|frozen|counted)|treated|frozen)`,
  ),
  about: pattern(
    "lesion counts?|counts?|(?:number|total)(?: of)?(?: (?:acne |treated )?(?:lesions?|papules|pustules|nodules|cysts|sites|treated))*|how many|counted",
  ),
  label: pattern("lesions?(?: \\w+){0,2}|papules|pustules|nodules|cysts|treated|(?:no\\.|#)(?: of)? \\w+"),
  content: pattern(`${before}(?:approx\\w* |about |~|total )?${range}${unit}`),
  unless: pattern(
    "per (?:lesion|papule)",
    `(?:one|a single|single) (?:of|cycle|freeze|pass|touch|visit)`,
    "one or more|any one",
  ),
  denies: pattern(
    "not counted|uncounted|(?:no|without(?: a)?) (?:lesion )?count(?: was)?(?: (?:made|done|taken|recorded|obtained))?|(?:number|count) (?:was |were )?(?:not|never) \\w+",
  ),
  topic: acneTopic,
  topicGoesOn: true,
  allows: ["talk"],
};

export const examples: CueExamples = {
  documented: [
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
