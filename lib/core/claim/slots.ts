import type { SlotKey } from "./claim";

/** Where in the claim a value stands: a claim-wide key, or a key of one line. */
export interface Slot {
  line?: number;
  key: SlotKey;
}

/** What is known of a slot, whatever stands in it. */
interface SlotFacts {
  /** In the middle of a sentence. */
  readonly name: string;
  /** Where it stands on the CMS-1500 (02/12); the visit note is no part of the form. */
  readonly box?: string;
  /** It counts for the whole claim, or stands beside it. */
  readonly claimWide?: true;
}

const slots: Readonly<Record<SlotKey, SlotFacts>> = {
  code: { name: "procedure code", box: "24D" },
  modifiers: { name: "modifiers", box: "24D" },
  units: { name: "units", box: "24G" },
  placeOfService: { name: "place of service", box: "24B" },
  diagnosisPointers: { name: "diagnosis pointers", box: "24E" },
  charge: { name: "charge", box: "24F" },
  dateFrom: { name: "date of service", box: "24A" },
  dateTo: { name: "end of the dates of service", box: "24A" },
  renderingNpi: { name: "rendering NPI", box: "24J" },
  payer: { name: "payer", box: "11c", claimWide: true },
  insuranceType: { name: "insurance type", box: "1", claimWide: true },
  patientAge: { name: "patient's age", box: "3", claimWide: true },
  icdIndicator: { name: "ICD indicator", box: "21", claimWide: true },
  diagnoses: { name: "diagnoses", box: "21", claimWide: true },
  priorAuthorization: { name: "prior authorization number", box: "23", claimWide: true },
  additionalInformation: { name: "additional claim information", box: "19", claimWide: true },
  totalCharge: { name: "total charge", box: "28", claimWide: true },
  note: { name: "visit note", claimWide: true },
};

export const slotKeys = Object.keys(slots) as readonly SlotKey[];

export function slotName(key: SlotKey): string {
  return slots[key].name;
}

/** "24G": the box of the paper form, by which billers know a field on every form. */
export function paperBox(key: SlotKey): string | undefined {
  return slots[key].box;
}

export function isClaimWide(key: SlotKey): boolean {
  return slots[key].claimWide === true;
}
