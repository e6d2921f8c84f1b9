import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";
import { number } from "../note-words";

const back =
  "(?:follow(?:ing)?[- ]?up|followup|f/?u|fup|rtc|rto|ret(?:urn)?s?(?: visit| appointment)?|re-?check|re-?visit|re-?assess\\w*|re-?eval\\w*|review|(?:will |shall )?see (?:her|him|them|pt|patient|me|us|you|again|back)|seen|come(?:s)? back|back|(?:next|repeat|return) (?:visit|appt|appointment|session|treatment|cryo\\w*)|appt|appointment|repeat|schedul\\w*|booked|see)";
const time = `(?:(?:${number}|\\d+|few|several|couple of)(?: ?(?:-|to|or) ?(?:${number}|\\d+))?[- ]?(?:days?|w(?:ee)?ks?|w|d|months?|mos?|m|yrs?|years?)(?! (?:ago|of|post|after starting))|\\d{1,2}/(?:52|12|7)(?!\\d)|(?:a|the|next|one) (?:week|month|fortnight|year)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?|\\d{4}-\\d\\d-\\d\\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* ?\\d*)`;

export const followUp: NoteCues = {
  says: pattern(
    `${back}(?![a-z0-9])[^.;\\n]{0,40}?[ :=(-](?:in |x |on |after |at )?(?:about |approx\\w*\\.? |~|another )?${time}`,
    `(?:follow[- ]?up|f/?u|rtc|rto|return|re-?check|appt|appointment|next (?:visit|session)|see|call or return)[^.;\\n]{0,30}? (?:prn|as needed|as necessary|p\\.r\\.n|if|sooner|should|when needed|for (?:repeat|re-?treatment|next|re-?evaluation|another))`,
    "(?:follow[- ]?up|f/?u|return visit|appointment|appt|re-?check|next (?:visit|session))[^.;\\n]{0,24} (?:scheduled|booked|arranged|made|planned|advised|recommended|set)",
    "(?:will|to|shall|should|asked to|advised to|instructed to|needs? to|told to) (?:return|follow[- ]?up|f/?u|be seen|come back|recheck)|return to (?:the )?(?:clinic|office)|returns? (?:prn|as needed)|(?:prn|as needed) (?:follow[- ]?up|f/?u|return)|rtc|rto",
    `(?:in|at) ${time}[^.;\\n]{0,20} (?:follow[- ]?up|f/?u|re-?check|re-?assess\\w*|repeat)`,
    `check(?:ed)? (?:again )?in ${time}`,
    `${time} (?:follow[- ]?up|f/?u|re-?check|return)`,
  ),
  about: pattern(
    "(?:plan for )?(?:follow(?:ing)?[- ]?up|followup|f/?u|fup|rtc|rto|disposition|dispo|return(?: visit| to clinic| appointment)?|next (?:visit|appt|appointment|session)|re-?check|recall|review)(?: plan)?",
  ),
  label: pattern("control|return"),
  content: pattern(
    time,
    "prn|as needed|yes|scheduled|booked|arranged|planned|return\\w*|\\w+ (?:weeks?|months?)|clinic|needed|done|given|made",
  ),
  unless: pattern(
    "(?:here|presents?|seen|in|back|returns?|returned|visit)(?: today)? (?:for|as)(?: an?| her| his| their)? (?:\\w+ ){0,3}(?:follow[- ]?up|f/?u|recheck)[^.;\\n]{0,30}",
    "(?:lost to|acne|routine|established|first|prior|last|previous|since|at|on) (?:follow[- ]?up|f/?u)(?! (?:in|prn|as needed|\\d))[^.;\\n]{0,30}",
    "(?:follow[- ]?up|f/?u) (?:visit|pt|patient|note|of|for acne|exam|today|encounter)(?! (?:in|prn|scheduled|booked|arranged|planned|made|\\d))[^.;\\n]{0,30}",
    `return(?:ed|s|ing)? (?:today|for|within|after|with)(?! (?:prn|sooner|re-?treat\\w*|repeat|re-?eval\\w*|next|another|further|reassess\\w*|recheck|cryo\\w*|a ))[^.;\\n]{0,30}`,
    `(?:acne|lesions?|breakouts?|it|they)(?: [a-z]+){0,2} (?:return(?:ed|s)?|came back|comes back|back)[^.;\\n]{0,40}`,
    "(?:follow[- ]?up|f/?u|see|return|appointment|appt) (?:with|to) (?:\\w+ )?(?:pcp|primary|ob|gyn\\w*|cardio\\w*|psych\\w*|ophthal\\w*|dentist|therapist)[^.;\\n]{0,30}",
    "(?:started|began|seen|stopped|onset|flared|since)[^.;\\n]{0,20} (?:weeks?|months?|years?) (?:ago|back)|back (?:pain|acne)[^.;\\n]{0,30}",
    "reviewed[^.;\\n]{0,40}|(?:pathology|biopsy|results?)[^.;\\n]{0,40}",
  ),
  undoneBy:
    /(?:been )?(?:need|requir|necess|plan|schedul|book|arrang|made|indicat|want|return|come|record|document|given|discuss|set|advis)\w*/,
  denies: pattern(
    "(?:does|did|do) ?(?:not|n't) need to (?:return|come back|be seen|follow[- ]?up)|no (?:need (?:to|for)|further) (?:return|follow[- ]?up|visits?|appointments?|f/?u)|discharged from (?:clinic|care|follow[- ]?up)|declined? (?:follow[- ]?up|a return|return)",
  ),
  allows: ["plan", "teaching", "talk", "past"],
};

export const examples: CueExamples = {
  documented: [
    "Return in four weeks to judge the response.",
    "F/u prn.",
    "RTC 4-6 wks.",
    "See her back in a month.",
    "Follow-up: 6 weeks",
    "Return sooner if blisters form.",
  ],
  denied: ["No follow-up planned.", "Follow-up: none", "No return visit was arranged."],
  missing: [
    "Here for follow-up of acne.",
    "Lost to follow-up.",
    "Follow-up:",
    "Follow up in ___ weeks.",
    "Flared again four weeks after stopping.",
    "Patients should return in four weeks.",
  ],
};
