import { isInsuranceType } from "../naming/is-insurance-type";
import { cueCoverage, cueOfPhrase, hasCue, isLabelled, nameField } from "../naming/name-field";
import { isVague } from "../naming/vague-words";
import type { SeenField, Word } from "../reading";
import { roles } from "../roles";
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
  for (const field of fields) {
    seen.push(isOpen(field) || isInsuranceType(field.label ?? "") ? withSight(field, sight, seen.at(-1)) : field);
    yield;
  }
  return seen;
}

/** Whether the markup leaves open what a field is for: it says nothing of it, or no more than "Name", "A" or "Line 2". */
function isOpen({ kind, words, taught }: SeenField): boolean {
  const tied = words.filter(({ from, text }) => from !== "said" && from !== "name" && !isNumbering(text));
  if (taught || hasCue(tied, 1)) return false;
  return !isLabelled(tied) || (isVague(tied) && kind !== "check");
}

/** Sheets head their columns by letters, forms their lines by numbers: neither says what stands there. */
function isNumbering(text: string): boolean {
  return /^\W*((service|line|item|row|procedure|charge|svc|no) ?#? ?\d{1,2}|[a-z]|\d{1,2})\W*$/i.test(text);
}

function withSight(field: SeenField, sight: WordsInSight, before: SeenField | undefined): SeenField {
  if (isNameCell(field)) return { ...field, words: [] };
  const about = sight.wordsAbout(field);
  if (isDiagnosis(field, about, before))
    return {
      ...field,
      words: [...about.filter(({ text }) => !cueOfPhrase(text)), { from: "values", text: "diagnosis" }],
    };
  const type = field.kind === "check" && about.find(({ text }) => isInsuranceType(text))?.text;
  if (type) return { ...field, label: type, words: [{ from: "values", text: "insurance type" }] };
  if (field.kind === "text") return sight.saysWhatIsTicked(field) ? { ...field, words: [] } : withName(field, about);
  if (isEndOfOther(field, sight)) return { ...field, words: [{ from: "said", text: otherEnd }] };
  return about.length === 0 ? field : { ...field, words: [...trusted(field.words, about), ...about] };
}

/** A diagnosis code with its point, or behind a letter, a number or the qualifier of an X12 composite: "A) L700". */
const diagnosisAlone = /^(\W*(ab[kf]|[a-l]|\d)[).:] ?[a-z]\d[\dab]\.?|[a-z]\d[\dab]\.)[\da-z]{1,4}$/i;

/** A box that is called "A", or nothing, is told by what it holds, whatever stands over it; what is written goes on. */
function isDiagnosis({ kind, value }: SeenField, about: readonly Word[], before: SeenField | undefined): boolean {
  // "A. [L700] B. [L858]": the letter stands before the box.
  if (kind === "box" && diagnosisAlone.test(about[0]?.text + value) && !hasCue(about)) return true;
  if (kind === "check" || !diagnosisAlone.test(value)) return false;
  if (kind === "text") return before?.words.some(({ text }) => cueOfPhrase(text)?.role === "diagnosis") ?? false;
  return about.every(({ from, text }) => {
    const role = cueOfPhrase(text)?.role;
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

/** "For example: 4 28 2026" below "Date of service" is no date. */
function isDayOrOther(name: string, value: string): boolean {
  const role = cueOfPhrase(name)?.role;
  return !role || role === "other" || !roles[role].date || value === "" || looksLike(role, value);
}

function alike(one: string, other: string): boolean {
  return one === other || one.includes(other) || other.includes(one);
}

/** A text is a value where what is seen around it names it, it looks like one, and is no label itself. */
function withName(field: SeenField, about: readonly Word[]): SeenField {
  const said = trusted(field.words, about);
  if (said.length > 0) return { ...field, words: said.filter(({ text }) => isDayOrOther(text, field.value)) };
  const telling = about.find(({ text }) => cueCoverage(text) >= 0.4);
  const role = telling && cueOfPhrase(telling.text)?.role;
  const isPointer =
    role === "diagnosis" && telling?.from === "head" && /^([A-L]|\d)([ ,]+([A-L]|\d))*$/.test(field.value);
  const isValue =
    role && role !== "other" && cueCoverage(field.value) < 0.4 && (isPointer || looksLike(role, field.value));
  return { ...field, words: isValue ? [telling] : [] };
}
