import { codeOf } from "../reading/naming/fits-role";
import type { Evidence, FieldReading, FieldRole, PageLine, PageReading } from "../reading/reading";
import { roles } from "../reading/roles";
import { buildLine, diagnosesOn, type LineContext } from "./build-line";
import type { Claim, Line } from "./claim";
import { dropCopies } from "./drop-copies";
import { headingsOver } from "./headings-over";
import { linesMeant } from "./lines-meant";
import { amountsOf } from "./parse-charge-fields";
import { parseClaimWide } from "./parse-claim-wide";
import { namesPlainly } from "./parse-payer";
import { chooseClaim, readX12 } from "./read-x12";

/** A claim with where each of its lines was read. */
export interface BuiltClaim {
  claim: Claim;
  /** One for each of claim.lines, in the same order. */
  origins: LineOrigin[];
}

export interface LineOrigin {
  /** From the top document; "" where the line's code stands in no single element. */
  selector: string;
  /** The part of the selector that leads to the frame, "" for the top document. */
  frame: string;
  /** The selector without words of the page: what may be stored. */
  locator: string;
  /** Why the code field was taken for one. */
  evidence: readonly Evidence[];
  /** Which of several claims in X12 text it is from, counted from 1. */
  claimOf?: { claim: number; count: number };
  fields: readonly FieldReading[];
}

/** A line with its origin, while lines are still being put together. */
export interface OriginLine {
  line: Line;
  origin: LineOrigin;
}

/**
 * Turns what a page told us into a claim. `today` (YYYY-MM-DD) counts the age where no date of service is known; of
 * several claims in X12 text the one that holds one of `codes` is read.
 */
export function buildClaim(page: PageReading, today: string, codes: readonly string[] = []): BuiltClaim {
  const x12 = page.claimWide.find((field) => field.role === "x12");
  if (x12 && page.lines.length === 0) return claimOfX12(x12, codes);
  const wide = fieldsByRole(page.claimWide);
  const meant = linesMeant(page.lines);
  const diagnoses = diagnosesOf(wide("diagnosis"), meant);
  const over = headingsOver(meant);
  const lines = meant.map((line): OriginLine => {
    const context: LineContext = { diagnoses: diagnoses ?? [], wide: (role) => over(wide(role), line) };
    return { line: buildLine(line.fields, context), origin: originOf(line.frame, line.fields) };
  });
  fillColumns(lines);
  fillCounts(lines);
  const filled = dropCopies(lines.filter(({ origin }) => hasContent(origin)));
  const [sumRow] = filled.filter(isSumRow);
  const kept = filled.filter((line) => line !== sumRow);
  const serviceDate = kept.map(({ line }) => line.dateFrom).find((date) => date && /^\d{4}-\d\d-\d\d$/.test(date));
  const total =
    sumRow?.line.charge ??
    sumSaid(
      page.claimWide.filter(({ role }) => role === "charge"),
      kept,
    );
  const claim: Claim = {
    ...(total !== undefined && { totalCharge: total }),
    ...parseClaimWide.all(wide, serviceDate ?? today),
    ...(diagnoses && { diagnoses }),
    lines: kept.map(({ line }) => line),
  };
  return { claim, origins: kept.map(({ origin }) => origin) };
}

/** In a list that shows modifiers on one of its lines, a line that shows none has none. */
function fillColumns(lines: readonly OriginLine[]): void {
  const listed = lines.filter(({ origin }) => isListed(origin));
  const frames = new Set(listed.flatMap(({ line, origin }) => (line.modifiers ? [origin.frame] : [])));
  for (const { line, origin } of listed) if (frames.has(origin.frame)) line.modifiers ??= [];
  // Chips come with what is chosen: where one line has some, the others have none.
  const chipped = new Set(lines.flatMap(({ origin }) => (hasChips(origin) ? [origin.frame] : [])));
  for (const { line, origin } of lines) if (chipped.has(origin.frame) && !isListed(origin)) line.modifiers ??= [];
}

/** "17340 Freeze acne lesions 1": where the words of every ticked code end so, they count; one alone may be "level 3". */
const countSaid = /[a-z].* (\d{1,2})$/i;

function fillCounts(lines: readonly OriginLine[]): void {
  const counts = lines.map(({ line, origin }) => (line.units === undefined ? countTicked(origin) : undefined));
  if (counts.includes(undefined)) return;
  for (const [at, { line }] of lines.entries()) line.units = Number(counts[at]);
}

function countTicked({ fields }: LineOrigin): string | undefined {
  const ticked = fields.find(({ role, kind, checked }) => role === "code" && kind === "check" && checked);
  return countSaid.exec(ticked?.label ?? "")?.[1];
}

/** Its code can be typed, and its modifiers are only shown. */
function hasChips(origin: LineOrigin): boolean {
  const modifiers = origin.fields.filter(({ role }) => role === "modifier");
  return !isListed(origin) && modifiers.length > 0 && modifiers.every(({ kind }) => kind === "text");
}

/** Its code is only shown, though one of its cells may be open for typing. */
function isListed({ fields }: LineOrigin): boolean {
  return fields.every(({ role, kind }) => role !== "code" || kind === "text");
}

/**
 * An amount that is called a sum, of whatever, is the claim's total where it is what the lines come to; one that stands
 * on no line, where there are several.
 */
