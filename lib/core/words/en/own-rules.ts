import { catalogue } from "../catalogue";
import { countIn } from "../plural";

const count = countIn("en");

const subjectNames = {
  payer: "Payer",
  plan: "Plan",
  age: "Patient's age",
  diagnosis: "Diagnosis pointed at",
  place: "Place of service",
  modifier: "Modifier",
  charge: "Charge",
  units: "Units",
  "other-code": "Other code that day",
  note: "Visit note",
};

const asked = {
  "one-of": "one of",
  "none-of": "none of",
  above: "above",
  below: "below",
  documented: "documents",
  "not-documented": "does not document",
};

/** What of a list is wanted, and what is wrong with a value that is none. */
const lists = {
  payer: {
    label: "Payers",
    hint: "",
    none: "Tick at least one payer.",
    wrong: (id: string) => `${id} is no payer here.`,
  },
  plan: {
    label: "Words of the plan",
    hint: "As the payer's name on the form holds them, separated by commas: HMO, Medicare Advantage.",
    none: "Enter words of the plan's name.",
    wrong: (words: string) => `“${words}” needs a letter or digit, and at most 60 of them.`,
  },
  modifier: {
    label: "Modifiers",
    hint: "Separated by commas: XS, 59.",
    none: "Enter at least one modifier.",
    wrong: (value: string) => `“${value}” is no modifier: two letters or digits.`,
  },
  place: {
    label: "Places of service",
    hint: "Two digits each, separated by commas: 11, 22.",
    none: "Enter at least one place of service.",
    wrong: (value: string) => `“${value}” is no place of service: two digits.`,
  },
  diagnosis: {
    label: "Diagnoses",
    hint: "Codes, or how they begin, separated by commas: L70.0, L73.",
    none: "Enter at least one diagnosis.",
    wrong: (value: string) => `“${value}” is no ICD-10-CM code and no beginning of one.`,
  },
  "other-code": {
    label: "Codes",
    hint: "Separated by commas: 17110, 99213.",
    none: "Enter at least one procedure code.",
    wrong: (value: string) => `“${value}” is no procedure code: five letters or digits.`,
  },
};

/** The words for a practice's own rules. */
export const ownRulesEnglish = {
  intro: "What your practice has learned from its denials, as checks that are put together by choosing.",
  none: "None yet. For example: for Cigna, a wart code on the same day and no XS, a warning with your words.",
  add: "Write a check",
  most: "There is room for 100 checks of your own.",
  edit: (title: string) => `Edit: ${title}`,
  duplicate: (title: string) => `Duplicate: ${title}`,
  remove: (title: string) => `Remove: ${title}`,
  single: (title: string) => `For single payers: ${title}`,
  buttons: { edit: "Edit", duplicate: "Duplicate", remove: "Remove", single: "For single payers" },
  inForce: (title: string) => `In force: ${title}`,
  removed: (title: string) => `“${title}” was removed.`,
  copyOf: (title: string) => `${title} (copy)`,

  editor: { new: "New check", change: "Change the check" },
  ruleTitle: "What it looks for",
  ruleTitleHint: "A few words, as in a list of checks: a wart the same day without XS.",
  when: "When all of this holds",
  condition: (number: number) => `Condition ${number}`,
  subject: "Of the claim",
  is: "Is",
  subjects: subjectNames,
  asked,
  lists,
  amount: "Amount in US dollars",
  number: "Number",
  prompt: "What the note should hold",
  filter: "Find a payer",
  addCondition: "Add a condition",
  removeCondition: (number: number) => `Remove condition ${number}`,
  severity: "It is",
  says: "It says",
  saysHint: "What is wrong, in one sentence.",
  remedy: "What to do",
  remedyHint: "May be left empty.",
  save: "Save the check",
  cancel: "Cancel",

  problems: {
    title: "Give the check a name of letters or digits.",
    taken: (title: string) => `There is already a check called “${title}”.`,
    says: "Say what is wrong.",
    tooLong: (most: number) => `At most ${most} characters.`,
    tooMany: "At most 50 of them.",
    wholeNumber: (most: number) => `A whole number from 0 to ${most}.`,
    amount: "An amount such as 95 or 95.50, up to 100000.",
    prompt: "Choose what the note should hold.",
  },

  tryout: {
    title: "Tried",
    waiting: "Shown as soon as every condition is whole.",
    fired: (fired: number, of: number) => `It would have fired on ${fired} of ${of} invented claims.`,
    unsure: (unsure: number) => `Of ${count(unsure, { one: "claim", other: "claims" })} it could not tell.`,
    onPractice: "On the practice claim",
    silent: "It is silent.",
    unworded: "Your words stand here.",
  },
} as const;

export const ownRulesWording = catalogue("own-rules", ownRulesEnglish);
