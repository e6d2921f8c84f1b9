import { claimLines, isDoubted } from "./claim-form";
import type { Certainty } from "./form/decide-form";
import type { FieldReading, FieldRole, PageLine, PageReading } from "./reading";

/** The lines of what is a claim form, or may be one, and what speaks for it, in sentences without a word of the page. */
export interface WeighedForm {
  readonly certainty: Certainty;
  readonly lines: readonly PageLine[];
  readonly reasons: readonly string[];
}

/** The parts of a service line beside its code, in words. */
const parts: Partial<Record<FieldRole, string>> = {
  modifier: "modifiers",
  units: "units",
  charge: "a charge",
  unitPrice: "a unit price",
  diagnosisPointer: "diagnosis pointers",
  placeOfService: "a place of service",
  dateFrom: "a date",
  dateTo: "an end date",
};

/** Price lists, set-up screens and orders of other things are for nobody, or say no amount. */
const forWhom: ReadonlySet<FieldRole> = new Set<FieldRole>([
  "payerName",
  "payerId",
  "insuranceType",
  "birthDate",
  "renderingNpi",
]);
const howMuch: ReadonlySet<FieldRole> = new Set<FieldRole>(["units", "charge", "unitPrice"]);

/** Weighs whether the lines of a page are a claim's. */
export function formOf(page: PageReading): WeighedForm {
  const sure = claimLines(page);
  if (sure.length > 0)
    return { certainty: "sure", lines: sure, reasons: ["It says what a claim says.", ...told(sure)] };
  if (page.claimWide.some(({ role }) => role === "x12"))
    return { certainty: "sure", lines: [], reasons: ["A claim stands in it as X12 text."] };
  const isForSomebody = [...page.claimWide, ...page.lines.flatMap(({ fields }) => fields)].some(says(forWhom));
  const maybe = page.lines.filter((line) => isForSomebody && isCodeEntered(line) && line.fields.some(says(howMuch)));
  if (maybe.length > 0)
    return {
      certainty: "maybe",
      lines: maybe,
      reasons: ["A procedure code is entered, but not all that a claim says was found.", ...told(maybe)],
    };
  return {
    certainty: "no",
    lines: [],
    reasons: ["No procedure code is entered with how much of it is wanted, and for whom."],
  };
}

function told(lines: readonly PageLine[]): string[] {
  const found = partsOf(lines);
  return found.length > 0 ? [`Found beside the code: ${found.join(", ")}.`] : [];
}

function partsOf(lines: readonly PageLine[]): string[] {
  const roles = new Set(lines.flatMap(({ fields }) => fields.map(({ role }) => role)));
  return Object.entries(parts).flatMap(([role, words]) => (roles.has(role as FieldRole) ? [words] : []));
}

function isCodeEntered({ fields }: PageLine): boolean {
  return fields.some((field) => field.role === "code" && !field.vague && isEntered(field));
}

function says(roles: ReadonlySet<FieldRole>): (field: FieldReading) => boolean {
  return (field) => roles.has(field.role) && isEntered(field) && !isDoubted(field);
}

function isEntered({ kind, value, checked }: FieldReading): boolean {
  return kind === "check" ? checked === true : kind !== "text" && value.trim() !== "";
}