function sumSaid(amounts: readonly FieldReading[], lines: readonly OriginLine[]): number | undefined {
  const said = amountsOf(amounts.filter(({ total }) => total === "maybe" || lines.length > 1));
  const sum = sumOf(lines);
  return said.find((amount) => typeof amount === "number" && centsOf(amount) === sum) ?? undefined;
}

/** In cents; of lines whose charges are not all known it is none. */
function sumOf(lines: readonly OriginLine[]): number {
  return lines.reduce((sum, { line }) => sum + centsOf(line.charge ?? Number.NaN), 0);
}

function centsOf(amount: number): number {
  return Math.round(amount * 100);
}

/** The sum under a grid's lines, in a row like theirs: it has no code, and several lines come to it. */
function isSumRow({ line }: OriginLine, place: number, lines: readonly OriginLine[]): boolean {
  // A form of thousands of lines is not added up for each of them.
  if (line.code || place < 2) return false;
  return centsOf(line.charge ?? Number.NaN) === sumOf(lines.slice(0, place));
}

/**
 * The claim's diagnoses. Those that lines name themselves join them: behind a letter in its place where that is free,
 * else at their first appearance.
 */
function diagnosesOf(fields: readonly FieldReading[], lines: readonly PageLine[]): string[] | undefined {
  const ofClaim = parseClaimWide.diagnoses(fields);
  const onLines = lines.map((line) => diagnosesOn(line.fields));
  const diagnoses = [...(ofClaim ?? [])];
  for (const { place, code } of onLines.flatMap(({ lettered }) => lettered)) diagnoses[place] ||= code;
  for (const code of onLines.flatMap(({ alone }) => alone)) if (!diagnoses.includes(code)) diagnoses.push(code);
  return ofClaim || diagnoses.length > 0 ? Array.from(diagnoses, (code) => code ?? "") : undefined;
}

function claimOfX12(field: FieldReading, codes: readonly string[]): BuiltClaim {
  const claims = readX12(field.value);
  const { claim, place } = chooseClaim(claims, codes);
  const { selector = "", locator = "", evidence } = field;
  const claimOf = claims.length > 1 && { claimOf: { claim: place + 1, count: claims.length } };
  const origin = { selector, frame: "", locator, evidence, ...claimOf, fields: [field] };
  return { claim, origins: claim.lines.map(() => origin) };
}

/**
 * The fields of one role. What is shown counts before what stands in a hidden step of the form, and what can be edited
 * before text that repeats it.
 */
function fieldsByRole(fields: readonly FieldReading[]) {
  return (role: FieldRole): FieldReading[] => {
    const all = saidPlainly(ofClaim(fields.filter((field) => field.role === role && !isOfSubscriber(field))));
    const shown = all.filter((field) => field.shown);
    const usable = shown.length > 0 ? shown : all;
    const editable = usable.filter((field) => field.kind !== "text");
    const isFilled = editable.some((field) => (field.kind === "check" ? field.checked : field.value.trim()));
    // Beside an empty box for the next one, what was entered so far is often shown as text.
    return isFilled || editable.length === usable.length ? editable : usable.filter((field) => field.kind === "text");
  };
}

/** "Payer and diagnosis", a step of the form, or "Patient / insurance" around a name tell of a payer only where nothing else does. */
function saidPlainly(fields: readonly FieldReading[]): readonly FieldReading[] {
  const plain = fields.filter((field) => field.role !== "payerName" || namesPlainly(field));
  return plain.some((field) => field.value.trim()) ? plain : fields;
}

/** "Subscriber's birth date" is another's; where a form speaks X12, "Subscriber DOB (DMG02)", the subscriber may be the patient. */
function isOfSubscriber({ role, vague, evidence }: FieldReading): boolean {
  return role === "birthDate" && vague === true && !evidence.some(({ text }) => /\bDMG/i.test(text));
}

/** What stands below each other in another table, a history, is said of other days; what is said once counts before it. */
function ofClaim(fields: readonly FieldReading[]): readonly FieldReading[] {
  const [first] = fields;
  if (!first || !(roles[first.role].date || first.role === "placeOfService")) return fields;
  const said = fields.filter((field) => field.kind !== "text" || field.evidence[0]?.from !== "header");
  const isHistory = new Set(fields.map(({ value }) => value)).size > 2;
  return said.length > 0 || isHistory ? said : fields;
}

const contents: ReadonlySet<FieldRole> = new Set<FieldRole>(["code", "modifier", "charge", "unitPrice"]);

/** Whether anything was entered; place, units, date and pointer alone are a form's defaults, not a line. */
function hasContent({ fields }: LineOrigin): boolean {
  return fields.some(
    (field) => contents.has(field.role) && (field.kind === "check" ? field.checked : /[^\s0.$/_-]/.test(field.value)),
  );
}

function originOf(frame: string, fields: readonly FieldReading[]): LineOrigin {
  const code =
    fields.find((field) => field.role === "code" && codeOf(field.value, field.label)) ??
    fields.find((field) => field.role === "code");
  const from = (own = "") => [frame, own].filter(Boolean).join(" >>> ");
  return {
    selector: from(code?.selector),
    frame,
    locator: code?.locator ? from(code.locator) : "",
    evidence: code?.evidence ?? [],
    fields,
  };
}
