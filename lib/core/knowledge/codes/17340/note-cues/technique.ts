import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, number } from "../note-words";

const count = `(?:${number}|\\d+(?:\\.\\d)?)`;

export const technique: NoteCues = {
  says: pattern(
    "(?:open |closed |focused |focal |fine |intermittent |cryo-?)*spray(?:ed|er|ing|s)?(?: (?:gun|tip|can|bottle|technique))?",
    "cryo-?(?:gun|spray\\w*|probes?|pen|pencil|ac|jet|surgical unit)|cry-ac\\S*|(?:contact |closed )?probes?|dip-?sticks?|(?:cotton|wool)[- ](?:tip\\w*|swabs?|buds?|balls?|wool|applicators?)\\w*|q-?tips?|ctas?|swabs?|(?:gauze|cotton|metal) (?:applicator|ball)|forceps dip|gauze applicator|nozzle|(?:tip|aperture|nozzle) [a-d]|thermocouple|roll(?:ed|ing) (?:the )?(?:slush|applicator)",
    `(?:${count} ?(?:-|to) ?)?${count} ?-? ?(?:s|secs?|seconds?|second)`,
    `(?:${count}|x ?\\d|double|single|two) ?(?:x )?(?:freeze|ftc|f/t|cycles?|freeze[-/ ]thaw\\w*)`,
    "freeze[- /]?thaw\\w*|freeze-thaw-freeze|ftcs?|thaw(?:ed|ing)? (?:time|of|for)|thaw time|freez\\w* times?:? ?\\d+|ice ?ball|(?:until|with) (?:\\w+ )?frost\\w*|\\d+ ?(?:mm|millimet\\w+) (?:ice|frost|freeze|halo|rim)",
  ),
  about: pattern(
    "techniques?|applicators?(?: type)?|(?:freez\\w*|thaw) (?:times?|cycles?|durations?)|methods?(?: of (?:application|delivery|freezing))?|deliver(?:y|ed)(?: method| by)?|device|mode of application|cycles?|duration",
  ),
  content: pattern(
    "\\d+",
    "spray\\w*|probes?|dip\\w*|swab\\w*|cotton\\w*|q-?tips?|contact|applicator|open|gun|slush|gauze",
  ),
  unless: pattern(
    "(?:sunscreen|nasal|hair|setting|saline|bug|tan|thermal water) spray\\w*|spray (?:tan\\w*|sunscreen|on sunscreen)|(?:culture|nasal|throat|bacterial|wound) swabs?|alcohol swabs?|swabbed|swabs? (?:with|of) alcohol|probe (?:of|into) (?:the )?history|second (?:visit|opinion|session|treatment|line|wart|course)|(?:every|per) \\d+ s",
  ),
  topic: acneTopic,
  topicGoesOn: true,
};

export const examples: CueExamples = {
  documented: [
    "Open spray, two cycles of five seconds.",
    "Applied with a cotton-tipped applicator.",
    "LN2 5 s x 2.",
    "Freeze time: 10 seconds",
    "Cryoprobe used on each acne lesion.",
  ],
  denied: ["Technique not recorded.", "Freeze time and applicator were not documented.", "Technique: not recorded"],
  missing: [
    "Technique:",
    "Wart of the thumb: LN2 spray, 20 seconds.",
    "Will use open spray next time.",
    "Use a sunscreen spray daily.",
    "Applicator: spray / probe / dipstick (circle one)",
  ],
};
