import { catalogue } from "../catalogue";

/** The words of the practice claim, a catalogue of their own: no page of a portal needs them. */
export const practiceEnglish = {
  pageTitle: "Claimside practice claim",
  title: "Practice claim",
  intro:
    "An invented patient, and the real checks: type, choose and mend as on your portal. Nothing that is typed here is kept or counted; a claim that is pressed again begins anew.",
  asOf: (day: string) => `The claim is judged as on ${day}, by what is on file for that day.`,
  cases: "Claims to try",
  openOptions: "Options",
  form: "Claim form",
  note: "Visit note",
  lines: "Service lines",
  line: "Line",
  quiet: (codes: string) => `Claimside stands here while ${codes} is on a service line.`,
  insuranceTypes: {
    "": "",
    medicare: "Medicare",
    medicaid: "Medicaid",
    tricare: "TRICARE",
    champva: "CHAMPVA",
    group: "Group plan",
    feca: "FECA",
    other: "Other",
  },
  boxes: {
    insuranceType: ["1", "Insurance type"],
    birthDate: ["3", "Patient's birth date"],
    payerName: ["11c", "Insurance plan name"],
    payerId: ["", "Payer ID"],
    icdIndicator: ["21", "ICD indicator"],
    diagnosis: ["21", "Diagnosis"],
    additionalInformation: ["19", "Additional claim information"],
    priorAuthorization: ["23", "Prior authorization number"],
    totalCharge: ["28", "Total charge"],
    dateFrom: ["24A", "From"],
    dateTo: ["24A", "To"],
    placeOfService: ["24B", "POS"],
    code: ["24D", "CPT"],
    modifier: ["24D", "Modifier"],
    pointers: ["24E", "Pointer"],
    charge: ["24F", "Charge"],
    units: ["24G", "Units"],
    npi: ["24J", "NPI"],
  },
} as const;

export const practiceWording = catalogue("practice", practiceEnglish);
