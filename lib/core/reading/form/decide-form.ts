import { parseDate } from "../../values/parse-date";
import { usualPlaces } from "../../values/parse-place";
import { claimLines, isDoubted, isMedical, isPostedOn } from "../claim-form";
import { codeOf } from "../naming/fits-role";
import type { FieldReading, FieldRole, PageLine, PageReading, PageSign } from "../reading";
import { formFeatures } from "./form-features";
import { bias, weights } from "./form-weights";
import { isTemplate } from "./is-template";
import type { PageKind } from "./page-kind";

/** sure: the sidebar stands · maybe: it only offers itself · no: silence. */
export type Certainty = "sure" | "maybe" | "no";

export interface FormDecision {
  certainty: Certainty;
  /** The lines that the decision is about; none where it is no. */
  lines: readonly PageLine[];
}

/** Pages of which a line of boxes is no claim's; of some only where they do not speak of claims as well. */
const elsewhere: readonly PageKind[] = ["setup", "prose"];
const unlessClaim: readonly PageKind[] = ["lookup", "payment", "record"];

/** From here on nobody doubts that it is a claim; with the rule of why, when and how much met, a little less is enough. */
const sureFrom = 0.75;
const sureWithRule = 0.5;
/** Below this nobody would take it for one. */
const maybeFrom = 0.3;

/** Whether the lines of a page are a claim's, from all that the page shows. What was taught is sure. */
export function decideForm(page: PageReading): FormDecision {
  const byRule = claimLines(page);
  if (byRule.some(isTaught)) return { certainty: "sure", lines: byRule };
  if (isTemplate(page) || isOfTrade(page) || smallWordsSay("setup", page)) return nothing;
  const decisions = candidates(page).map((lines) => weigh(lines, page, byRule));
  return decisions.toSorted((one, other) => rank(one) - rank(other))[0] ?? nothing;
}

const nothing: FormDecision = { certainty: "no", lines: [] };
const order: readonly Certainty[] = ["sure", "maybe", "no"];

/**
 * Small words of another trade stand on many a claim form; where nothing tells of a patient, and the title of no claim, or
 * of the trade as well, it is theirs.
 */
function isOfTrade(page: PageReading): boolean {
  const isTitled = (kind: PageKind) => page.signs?.some((sign) => sign.from === "title" && sign.kind === kind);
  const isTheirs = isTitled("trade") || !isTitled("claim");
  return isTheirs && smallWordsSay("trade", page) && !tellsOfPatient(page);
}

function smallWordsSay(kind: PageKind, { signs = [] }: PageReading): boolean {
  return signs.some((sign) => sign.from === "text" && sign.kind === kind);
}

/** A place does by its number alone: "Shop" and "11 Spa" are another trade's. */
function tellsOfPatient({ lines, claimWide }: PageReading): boolean {
  const fields = [...lines.flatMap((line) => line.fields), ...claimWide];
  return fields.some(
    ({ role, value }) => ofPatient.includes(role) || (role === "placeOfService" && usualPlaces.has(value.trim())),
  );
}

const ofPatient: readonly FieldRole[] = ["birthDate", "age", "renderingNpi", "insuranceType"];

function rank({ certainty }: FormDecision): number {
  return order.indexOf(certainty);
}

/** Lines that are being edited, and lines that are only shown: one may be a claim where the other is a list. */
function candidates({ lines, claimWide }: PageReading): PageLine[][] {
  const edited = lines.filter(isEdited);
  const shown = lines.filter((line) => !isEdited(line));
  return [edited, isHistory(shown) || isPostedOn(shown, claimWide) ? [] : shown].filter(
    (group) => group.length > 0 && !isPosting(group),
  );
}

/** So many days apart no lines of one claim are, in milliseconds. */
const longestClaim = 120 * 24 * 60 * 60 * 1000;

/** Services shown over many months are what was billed before. */
function isHistory(lines: readonly PageLine[]): boolean {
  const fields = lines.flatMap((line) => line.fields.filter(({ role }) => role === "dateFrom"));
  const days = fields.map(({ value }) => Date.parse(parseDate(value) ?? "")).filter((day) => day > 0);
  return new Set(days).size > 2 && Math.max(...days) - Math.min(...days) > longestClaim;
}

/** Where nothing can be typed but what was paid, allowed or adjusted, claims are posted. */
function isPosting(lines: readonly PageLine[]): boolean {
  const typed = lines.flatMap(({ fields }) => fields.filter(({ kind }) => kind !== "text"));
  return typed.length > 0 && typed.every(({ role }) => role === "paid");
}

function isEdited({ fields }: PageLine): boolean {
  return fields.some(({ kind }) => kind !== "text");
}

/** A code alone is no line, and a row that is ready for the next one is none yet. */
function isFilled({ fields }: PageLine): boolean {
  return (
    fields.length > 1 && fields.some(({ role, value, checked }) => role === "code" && (checked ?? value.trim() !== ""))
  );
}

function isTaught({ fields }: PageLine): boolean {
  return fields.some(({ role, evidence }) => role === "code" && evidence[0]?.from === "layout");
}

