import { claimWording } from "../words/en/claim";
import { type Certainty, decideForm } from "./form/decide-form";
import type { PageKind } from "./form/page-kind";
import type { FieldRole, PageLine, PageReading } from "./reading";

/** The lines of what is a claim form, or may be one, and what speaks for it, in sentences without a word of the page. */
export interface WeighedForm {
  readonly certainty: Certainty;
  readonly lines: readonly PageLine[];
  readonly reasons: readonly string[];
}

const { form: said, parts, otherwise } = claimWording;

/** Weighs whether the lines of a page are a claim's. */
export function formOf(page: PageReading): WeighedForm {
  if (page.lines.length === 0 && page.claimWide.some(({ role }) => role === "x12"))
    return { certainty: "sure", lines: [], reasons: [said.x12] };
  const { certainty, lines } = decideForm(page);
  return { certainty, lines, reasons: [said[certainty], ...told(lines), ...titled(page)] };
}

function titled({ signs = [] }: PageReading): string[] {
  const kinds = new Set(signs.filter(({ from }) => from === "title").map(({ kind }) => kind));
  const others = [...kinds].filter(isOtherwise).map((kind) => otherwise[kind]);
  return others.length > 0 ? [said.titled(others)] : [];
}

/** What a title says that speaks against a claim. */
function isOtherwise(kind: PageKind): kind is PageKind & keyof typeof otherwise {
  return kind in otherwise;
}

function told(lines: readonly PageLine[]): string[] {
  const found = partsOf(lines);
  return found.length > 0 ? [said.found(found)] : [];
}

function partsOf(lines: readonly PageLine[]): string[] {
  const roles = new Set(lines.flatMap(({ fields }) => fields.map(({ role }) => role)));
  return Object.entries(parts).flatMap(([role, words]) => (roles.has(role as FieldRole) ? [words] : []));
}
