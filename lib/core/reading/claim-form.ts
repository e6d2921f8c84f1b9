import type { FieldReading, FieldRole, PageLine, PageReading } from "./reading";
import { valueFits } from "./roles";

/** What a claim answers of a service. Look-ups, price lists, filters and templates leave some of them out. */
const why: readonly FieldRole[] = ["diagnosis", "diagnosisPointer"];
const when: readonly FieldRole[] = ["dateFrom", "dateTo"];
const howMuch: readonly FieldRole[] = ["units", "charge", "unitPrice", "totalCharge"];
const where: readonly FieldRole[] = ["placeOfService"];
const forWhom: readonly FieldRole[] = ["payerName", "insuranceType", "birthDate", "priorAuthorization", "renderingNpi"];

/** The lines of a page that stand in a claim form or a review of one. */
export function claimLines(page: PageReading): PageLine[] {
  const edited = page.lines.filter(isEdited);
  const isForm = isClaim([...edited.flatMap((line) => line.fields), ...page.claimWide.filter(isNoTotal)]);
  // A charge list beside an entry form shows codes with little around them; the form vouches for them. What was paid for
  // earlier claims stands there, too, and no line of this claim has it.
  const isPaid = edited.some(saysPaid);
  // Where several lines are typed as rows, a code with no more than its price or its day is from another list.
  const areRows = edited.filter(isFilled).length > 1;
  const isVouchedFor = (line: PageLine) =>
    rolesIn(line.fields).size >= (areRows ? ofRow : 2) &&
    edited.some(({ frame }) => frame === line.frame) &&
    (isPaid || !saysPaid(line));
  return page.lines.filter(
    (line) => isTaught(line) || (isForm && (isEdited(line) || isVouchedFor(line))) || isReviewed(line, page),
  );
}

/** A line of rows that are shown has so many parts, its code among them. */
const ofRow = 3;

function isFilled({ fields }: PageLine): boolean {
  return fields.some(({ role, value }) => role === "code" && value.trim() !== "");
}

function isEdited({ fields }: PageLine): boolean {
  return fields.some((field) => isEntered(field) && !isDoubted(field));
}

function saysPaid({ fields }: PageLine): boolean {
  return fields.some(isPayment);
}

function isPayment({ role, value }: FieldReading): boolean {
  return role === "paid" && value.trim() !== "";
}

function isEntered({ kind }: FieldReading): boolean {
  return kind !== "text";
}

/** Whoever taught a form has said that it is one; a line holds more than its code all the same. */
function isTaught({ fields }: PageLine): boolean {
  const isCodeTold = fields.some(({ role, evidence }) => role === "code" && evidence[0]?.from === "layout");
  return isCodeTold && rolesIn(fields).size > 2;
}

/** The sum under a column of a report tells of no form. */
function isNoTotal({ role, kind }: FieldReading): boolean {
  return kind !== "text" || !howMuch.includes(role);
}

/** How much, why and when; where one of these has escaped us, more of whom it is for, or where. */
function isClaim(fields: readonly FieldReading[]): boolean {
  // "Service code" and "Date" stand on every repair order; one of both must say more.
  const isOrdinary = fields.every((field) => field.role !== "code" || isCodeOfAnything(field)) && !isMedical(fields);
  const roles = rolesIn(isOrdinary ? fields.filter(({ vague }) => !vague) : fields);
  const isSaid = (role: FieldRole) => roles.has(role);
  // On a superbill the tick says how much.
  const isTicked = fields.some(({ role, kind }) => role === "code" && kind === "check");
  const isCounted = isTicked || howMuch.some(isSaid);
  if (!isCounted) return false;
  if (why.some(isSaid)) return when.some(isSaid) || forWhom.filter(isSaid).length > 1 || isPointedFrom(roles);
  const isDated = fields.some(isServiceDate) && [...forWhom, ...where].some(isSaid);
  return isDated && !isOrdinary && fields.some(isEntered);
}

/** Lines that point at the claim's diagnoses and say where: nothing else does. */
function isPointedFrom(roles: ReadonlySet<FieldRole>): boolean {
  return roles.has("diagnosisPointer") && where.some((role) => roles.has(role));
}

