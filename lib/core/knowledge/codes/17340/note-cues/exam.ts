import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";

export const exam: NoteCues = {
  says: pattern(
    "(?:on|upon|by) (?:\\w+ ){0,2}(?:exam\\w*|inspection|palpation)",
    "examin(?:ed|ation (?:of|shows?|reveals?|showed|revealed|today|performed|done))",
    "(?:exams?|pe|p/e)(?=:? (?:shows?|reveals?|done|performed|completed|today|of|notable|significant|remarkable|showed|demonstrat\\w*|with|w/))|(?:skin|physical|derm\\w*|focused|cutaneous|facial) exam(?:ination)?",
    "(?:skin|face|lesions?|back|chest|areas?) (?:was |were )?(?:inspected|evaluated|assessed|checked)|inspected|inspection of|o/e|skin check",
    "(?:could not|unable to|did not) (?:be )?examined?|examine(?= the)",
  ),
  about: pattern(
    "o|obj\\w*|pe|p/e|o/e|exam\\w*(?: findings)?|(?:physical|skin|derm\\w*|focused|cutaneous|clinical|skin/\\w+) (?:exam\\w*|findings)|findings on exam|physical|inspection|face examined",
  ),
  unless: pattern("exam rooms?|eye exam\\w*|annual exam|self-?exam\\w*|pelvic exam\\w*|re-?examin\\w*"),
  undoneBy:
    /(?:be |been )?(?:examin|inspect|perform|done|carr|record|document|complet|possible|conduct|made|obtain|assess|evaluat|check)\w*/,
  denies: pattern("(?:no|without(?: an?)?) (?:\\w+ )?exam\\w*"),
  allows: ["talk"],
};

export const examples: CueExamples = {
  documented: [
    "Skin examined today: inflamed papules over both cheeks.",
    "O: papules and pustules on the chin.",
    "On exam there are nine pustules.",
    "Physical exam: face with papules.",
  ],
  denied: ["Exam deferred.", "The skin was not examined today.", "No skin exam was performed.", "Exam: not done"],
  missing: ["Exam:", "Patient seen in exam room 3.", "Will examine the back at the next visit.", "Acne of the face."],
};
