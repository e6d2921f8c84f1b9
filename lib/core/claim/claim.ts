/**
 * The claim as the product sees it: plain JSON. A key that is absent means "the form has no such field, or it could not
 * be read"; a key that is there and null, "" or [] means "the field is there and empty". Rules must tell the two apart.
 */
export interface Claim {
  payer?: Payer;
  insuranceType?: InsuranceType;
  /** Whole years on the date of service. The birth date itself is never kept. */
  patientAge?: number | null;
  /** Box 21: "0" is ICD-10-CM, "9" is ICD-9-CM. */
  icdIndicator?: string | null;
  /** In the form's order (A, B, C … or 1, 2, 3 …), written with their point. An empty box is "". */
  diagnoses?: string[];
  /** Box 23. */
  priorAuthorization?: string | null;
  /** Box 19. */
  additionalInformation?: string | null;
  /** Box 28, US dollars: what all lines come to. */
  totalCharge?: number | null;
  lines: Line[];
}

/** Where a value of the claim stands: a key of a line, of the claim as a whole, or the visit note beside it. */
export type SlotKey = keyof Line | Exclude<keyof Claim, "lines"> | "note";

/** The payer as the form names it. */
export interface Payer {
  name?: string;
  id?: string;
}

export const insuranceTypes = ["medicare", "medicaid", "tricare", "champva", "group", "feca", "other"] as const;
export type InsuranceType = (typeof insuranceTypes)[number];

/** One service line (box 24 of the CMS-1500). */
export interface Line {
  code?: string;
  /** Upper case, in the form's order. */
  modifiers?: string[];
  units?: number | null;
  placeOfService?: string | null;
  /** Letters A to L, as on paper. */
  diagnosisPointers?: string[];
  /** US dollars, the line's total. */
  charge?: number | null;
  /** YYYY-MM-DD; what is no calendar date stands as it was typed. */
  dateFrom?: string | null;
  dateTo?: string | null;
  renderingNpi?: string | null;
}