/** Price lists have a date, too, but no day on which a service was given. */
export function isServiceDate(field: FieldReading): boolean {
  const isOfService = field.evidence.some(({ text }) => /serv|svc|dos\b|visit|encounter|treat/i.test(text));
  return when.includes(field.role) && isOfService && !isDoubted(field);
}

/** What is called no more than a code, beside modifiers or a diagnosis' letter, is a procedure's. */
export function isMedical(fields: readonly FieldReading[]): boolean {
  const said = fields.filter(({ vague }) => !vague).map(({ role }) => role);
  return (
    said.includes("diagnosisPointer") || (said.includes("modifier") && said.some((role) => ofPatient.includes(role)))
  );
}

const ofPatient: readonly FieldRole[] = ["placeOfService", "birthDate", "age", "renderingNpi"];

/** Called no more than a code, or one of services: medical procedures are not alone in having these. */
function isCodeOfAnything({ vague, evidence }: FieldReading): boolean {
  return vague === true || evidence.every(({ text }) => /\b(service|svc|serv)\W*(code|cd|id)/i.test(text));
}

/** Whether a line shown as mere text says itself what is charged and for what, in a claim where nothing is yet decided. */
function isReviewed({ fields }: PageLine, { lines, claimWide }: PageReading): boolean {
  const roles = rolesIn(fields);
  const isCharged = roles.has("charge") || roles.has("unitPrice");
  const isSpecific = ["units" as const, ...why, ...when].some((role) => roles.has(role));
  return (
    isCharged &&
    isSpecific &&
    !isDecided(fields, lines) &&
    isOfOneClaim(claimWide) &&
    isClaim([...fields, ...claimWide])
  );
}

/**
 * What was paid stands in a column, or on each line; the paper form has one "Amount paid" for all. Of a draft these columns
 * are empty on all lines.
 */
function isDecided(fields: readonly FieldReading[], lines: readonly PageLine[]): boolean {
  return (
    lines.some(saysPaid) && fields.some((field) => field.role === "paid" && (isOfColumn(field) || lines.length > 1))
  );
}

/** A day sheet has payments on rows of their own, in a column that its charges have, too. */
export function isPostedOn(lines: readonly PageLine[], claimWide: readonly FieldReading[]): boolean {
  const heads = lines.flatMap(({ fields }) => fields.filter(({ role }) => role === "paid").flatMap(headOf));
  return claimWide.some((field) => isPayment(field) && headOf(field).some((head) => heads.includes(head)));
}

function headOf(field: FieldReading): readonly string[] {
  return isOfColumn(field) ? field.evidence.slice(0, 1).map(({ text }) => text) : [];
}

/** A work list says on every row whose claim it is, a claim says it once. */
function isOfOneClaim(claimWide: readonly FieldReading[]): boolean {
  const ofClaim = claimWide.filter(({ role, value }) => [...why, ...forWhom].includes(role) && value.trim() !== "");
  return ofClaim.some(
    ({ role, value }) =>
      !everything.test(value) &&
      !ofClaim.some((other) => other.role === role && other.value !== value && isOfColumn(other)),
  );
}

function isOfColumn({ evidence }: FieldReading): boolean {
  return evidence[0]?.from === "header";
}

function rolesIn(fields: readonly FieldReading[]): ReadonlySet<FieldRole> {
  return new Set(fields.filter((field) => !isDoubted(field)).map(({ role }) => role));
}

/** On a line these are words of what may be billed; for the whole claim a default counts. */
const ofTemplate =
  /\b(default|usual|typical|often|preferred|suggested|max(imum)?|min(imum)?|at (least|most)|per (day|visit))\b/i;
const everything = /^(all|any)\b/i;

/** Whether a field speaks of no claim: it filters claims, says what may be billed, or holds something else. */
export function isDoubted({ role, value, label = "", evidence, line }: FieldReading): boolean {
  if (role === "code") return false;
  if (line !== undefined && evidence.some(({ text }) => ofTemplate.test(text))) return true;
  return everything.test(label || value) || !(valueFits(role, value) || (label !== "" && valueFits(role, label)));
}
