import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";

const kind =
  "(?:vulg\\w*|inflam\\w*|comedon\\w*|papulo-?pustul\\w*|papular|pustular|nodul(?:ar|o-?cystic)|nodular-cystic|cystic|conglobata|conglobate|fulminans|excori\\w+|mixed|hormonal|tropica|infantile|acneiform|keloidalis)";
const severity =
  "(?:(?:very |moderately )?(?:mild|moderate|severe)(?:ly)?|mod|sev|(?:grade|stage|type) (?:i{1,3}|iv|[1-4])|iga(?: score)?(?: of|:)? ?[1-5]|moderate-to-severe|extensive|recalcitrant)(?! (?:pain|discomfort|stinging|erythema|scarring|number|itch\\w*|tender\\w*|improve\\w*|response|edema|swelling|burning|blister\\w*))";

export const acneType: NoteCues = {
  says: pattern(
    `${severity}[^.;\\n]{0,50} ?${kind}`,
    `${kind}[^.;\\n]{0,50}[ (,:-]${severity}`,
    `(?:severity|grade|grading|iga)\\W{1,3}(?:is )?${severity}[^;]{0,60}${kind}`,
    `${kind}[^;]{0,60}(?:severity|grade|grading|iga)\\W{1,3}(?:is )?${severity}`,
  ),
  beside: pattern("acne\\w*", "breakouts?", "severity"),
  neverDenied: true,
  allows: ["talk", "plan"],
};

export const examples: CueExamples = {
  documented: [
    "Moderate inflammatory acne vulgaris of the face.",
    "Acne, cystic, severe.",
    "Assessment: grade III papulopustular acne.",
    "Severity: mild. Type: comedonal acne.",
  ],
  denied: [],
  missing: [
    "Acne vulgaris.",
    "Severe acne.",
    "Her sister has severe cystic acne.",
    "Acne type and severity:",
    "Acne: mild discomfort, inflamed papules.",
  ],
};
