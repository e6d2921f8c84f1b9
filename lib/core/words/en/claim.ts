import { catalogue } from "../catalogue";

/** Why a page is taken for a claim form or not, what its note shows of a visit, and what a practice's own prompts ask. */
export const claimEnglish = {
  form: {
    sure: "It says what a claim says.",
    maybe: "It says some of what a claim says, and not all.",
    no: "It does not say what a claim says.",
    x12: "A claim stands in it as X12 text.",
    never: "You said: never on this form.",
    always: "You said: always on this form.",
    noCode: "No line of the form holds a code that Claimside knows.",
    titled: (otherwise: readonly string[]) => `Its title speaks of ${otherwise.join(", and of ")}.`,
    found: (parts: readonly string[]) => `Found beside the code: ${parts.join(", ")}.`,
  },
  /** The parts of a service line beside its code. */
  parts: {
    modifier: "modifiers",
    units: "units",
    charge: "a charge",
    unitPrice: "a unit price",
    diagnosisPointer: "diagnosis pointers",
    placeOfService: "a place of service",
    dateFrom: "a date",
    dateTo: "an end date",
  },
  /** What a title says that speaks against a claim. */
  otherwise: {
    setup: "set-up: prices, rules or templates",
    lookup: "looking something up",
    payment: "payments or denials",
    record: "a list or report",
    prose: "a text or message",
    request: "a request or an estimate",
    trade: "another trade",
  },
  visit: {
    says: {
      supports: "The note supports a separate visit.",
      "does-not-show": "The note does not show a separate visit.",
      "could-not-tell": "Whether the visit was separate could not be told from the note.",
    },
    reasons: {
      "another-problem": "Another problem",
      "treatment-changed": "A change of treatment",
      "history-and-exam": "History or examination beyond the lesions",
    },
  },
  ownPrompt: {
    looksFor: (words: readonly string[]) => `Your practice looks for: ${words.join(", ")}.`,
    noWords: "Your practice looks for: no words yet.",
  },
};

export const claimWording = catalogue("claim", claimEnglish);
