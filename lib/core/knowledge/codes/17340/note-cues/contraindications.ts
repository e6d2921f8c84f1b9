import { type CueExamples, type NoteCues, pattern } from "../../../note-cues";

const answers =
  "(?:intoleran\\w*|allerg\\w*|sensitiv\\w*|hypersensitiv\\w*|urticari\\w*|hives|agglutin\\w*|reactions?|injur\\w*|exposure|induced \\w+)";

export const contraindications: NoteCues = {
  says: pattern(
    "raynaud\\S*",
    `(?:cold|cryo)[- ](?:induced |related |contact )?${answers}`,
    "cryoglob\\w*|cryofibrinogen\\w*",
    "(?:hives|urticaria|intoleran\\w+|sensitiv\\w+|react\\w+|allerg\\w+)[^.;\\n]{0,20} (?:to |with |from |by )?(?:the )?cold",
    "contra-?indications? (?:to|for) (?:cryo\\w*|freezing|cold|ln2|liquid nitrogen)",
  ),
  about: pattern(
    "contra-?indications?(?: (?:screen\\w*|check\\w*|review\\w*))?|cold (?:history|screen\\w*|questions?)",
  ),
  content: pattern("raynaud\\S*|cold|cryoglob\\w*|urticaria|cryo\\w*"),
  anyAnswer: true,
  allows: ["past", "talk"],
};

export const examples: CueExamples = {
  documented: [
    "No history of cold urticaria or Raynaud phenomenon.",
    "Denies cold intolerance.",
    "Raynaud: no",
    "Reports mild Raynaud phenomenon in winter.",
    "Cryoglobulins negative by history.",
  ],
  denied: ["Cold intolerance was not asked about.", "Raynaud: not asked", "Did not ask about cold urticaria."],
  missing: [
    "Mother has Raynaud phenomenon.",
    "Cold urticaria: ___",
    "Avoid in patients with cold urticaria.",
    "No known drug allergies.",
    "[ ] Cold urticaria [ ] Raynaud",
  ],
};
