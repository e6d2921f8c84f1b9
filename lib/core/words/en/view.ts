import { counted } from "../../values/counted";
import { catalogue } from "../catalogue";

/** What the views say of a claim beyond the sentences of rules and facts. */
export const viewEnglish = {
  gaps: {
    noPayer: "No payer is named on this form.",
    unknownPayer: "The payer is not one that Claimside knows.",
    payerOff: "This payer's guidance.",
    notFound: (name: string) => `${name} not found on this form`,
  },
  skipped: {
    "rule-off": "Switched off by your practice",
    "set-aside": "Set aside by your practice",
    "field-not-read": "Not read on this form",
    "field-empty": "Empty",
    "payer-not-named": "No payer is named on this form",
    "payer-not-recognised": "The payer is not recognised",
    "payer-off": "This payer's guidance is switched off",
    "not-asked": "Nothing that your practice has set asks for it",
    "not-on-file": "Nothing is on file for this payer",
    "note-not-read": "No visit note was read",
  },
  checked: {
    fine: (count: number) => `Checked: ${count}, all fine`,
    lead: "Looked for and not found, and what stands there:",
    skipped: (count: number) => `Not looked at: ${count}`,
    otherLines: (values: string) => `other lines (24D): ${values}`,
    ofLine: (line: number) => ` of line ${line}`,
    none: "none",
  },
  standings: {
    "may-fit": "May fit",
    "needs-support": "Needs support",
    "other-line": "On the visit's line",
    "not-for-this-code": "Not for this code",
    "not-a-modifier": "Not a modifier",
  },
  line: {
    title: (number: number, count: number) => `Line ${number} of ${count}`,
    code: "Code",
    modifiers: "Modifiers",
    units: "Units",
    placeOfService: "Place of service",
    diagnosisPointers: "Diagnosis pointers",
    charge: "Charge",
    dateFrom: "Date of service",
    dateTo: "To",
    renderingNpi: "Rendering NPI",
    x12Claim: (claim: number, count: number) => `claim ${claim} of ${count} in the X12 text`,
  },
  boxes: { plan: "plan", authorization: "auth", modifiers: "mod" },
  payer: {
    insuranceType: (type: string) => `Insurance type: ${type}`,
    authorization: "Prior authorization",
    coverage: "Coverage",
    notOnFile: "Not on file.",
    notOnFileFor: (name: string) => `Not on file for ${name}.`,
    notRecognised: "Not on file because no payer was recognised.",
    askTool: "Look in the payer's own authorization tool, then set it for this payer.",
    askPolicies: "Look in the payer's medical policies or ask for its coverage of the code in writing.",
    verify: "Verify with the payer before you rely on it.",
    off: (name: string) => `Guidance for ${name} is switched off by your practice.`,
    offHere: "Guidance for this payer is switched off by your practice.",
  },
  age: {
    old: (months: number) => `${counted(months, "month")} old on this date`,
    early: (months: number) => `begun ${counted(months, "month")} after this date`,
    renewed: { quarterly: "quarterly", yearly: "yearly" },
    renews: (age: string, publisher: string, renewed: string) => `${age}; ${publisher} renews it ${renewed}`,
    edition: (edition: string, age: string) => `From the ${edition} edition, ${age}.`,
  },
  links: {
    payer: "What is set for this payer",
    addPayer: "Add this payer",
    note: "What the note must say",
    ownRules: "Own checks",
    change: "Change",
  },
  trademark:
    "CPT® is a registered trademark of the American Medical Association. No CPT descriptors are included; " +
    "users need their own CPT licence.",
} as const;

export const viewWording = catalogue("view", viewEnglish);
