import { type Certainty, decideForm } from "./form/decide-form";
import type { PageKind } from "./form/page-kind";
import type { FieldRole, PageLine, PageReading } from "./reading";

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

const verdicts: Readonly<Record<Certainty, string>> = {
  sure: "It says what a claim says.",
  maybe: "It says some of what a claim says, and not all.",
  no: "It does not say what a claim says.",
};

/** What a title says that speaks against a claim, in words. */
const otherwise: Partial<Record<PageKind, string>> = {
  setup: "set-up: prices, rules or templates",
  lookup: "looking something up",
  payment: "payments or denials",
  record: "a list or report",
  prose: "a text or message",
  request: "a request or an estimate",
  trade: "another trade",
};

/** Weighs whether the lines of a page are a claim's. */
export function formOf(page: PageReading): WeighedForm {
  if (page.lines.length === 0 && page.claimWide.some(({ role }) => role === "x12"))
    return { certainty: "sure", lines: [], reasons: ["A claim stands in it as X12 text."] };
  const { certainty, lines } = decideForm(page);
  return { certainty, lines, reasons: [verdicts[certainty], ...told(lines), ...titled(page)] };
}

function titled({ signs = [] }: PageReading): string[] {
  const kinds = new Set(signs.filter(({ from }) => from === "title").map(({ kind }) => kind));
  const said = [...kinds].flatMap((kind) => otherwise[kind] ?? []);
  return said.length > 0 ? [`Its title speaks of ${said.join(", and of ")}.`] : [];
}

function told(lines: readonly PageLine[]): string[] {
  const found = partsOf(lines);
  return found.length > 0 ? [`Found beside the code: ${found.join(", ")}.`] : [];
}

function partsOf(lines: readonly PageLine[]): string[] {
  const roles = new Set(lines.flatMap(({ fields }) => fields.map(({ role }) => role)));
  return Object.entries(parts).flatMap(([role, words]) => (roles.has(role as FieldRole) ? [words] : []));
}
