import { cueCoverage, cueOfPhrase, hasCue, isLabelled } from "../core/reading/name-field";
import type { SeenField, Word } from "../core/reading/reading";
import { chosenBeside } from "./chosen-beside";
import { fieldValue, valuesOffered } from "./field-value";
import { type OpenRoot, rootsIn } from "./find-roots";
import { isShown } from "./is-shown";
import { groupsOf, labelOf, tellingHeaders } from "./label-of";
import { boxOf, nearWords } from "./near-words";
import { forgetLastReading } from "./once-per-reading";
import { makePathOf, type PathOf } from "./path-of";
import { cellOf, isHeader } from "./table-headers";
import type { ToldFields } from "./told-fields";
import { type Passage, walkPassages } from "./walk-passages";

/** The fields of a document with the elements they stand in, in the page's order. */
export interface SeenPage {
  fields: SeenField[];
  elements: Element[];
}

/**
 * All controls of a document, and the cells and labelled values that it shows as text; open and closed roots included.
 * After each step there may be a pause: forms of thousands of fields take longer than a page may be held up.
 */
export function* collectFields(
  document: Document,
  openRoot?: OpenRoot,
  told: ToldFields = new Map(),
): Generator<void, SeenPage> {
  forgetLastReading();
  const page: SeenPage = { fields: [], elements: [] };
  const pathOf = makePathOf();
  for (const root of rootsIn(document, openRoot)) {
    for (const passage of walkPassages(root)) {
      if (passage) addPassage(page, passage, pathOf, told);
      yield;
    }
  }
  lendNearWords(page);
  return page;
}

function addPassage(page: SeenPage, passage: Passage, pathOf: PathOf, toldFields: ToldFields): void {
  const { element } = passage;
  const told = toldOf(element, toldFields);
  if (told === null) return;
  const field = fieldOf(passage, told !== undefined);
  if (!field) return;
  const box = boxOf(element);
  page.elements.push(element);
  page.fields.push({
    ...field,
    id: page.fields.length,
    path: pathOf(element),
    shown: isShown(element),
    ...(told && { told }),
    ...(box && { box }),
  });
}

/** A cell that was told as text becomes a field once it is edited. */
function toldOf(element: Element, told: ToldFields) {
  const cell = told.size > 0 && !told.has(element) ? cellOf(element) : null;
  return told.get(cell ?? element);
}

/** Text that was told needs no words around it. */
function fieldOf(passage: Passage, isTold: boolean): Draft | null {
  if (passage.type === "control") return controlField(passage);
  return isTold ? { kind: "text", value: passage.text, words: [] } : textField(passage);
}

type Draft = Omit<SeenField, "id" | "path" | "shown" | "told" | "box">;

function controlField({ element, before }: Passage): Draft {
  const value = fieldValue(element);
  const words = labelOf(element);
  const isCheck = value.kind === "check";
  const isHeaded = words.some((word) => word.from === "header") && cellOf(element)?.textContent?.includes(before);
  if (before && !isCheck && !hasCue(words, 1) && (isHeaded || !isLabelled(words)))
    words.push({ from: "beside", text: before });
  if (isCheck) words.push(...groupsOf(element).map((text): Word => ({ from: "group", text })));
  else if (!hasCue(words)) words.push(...groupWords(element, words));
  if (!hasCue(words)) words.push({ from: "values", text: valuesOffered(element) });
  // What a script draws beside a field it has hidden repeats the field.
  const chosen = value.value === "" && element.matches("input:not(:is(select, input) + * *)") && chosenBeside(element);
  return { ...value, ...(chosen && { kind: "choice", value: chosen }), words };
}

/** "Primary insurance" around a box that is only called "Name", "Diagnoses" around boxes called "A" and "B". */
function groupWords(element: Element, words: readonly Word[]): Word[] {
  const own = words.find((word) => word.from !== "name")?.text;
  if (
    own &&
    !/^\W*([a-l]|#?\d{1,2}|name|id|number|type|code|primary|principal|mm|dd|yy|yyyy|month|day|year|from|to)\W*$/i.test(
      own,
    )
  )
    return [];
  return groupsOf(element).map((group) => ({ from: "group", text: `${group} ${own ?? ""}`.trim() }));
}

/** Banners say of the patient, among other things: "Novak, Irena · born 03/01/2002 · 24 yo". */
const birthDate =
  /(?<!(insured|subscriber|guarantor).*)(?<=\b(born|dob|birth ?\w*)\W+)(\d[\d/.-]{5,9}|[a-z]+\.? \d+, \d{4})/i;
const age = /(?<=\bage:? )\d{1,3}\b|\b\d{1,3}(?= ?(yo|y\/o|y\.o\.|(years?|yrs?) old)\b)/i;

/** Text counts where a column header or the words before it say what it is. */
function textField({ element, before, label, text }: Passage): Draft | null {
  const cell = cellOf(element);
  const headers = cell ? tellingHeaders(cell).map((header): Word => ({ from: "header", text: header })) : [];
  const named = (name: string, value: string): Draft => ({
    kind: "text",
    value,
    words: [{ from: "label", text: name }],
  });
  if (hasCue(headers)) return { kind: "text", value: text, words: headers };
  if (headers.length > 0 || (text && cell && isHeader(cell))) return null;
  const [, name, value] = /^([^:]{2,45}):\s*(\S.*)$/.exec(text) ?? [];
  if (name && value && namesOurs(name)) return named(name, value);
  const [birth] = birthDate.exec(text) ?? [];
  if (birth) return named("Born", birth);
  const [years] = age.exec(text) ?? [];
  if (years) return named("Age", years);
  // "Fee sheet — Date of service 2026-11-20": a date needs no colon.
  const [, event = "", date = ""] = /([a-z ]{2,45}) (\d+[-/]\d+[-/]\d+)/i.exec(text) ?? [];
  if (cueCoverage(event) >= 0.8 && /^date/.test(cueOfPhrase(event)?.role ?? "")) return named(event, date);
  const isValue = element.matches("dt + dd, th + td") || cueCoverage(text) < 0.5;
  if (namesOurs(before) && isValue) return named(before, text);
  return isListedDiagnosis(label, text) ? named(label, text) : null;
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

/** Fields that nothing in the markup names are named by the words that stand near them on the screen. */
function lendNearWords(page: SeenPage): void {
  const nameless = page.fields.filter(
    (field) => field.kind !== "text" && field.box && !hasCue(field.words) && !isLabelled(field.words),
  );
  if (nameless.length === 0) return;
  for (const [field, words] of nearWords(nameless)) field.words.push(...words);
}
