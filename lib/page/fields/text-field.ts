import { cueCoverage, cueOfPhrase } from "../../core/reading/naming/name-field";
import type { SeenField, Word } from "../../core/reading/reading";
import { wordsOfCell } from "./label-of";
import { cellOf, isHeader } from "./table-headers";
import type { Passage } from "./walk-passages";

/** What a field says of itself, before it has its place on the page. */
export type FieldDraft = Omit<SeenField, "id" | "path" | "shown" | "taught" | "box" | "ink">;

/** A text with what says what it is: a column header, the words before it, or nothing. */
export function textField(passage: Passage): FieldDraft {
  const { element, label, text } = passage;
  if (passage.isDrawn) return namedWithin(text) ?? { kind: "text", value: text, words: [] };
  // "Total: $" with the amount in an element of its own.
  const before = passage.before.replace(/\s*\$$/, "");
  const cell = cellOf(element);
  const headers = cell ? wordsOfCell(cell) : [];
  if (headers.length > 0 || (text && cell && isHeader(cell))) return { kind: "text", value: text, words: headers };
  const named = namedWithin(text);
  if (named) return named;
  if (namesOurs(before) && isValue({ ...passage, before }))
    return draft(passage.before, text, element.matches("dt + dd, th + td") ? "label" : "said");
  return isListedDiagnosis(label, text) ? draft(label, text) : { kind: "text", value: text, words: [] };
}

function draft(name: string, value: string, from: Word["from"] = "label"): FieldDraft {
  return { kind: "text", value, words: [{ from, text: name }] };
}

/** Banners say of the patient, among other things: "Novak, Irena · born 03/01/2002 · 24 yo" or "Male, 24 yrs". */
const birthDate =
  /(?<!(insured|subscriber|guarantor).*)(?<=\b(born|dob|birth ?\w*)\W+)(\d[\w/.-]{4,}\w|\d{1,2} [a-z]{3,9}\.? \d{4}|[a-z]+\.? \d+, \d{4})/i;
const age =
  /(?<=^|, )\d{1,3}(?= ?(y|yrs?|years)\b)|(?<=\bage:? )\d{1,3}\b|\b\d{1,3}(?= ?(y\W?o|y\w*\W+(old|m|f|(fe)?male))\b)|(?<=\b(m|f|(fe)?male)\W+)\d{1,3}(?= ?y)/i;

/** "Date of service 2026-11-20", "Superbill for visit on 06 Oct 2026". */
const eventOn =
  /([a-z ]{2,45}?)(?: on| of)? (\d+[-/]\d+[-/]\d+|\d{1,2} [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d{1,2}, \d{4})/i;

/** "Total charges $252.00", "Total: 95". */
const sumSaid = /^([a-z ]*\b(total|sum)\b[a-z ]*):? +\$? ?(\d[\d,.]*)$/i;

/** A text that says its name and its value: "Units: 1", "DOB 03/01/2002", "Fee sheet — Date of service 2026-11-20". */
function namedWithin(text: string): FieldDraft | null {
  const [, name, value] = /^([^:]{2,45}):\s*(\S.*)$/.exec(text) ?? [];
  if (name && value && namesOurs(name)) return draft(name, value);
  const [birth] = birthDate.exec(text) ?? [];
  if (birth) return draft("Born", birth);
  const [years] = age.exec(text) ?? [];
  if (years) return draft("Age", years);
  const [, sum, , amount] = sumSaid.exec(text) ?? [];
  if (sum && amount) return draft(sum, amount);
  const [, event = "", date = ""] = eventOn.exec(text) ?? [];
  const isDate = cueCoverage(event) >= 0.8 && /^date/.test(cueOfPhrase(event)?.role ?? "");
  return isDate ? draft(event, date) : null;
}

/** Labels follow each other in a form; in a list, or behind a colon, stands a value, though it reads like a label ("Group health plan"). */
function isValue({ element, before, text }: Passage): boolean {
  const isPlaced = element.matches("dt + dd, th + td") || (before.endsWith(":") && !text.includes(":"));
  return isPlaced || cueCoverage(text) < 0.5;
}

/** "Diagnoses" followed by several values. */
function isListedDiagnosis(label: string, text: string): boolean {
  // Whether it is one for certain is seen when the fields are put into lines.
  return cueOfPhrase(label)?.role === "diagnosis" && /\b[A-Z]\d[0-9AB]/i.test(text);
}

/** Whether a text is a label of something ours: short, with nothing said yet behind its colon, and no piece of prose. */
function namesOurs(text: string): boolean {
  if (!/^[^:]{2,45}:?$/.test(text) || !/[a-z]{2}/i.test(text)) return false;
  return cueOfPhrase(text)?.role !== "other" && cueCoverage(text) >= 0.2;
}
