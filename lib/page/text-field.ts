import { cueCoverage, cueOfPhrase, hasCue } from "../core/reading/name-field";
import type { SeenField, Word } from "../core/reading/reading";
import { cellOf, tellingHeaders } from "./label-of";
import type { Passage } from "./walk-passages";

/** What a field says of itself, before it has its place on the page. */
export type FieldDraft = Omit<SeenField, "id" | "path" | "shown" | "told" | "box">;

/** Text counts where a column header or the words before it say what it is. */
export function textField({ element, before, label, text }: Passage): FieldDraft | null {
  const cell = cellOf(element);
  const headers = cell ? tellingHeaders(cell).map((header): Word => ({ from: "header", text: header })) : [];
  const named = (name: string, value: string): FieldDraft => ({
    kind: "text",
    value,
    words: [{ from: "label", text: name }],
  });
  if (hasCue(headers)) return { kind: "text", value: text, words: headers };
  if (headers.length > 0) return null;
  for (const said of [labelAndValue, birthAndDate]) {
    const [, name, value] = said.exec(text) ?? [];
    if (name && value && namesOurs(name)) return named(name, value);
  }
  const [age] = /\b\d{1,3}(?= ?(y\W?o|y((ea)?rs?)?\W+(old|m|f|(fe)?male))\b)/i.exec(text) ?? [];
  if (age) return named("Age", age);
  if (namesOurs(before) && isValue(before, text)) return named(before, text);
  return isListedDiagnosis(label, text) ? named(label, text) : null;
}

const labelAndValue = /^([^:]{2,45}):\s*(\S.*)$/;
/** "Novak, Iva · DOB 02-Mar-2002 · F", "Born October 31, 1979". */
const birthAndDate = /(?:^|[|·•])([^|·•]*\b(?:born|dob|birth\w*))\W{1,3}(\d[\w/.-]{4,}\w|\w+\W+\w+\W+\d{4})/i;

/** Labels follow each other in a form; behind a colon stands a value, though it reads like a label ("Group health plan"). */
function isValue(before: string, text: string): boolean {
  return cueCoverage(text) < 0.5 || (before.endsWith(":") && !text.includes(":"));
}

/** "Diagnoses" followed by several values. */
function isListedDiagnosis(label: string, text: string): boolean {
  // Whether it is one for certain is seen when the fields are put into lines.
  return cueOfPhrase(label)?.role === "diagnosis" && /\b[A-Z]\d[0-9AB]/i.test(text);
}

/** Whether a text is a label of something ours: short, with nothing said yet behind its colon. */
function namesOurs(text: string): boolean {
  if (!/^[^:]{2,45}:?$/.test(text) || !/[a-z]{2}/i.test(text)) return false;
  const cue = cueOfPhrase(text);
  return cue !== null && cue.role !== "other";
}
