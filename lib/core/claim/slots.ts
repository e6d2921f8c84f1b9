import { slotWording } from "../words/en/slots";
import type { SlotKey } from "./claim";

/** Where in the claim a value stands: a claim-wide key, or a key of one line. */
export interface Slot {
  line?: number;
  key: SlotKey;
}

/** What is known of a slot, whatever stands in it. */
interface SlotFacts {
  /** Where it stands on the CMS-1500 (02/12); the visit note is no part of the form. */
  readonly box?: string;
  /** It counts for the whole claim, or stands beside it. */
  readonly claimWide?: true;
}

const slots: Readonly<Record<SlotKey, SlotFacts>> = {
  code: { box: "24D" },
  modifiers: { box: "24D" },
  units: { box: "24G" },
  placeOfService: { box: "24B" },
  diagnosisPointers: { box: "24E" },
  charge: { box: "24F" },
  dateFrom: { box: "24A" },
  dateTo: { box: "24A" },
  renderingNpi: { box: "24J" },
  payer: { box: "11c", claimWide: true },
  insuranceType: { box: "1", claimWide: true },
  patientAge: { box: "3", claimWide: true },
  icdIndicator: { box: "21", claimWide: true },
  diagnoses: { box: "21", claimWide: true },
  priorAuthorization: { box: "23", claimWide: true },
  additionalInformation: { box: "19", claimWide: true },
  totalCharge: { box: "28", claimWide: true },
  note: { claimWide: true },
};

export const slotKeys = Object.keys(slots) as readonly SlotKey[];

/** In the middle of a sentence, in the language that is spoken. */
export function slotName(key: SlotKey): string {
  return slotWording[key];
}

/** "24G": the box of the paper form, by which billers know a field on every form. */
export function paperBox(key: SlotKey): string | undefined {
  return slots[key].box;
}

export function isClaimWide(key: SlotKey): boolean {
  return slots[key].claimWide === true;
}
