import { codeOf } from "../naming/fits-role";
import { isInsuranceType } from "../naming/is-insurance-type";
import { cueCoverage, cueOfPhrase, hasCue, isLabelled, nameField, ourRole, roleSaid } from "../naming/name-field";
import { diagnosisCode, isVague } from "../naming/vague-words";
import type { SeenField, Word } from "../reading";
import { isOfLine, roles } from "../roles";
import { besidePayer, isIdOf } from "./beside-payer";
import { lookAround, type WordsInSight } from "./look-around";
import { looksLike } from "./looks-like";
import { isNameCell } from "./placed";

/**
 * The second witness: to what a page's markup says of its fields comes what a person sees around them. Words that only
 * came before a field in the order of the document count where nothing that is seen speaks against them. In steps, after
 * each of which there may be a pause.
 */
export function* seeWords(fields: readonly SeenField[]): Generator<void, SeenField[]> {
  const sight = lookAround(fields);
  const seen: SeenField[] = [];
  const areCents = fields.some(({ kind, value }) => kind === "text" && inCents.test(value));
  for (const field of fields) {
    const isToSee = isOpen(field) || isInsuranceType(field.label ?? "");
    const told = besidePayer(isToSee ? withSight(field, sight, seen.at(-1)) : field, seen);
    const [before, said] = seen.slice(-2);
    if (before && isIdOf(before, said, told)) seen.splice(-2, 1, { ...before, words: [payerName] });
    if (isPlanOf(told, seen)) seen.push({ ...told, words: [payerName] });
    else if (areCents && nameField(told)?.role === "charge") seen.push({ ...told, words: [...told.words, cents] });
    else seen.push(told);
    yield;
  }
  return seen;
}

/** "(All amounts in cents)": said once, of every charge. */
const inCents = /\b(amounts?|charges?|fees|money)\b.* in (whole )?cents\b/i;
const cents: Word = { from: "group", text: "Charge in cents" };
const payerName: Word = { from: "values", text: "payer name" };

/** So many texts stand between a patient's birth date or age and the plan, where both are in one banner. */
const banner = 4;
const plan = /^.{0,50}\b([PHE][PM]O|health( ?care| plan)?|medicare|medicaid|aetna|cigna|humana)$/i;

/** "Wilk, Tomasz · DOB 03/03/2003 · LIBERTY CROSS PPO": nobody calls a plan by more than its name there. */
function isPlanOf({ kind, value, words }: SeenField, seen: readonly SeenField[]): boolean {
  if (kind !== "text" || words.length > 0 || !plan.test(value)) return false;
  return seen
    .slice(-banner)
    .some((before) => before.words.some(({ text }) => /^(birthDate|age)$/.test(roleSaid(text) ?? "")));
}

/** Whether the markup leaves open what a field is for: it says nothing of it, or no more than "Name", "A" or "Line 2". */
function isOpen({ kind, words, taught }: SeenField): boolean {
  const tied = words.filter((word) => !isLoose(word, kind) && !isNumbering(word.text));
  if (taught || hasCue(tied, 1)) return false;
  return !isLabelled(tied) || tied.some(({ text }) => diagnosisCode.test(text)) || (isVague(tied) && kind !== "check");
}

/** What only came before a field, is written for machines, or heads a list of many columns, ties nothing to it. */
function isLoose(word: Word, kind: SeenField["kind"]): boolean {
  const { from, text } = word;
  return (
    /said|name/.test(from) || headsList(word) || (kind === "check" && from === "group" && roleSaid(text) === "other")
  );
}

/** "Procedures" over a list: the codes are one of its columns. */
function headsList({ from, text }: Word): boolean {
  return from === "group" && isOfLine(ourRole(text));
}

