import type { LessonRole } from "../portals/lesson";
import type { FieldRole } from "../reading/reading";

/** The words of teaching a form, a catalogue of their own: the sidebar, which every claim loads, needs none of them. */
export const teachWording = {
  roles: {
    code: "Procedure code",
    modifier: "Modifiers",
    units: "Units",
    placeOfService: "Place of service",
    diagnosisPointer: "Diagnosis pointers",
    charge: "Charge",
    unitPrice: "Unit price",
    dateFrom: "Date of service",
    dateTo: "Date to",
    renderingNpi: "Rendering NPI",
    payerName: "Payer",
    payerId: "Payer id",
    insuranceType: "Insurance type",
    birthDate: "Birth date",
    age: "Age",
    icdIndicator: "ICD indicator",
    diagnosis: "Diagnoses",
    priorAuthorization: "Prior authorization",
    additionalInformation: "Additional information",
    x12: "X12 text",
  } satisfies Record<FieldRole, string>,

  teach: {
    title: "Teach this form",
    question: (step: number, steps: number) => `Field ${step} of ${steps}`,
    asks: {
      code: "Click a procedure code field, on any service line.",
      modifier: "Click the first modifier field of a line, then any others that are not marked.",
      units: "Click the units of a line.",
      placeOfService: "Click the place of service, on a line or for the claim.",
      diagnosisPointer: "Click the diagnosis pointers of a line, each box that is not marked.",
      charge: "Click the charge of a line.",
      payerName: "Click the payer's name.",
    } satisfies Record<LessonRole, string>,
    keys: "By keyboard: Tab to the field and press Enter; Escape goes on to the next.",
    shown: (count: number) => (count === 0 ? "Nothing shown yet." : `${count} shown for this.`),
    skip: "Skip",
    next: "Next",
    back: "Back",
    review: "What would be read",
    nothingRead:
      "No claim would be read. It needs the code, and two more kinds of fields, such as units and place of service. Start again, or cancel.",
    payer: (name: string) => `Payer: ${name}`,
    save: "Save",
    startAgain: "Start again",
    cancel: "Cancel",
    saved: (host: string) => `Saved for ${host}. Claimside reads this form so from now on; the options list it.`,
    notSaved: "It could not be saved. Private windows store nothing; else, try again.",
    close: "Close",
    keeps: "Kept are the places of the fields, not what is in them.",
  },

  options: {
    taught: "Taught forms",
    taughtIntro:
      "What you taught Claimside of a site: where its fields stand, never what is in them. Teach a form from the toolbar popup.",
    noTaught: "Nothing taught yet.",
    layout: (host: string) => `The form of ${host}`,
    exportLayout: "Export",
    copyLayout: "Copy as portal file",
    copied: "Copied. Paste it as a file of its own into lib/core/portals.",
    notCopied: "The browser did not allow copying. Export it instead.",
    forgetLayout: "Remove",
    notCodes: (host: string) => `No procedure codes on ${host}`,
    allowCodeOf: (locator: string) => `Undo for ${locator}`,
    undo: "Undo",
  },
} as const;
