import type { Claim, InsuranceType, Line } from "../claim/claim";
import { usDate } from "../values/us-date";

/** What stands in the boxes of the practice claim, as a person would have typed it. */
export interface PracticeForm {
  insuranceType: InsuranceType | "";
  birthDate: string;
  payerName: string;
  payerId: string;
  icdIndicator: string;
  /** Boxes A to L. */
  diagnoses: string[];
  additionalInformation: string;
  priorAuthorization: string;
  totalCharge: string;
  lines: PracticeLine[];
}

export interface PracticeLine {
  dateFrom: string;
  dateTo: string;
  placeOfService: string;
  code: string;
  /** Four boxes. */
  modifiers: string[];
  /** "AB" */
  pointers: string;
  charge: string;
  units: string;
  npi: string;
}

const boxes = { diagnoses: 12, modifiers: 4, lines: 4 };

/** Types a claim into the boxes; what it does not tell stays empty. */
export function practiceForm(claim: Claim): PracticeForm {
  return {
    insuranceType: claim.insuranceType ?? "",
    birthDate: birthDateOf(claim),
    payerName: claim.payer?.name ?? "",
    payerId: claim.payer?.id ?? "",
    icdIndicator: claim.icdIndicator ?? "",
    diagnoses: filledUp(claim.diagnoses, boxes.diagnoses),
    additionalInformation: claim.additionalInformation ?? "",
    priorAuthorization: claim.priorAuthorization ?? "",
    totalCharge: dollars(claim.totalCharge),
    lines: Array.from({ length: boxes.lines }, (_, index) => practiceLine(claim.lines[index] ?? {})),
  };
}

function practiceLine(line: Line): PracticeLine {
  return {
    dateFrom: usDate(line.dateFrom ?? ""),
    dateTo: usDate(line.dateTo ?? ""),
    placeOfService: line.placeOfService ?? "",
    code: line.code ?? "",
    modifiers: filledUp(line.modifiers, boxes.modifiers),
    pointers: line.diagnosisPointers?.join("") ?? "",
    charge: dollars(line.charge),
    units: line.units?.toString() ?? "",
    npi: line.renderingNpi ?? "",
  };
}

function filledUp(values: readonly string[] = [], length: number): string[] {
  return Array.from({ length }, (_, index) => values[index] ?? "");
}

function dollars(amount: number | null | undefined): string {
  return amount?.toFixed(2) ?? "";
}

/** A claim keeps an age and no birth date: the first day of the year that gives it. */
function birthDateOf({ patientAge, lines }: Claim): string {
  const year = Number(lines.find(({ dateFrom }) => dateFrom)?.dateFrom?.slice(0, 4));
  return typeof patientAge === "number" && year ? `01/01/${year - patientAge}` : "";
}
