import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { acneTopic, drugs } from "../note-words";

const event = "(?:incidents?|difficult\\w*|problems?|events?|issues?|complain\\w*|sequelae|complications?)";

export const tolerance: NoteCues = {
  says: pattern(
    "tolerat(?:ed|es|ing)|toler(?:at)?(?:ed)? well|tol\\.? (?:well|procedure|proc)|tolerance (?:was |is )?(?:good|fair|poor|excellent)|well tolerated",
    "(?:complications?|adverse (?:events?|effects?|reactions?|outcomes?)|ae'?s?|untoward \\w+)",
    `uneventful\\w*|without (?:any )?(?:immediate )?${event}|no (?:immediate )?(?:${event}|distress)`,
    "(?:did|coped|managed|handled it|went|bore it|took it|borne) (?:very )?(?:well|badly|poorly|fine)(?! (?:on|with \\w+cycline))|in stable condition|left (?:the )?(?:office|clinic|room)? ?(?:in )?(?:good|stable)",
    "vaso-?vagal\\w*|syncop\\w*|presyncop\\w*|near-?faint\\w*|faint(?:ed|ing)?|light-?headed\\w*|dizz\\w+|(?:mild|minimal|brief|moderate|some|slight|transient|only) (?:\\w+ )?(?:sting\\w*|discomfort|burning|smarting)(?! of)|sting(?:ing|s)?|pain (?:\\d+/10 |was |rated )?(?:during|with freezing|with treatment|with the procedure)|(?:discomfort|pain) (?:during|at the time of)",
  ),
  about: pattern(
    "toleran\\w*|tolerability|tolerated|how (?:it|the \\w+) was (?:borne|tolerated)|patient (?:response|tolerance)|response to (?:procedure|treatment)|adverse events?",
  ),
  unless: pattern(
    `tolerat\\w*(?: [a-z]+){0,2} ${drugs}[^.;\\n]{0,20}`,
    `${drugs}[^.;\\n]{0,40} tolerat\\w*`,
    "(?:risks?|possible|potential|signs? of)[^.;\\n]{0,40} (?:complications?|adverse \\w+)(?: (?:such|like|including)[^.;\\n]{0,40})?|complications?[^.;\\n]{0,40} (?:discussed|explained|reviewed)|(?:discussed|explained|reviewed)[^.;\\n]{0,60} complications?",
    "(?:not|poorly) tolerat\\w* (?:due|because)|risk of [^.;\\n]{0,50}",
    "(?:sting\\w*|burning)(?: [a-z]+)? in [^.;\\n]{0,20}|lactose toleran\\w*|glucose toleran\\w*",
  ),
  notIn: pattern("ipledge", "risks?(?! factors)"),
  anyAnswer: true,
  topic: acneTopic,
  allows: ["talk"],
};

export const examples: CueExamples = {
  documented: [
    "Tolerated well, no complications.",
    "Complications: none",
    "Without complication.",
    "The patient became lightheaded and recovered.",
    "Mild stinging only.",
  ],
  denied: ["Tolerance not recorded.", "Complications: not documented", "Tolerance was not noted."],
  missing: [
    "Tolerates doxycycline well.",
    "Tretinoin was poorly tolerated.",
    "Complications:",
    "Last session was tolerated well.",
    "Possible complications were explained.",
    "Tolerated the biopsy well.",
  ],
};
