import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, cryogen, lesion, site } from "../note-words";

export const lesionSite: NoteCues = {
  says: pattern(site),
  about: pattern(
    "(?:treated |treatment |acne |lesion |anatomic\\w* |body )*(?:sites?|locations?|areas?|distribution|where)(?: (?:treated|of (?:acne|lesions)))?",
  ),
  content: pattern(site),
  beside: pattern(
    "acne\\w*",
    lesion,
    "(?:papul|pustul|comedo)\\w*",
    cryogen,
    "cryo\\w*|fro[zs]e\\w*|freez\\w*|treat(?:ed|ment)(?: (?:sites?|areas?))?|sprayed|spray|sites?|locations?|areas?|distribution|indication",
    "\\d+|left|right|both|bilateral|upper|lower",
  ),
  unless: pattern(
    "(?:wash|washing|cleanse|sun\\w*|spf|photo\\w*|pictures?|images?)[^.;\\n]{0,40}",
    `${site}(?: is| was)? (?:wash\\w*|clear|spared|mask)`,
    "face sheet|face[- ]to[- ]face|back pain|nose ?bleeds?|chest pain|neck pain|face:? (?:symmetric\\w*|normal)",
  ),
  neverDenied: true,
  topic: acneTopic,
  topicGoesOn: true,
  allows: ["talk"],
};

export const examples: CueExamples = {
  documented: [
    "Acne of the left and right cheek.",
    "LN2 to nine papules on the chin.",
    "Sites: forehead, both temples.",
    "Pustules of the upper back.",
  ],
  denied: [],
  missing: [
    "See her back in 4 weeks.",
    "Wash face gently with acne cleanser.",
    "Wart of the chin frozen with liquid nitrogen.",
    "Site of lesions:",
    "No acne on the chest.",
  ],
};