/** Sheets head their columns by letters, forms their lines by numbers: neither says what stands there. */
function isNumbering(text: string): boolean {
  return /^\W*((service|line|item|row|procedure|charge|svc|no) ?#? ?\d{1,2}|[a-z]|\d{1,2})\W*$/i.test(text);
}

function withSight(field: SeenField, sight: WordsInSight, before: SeenField | undefined): SeenField {
  if (isNameCell(field)) return { ...field, words: [] };
  const about = sight.wordsAbout(field);
  // "Rank of L70.0": a box that is called by a diagnosis says which place it has.
  const called =
    field.kind === "box" && field.words.find((word) => isLabelled([word]) && diagnosisCode.test(word.text));
  if (called) return { ...field, words: [{ ...called, text: `Diagnosis ${called.text}` }] };
  if (isDiagnosis(field, about, before))
    return {
      ...field,
      words: [...about.filter(({ text }) => !cueOfPhrase(text)), { from: "values", text: "diagnosis" }],
    };
  const type = field.kind === "check" && about.find(({ text }) => isInsuranceType(text))?.text;
  if (type) return { ...field, label: type, words: [{ from: "values", text: "insurance type" }] };
  if (field.kind === "text")
    return sight.saysWhatIsTicked(field) && field.words[0]?.from !== "header"
      ? { ...field, words: [] }
      : withName(field, about);
  if (isEndOfOther(field, sight)) return { ...field, words: [{ from: "said", text: otherEnd }] };
  return about.length === 0
    ? field
    : { ...field, words: [...withoutList(trusted(field.words, about), about), ...about] };
}

/** A diagnosis code with its point, or behind a letter, a number or the qualifier of an X12 composite: "A) L700". */
const diagnosisAlone = /^(\W*(ab[kf]|[a-l]|\d)[).: ] ?[a-z]\d[\dab]\.?|[a-z]\d[\dab]\.)[\da-z]{1,4}$/i;

/** A box that is called "A", or nothing, is told by what it holds, whatever stands over it; what is written goes on. */
function isDiagnosis({ kind, value }: SeenField, about: readonly Word[], before: SeenField | undefined): boolean {
  const told = `${about[0]?.text} ${value}`;
  // "A. [L700] B. [L858]": the letter stands before the box.
  if (kind === "box" && diagnosisAlone.test(told) && !about.some(({ text }) => ourRole(text))) return true;
  // Its letter before it, on a chip or with a sign: "(A) L70.0 Acne vulgaris", "A = L70.0".
  if (kind === "text" && /(^| )([A-L]|\d(?=\.))[.:]? (= ?)?[A-Z]\d[\dAB]\.\d/.test(told)) return true;
  if (kind === "check" || !diagnosisAlone.test(value)) return false;
  if (kind === "text") return before?.words.some(({ text }) => roleSaid(text) === "diagnosis") ?? false;
  return about.every(({ from, text }) => {
    const role = roleSaid(text);
    return !role || (from !== "beside" && !role.startsWith("diagnosis"));
  });
}

/** "Hospitalized from [ ] to [ ]": the end of something that is none of ours. */
function isEndOfOther(field: SeenField, sight: WordsInSight): boolean {
  const from = sight.beforeTo(field);
  if (!from || from.kind === "text") return false;
  const words = [...from.words, ...sight.wordsAbout(from)];
  return hasCue(words) && !/^date/.test(nameField({ ...from, words })?.role ?? "");
}

/** Words that no cue takes for one of ours. */
const otherEnd = "discharge date";

/** What was said before a field is believed if it is seen there, or if nothing that is seen names the field. */
function trusted(words: readonly Word[], about: readonly Word[]): readonly Word[] {
  if (!hasCue(about)) return words;
  return words.filter(({ from, text }) => from !== "said" || about.some((seen) => alike(seen.text, text)));
}

/** Of a list's columns those words say which it is that stand at the field's own row and column. */
function withoutList(words: readonly Word[], about: readonly Word[]): readonly Word[] {
  return hasCue(about.filter(({ from }) => from !== "above")) ? words.filter((word) => !headsList(word)) : words;
}

/**
 * "For example: 4 28 2026" below "Date of service" is no date, and a code or a line's number that only comes behind "Charge" no
 * amount.
 */
function mayBeSaid({ from, text }: Word, { value, box }: SeenField, isSeen: boolean): boolean {
  const role = ourRole(text);
  if (!role || value === "") return true;
  const isDoubted = from === "said" && (codeOf(value) !== null || (box !== undefined && !isSeen));
  return !(roles[role].date || (roles[role].amount && isDoubted)) || looksLike(role, value);
}

function alike(one: string, other: string): boolean {
  return one === other || one.includes(other) || other.includes(one);
}

/** A text is a value where what is seen around it names it, it looks like one, and is no label itself. */
function withName(field: SeenField, about: readonly Word[]): SeenField {
  // An empty place counts right behind its name alone.
  const said = field.value === "" ? field.words : trusted(field.words, about);
  if (said.length > 0) return { ...field, words: said.filter((word) => mayBeSaid(word, field, hasCue(about))) };
  const telling = about.find(({ text }) => cueCoverage(text) >= 0.4);
  const role = telling && ourRole(telling.text);
  const isPointer = role === "diagnosis" && telling?.from === "head" && /^([A-L\d][ ,]*){1,4}$/.test(field.value);
  const isValue = role && cueCoverage(field.value) < 0.4 && (isPointer || looksLike(role, field.value));
  return { ...field, words: isValue ? [telling] : [] };
}
