import { catalogue } from "../catalogue";

/** What a value of the claim is called, in the middle of a sentence. */
export const slotsEnglish = {
  code: "procedure code",
  modifiers: "modifiers",
  units: "units",
  placeOfService: "place of service",
  diagnosisPointers: "diagnosis pointers",
  charge: "charge",
  dateFrom: "date of service",
  dateTo: "end of the dates of service",
  renderingNpi: "rendering NPI",
  payer: "payer",
  insuranceType: "insurance type",
  patientAge: "patient's age",
  icdIndicator: "ICD indicator",
  diagnoses: "diagnoses",
  priorAuthorization: "prior authorization number",
  additionalInformation: "additional claim information",
  totalCharge: "total charge",
  note: "visit note",
};

export const slotWording = catalogue("slots", slotsEnglish);