function weigh(lines: readonly PageLine[], page: PageReading, byRule: readonly PageLine[]): FormDecision {
  const isByRule = lines.some((line) => byRule.includes(line));
  const likely = likelihood(formFeatures(lines, page, isByRule));
  const certainty = certaintyOf(likely, isByRule, lines, page);
  if (certainty === "no") return nothing;
  return { certainty, lines: isByRule ? byRule : lines.filter(isFilled) };
}

function certaintyOf(likely: number, isByRule: boolean, lines: readonly PageLine[], page: PageReading): Certainty {
  const { signs = [], claimWide } = page;
  const says = (kind: PageKind) => signs.some((sign) => sign.kind === kind && isOfPage(sign));
  const presses = (kind: PageKind) => signs.some((sign) => sign.from === "button" && sign.kind === kind);
  const isSearch = presses("lookup") && !presses("claim");
  // A note has its charge beside it: what is pressed bills the visit.
  const isNote = says("prose") && presses("claim") && lines.some(isTyped);
  const isTitledOther =
    elsewhere.some((kind) => says(kind) && !(kind === "prose" && isNote)) || (unlessClaim.some(says) && !says("claim"));
  // What is only shown under such a title tells of claims: a ledger, a policy with an example.
  if (isTitledOther && !lines.some(isEdited)) return "no";
  const isElsewhere = isSearch || isTitledOther || (says("trade") && !(says("claim") && tellsOfPatient(page)));
  const typed = isElsewhere ? [] : lines.map(rolesTyped);
  // An authorization or an estimate looks like a claim in all but its title.
  const isSaid = (kind: PageKind) => signs.some((sign) => sign.kind === kind);
  const isRequest =
    smallWordsSay("request", page) || says("request")
      ? !says("claim")
      : isSaid("request") && !presses("request") && !isSaid("claim");
  if (isRequest)
    return likely >= maybeFrom / 10 ||
      isByRule ||
      typed.some((roles) => roles.size > 1) ||
      (!isElsewhere && lines.some(isTyped))
      ? "maybe"
      : "no";
  // What is missing on this page may stand on another: a line that is typed is one all the same.
  if (typed.some((roles) => tells(roles) && roles.size >= (isByRule ? mostOfLine : wholeLine))) return "sure";
  // A superbill's tick says how much by itself, one that puts the line on the claim says what it is for.
  if (isByRule && !isElsewhere && lines.some(isTicked)) return "sure";
  if (likely >= (isByRule ? sureWithRule : sureFrom)) return "sure";
  const mayBe = typed.some(
    (roles) => (tells(roles) && roles.size >= halfLine) || (counts(roles) && isForSomebody(claimWide)),
  );
  return likely >= maybeFrom || mayBe ? "maybe" : "no";
}

/** A code with two parts of its line: what it is called does not matter where something is asked for. */
function isTyped({ fields }: PageLine): boolean {
  return new Set(fields.filter(isEntered).map(({ role }) => role)).size > 2;
}

function isTicked({ fields }: PageLine): boolean {
  const ticks = fields.filter(({ role, kind }) => role === "included" || (role === "code" && kind === "check"));
  return ticks.some(({ checked }) => checked === true);
}

/** A title speaks of the page; of another trade the small words do. */
function isOfPage({ from }: PageSign): boolean {
  return from === "title" || from === "text";
}

/** So many roles typed on a line, its code among them, are a whole one; where it meets the rule, one less; half of one asks. */
const wholeLine = 5;
const mostOfLine = 4;
const halfLine = 3;

/** What is typed or chosen on a line whose code is called a procedure's; nothing on others. */
function rolesTyped({ fields }: PageLine): ReadonlySet<FieldRole> {
  const typed = fields.filter((field) => isEntered(field) && !isDoubted(field));
  const isProcedure = typed.some(({ role, vague }) => role === "code" && !vague) || isMedical(fields);
  if (!isProcedure) return new Set();
  const isModified = typed.some(({ role, value, label }) => role === "code" && codeOf(value, label)?.modifiers?.length);
  return new Set([...typed.map(({ role }) => role), ...(isModified ? (["modifier"] as const) : [])]);
}

function isEntered({ kind, value, checked }: FieldReading): boolean {
  return kind === "check" ? checked === true : kind !== "text" && (value.trim() !== "" || kind !== "rich");
}

/** Whether it says why, where or how: nothing else has that beside a code. */
function tells(roles: ReadonlySet<FieldRole>): boolean {
  return roles.has("diagnosisPointer") || roles.has("placeOfService") || roles.has("modifier");
}

function counts(roles: ReadonlySet<FieldRole>): boolean {
  return roles.has("code") && (roles.has("units") || roles.has("charge") || roles.has("unitPrice"));
}

const forWhom: readonly FieldRole[] = ["payerName", "payerId", "insuranceType", "birthDate", "renderingNpi"];

function isForSomebody(claimWide: readonly FieldReading[]): boolean {
  return claimWide.some((field) => forWhom.includes(field.role) && isEntered(field) && field.value !== "");
}

/** From 0 to 1, by the table of weights. */
function likelihood(features: Readonly<Record<string, number>>): number {
  const sum = Object.entries(features).reduce((total, [name, value]) => total + (weights[name] ?? 0) * value, bias);
  return 1 / (1 + Math.exp(-sum));
}
