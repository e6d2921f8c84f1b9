import { cueCoverage, cueOfPhrase, hasCue, isLabelled } from "../core/reading/name-field";
import type { SeenField, Word } from "../core/reading/reading";
import { fieldValue, valuesOffered } from "./field-value";
import { type OpenRoot, rootsIn } from "./find-roots";
import { isShown } from "./is-shown";
import { cellOf, groupsOf, labelOf, tellingHeaders } from "./label-of";
import { nearWords } from "./near-words";
import { forgetLastReading } from "./once-per-reading";
import { makePathOf, type PathOf } from "./path-of";
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
  const field = told && passage.type === "text" ? toldText(passage) : fieldOf(passage);
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

function fieldOf(passage: Passage): Draft | null {
  return passage.type === "control" ? controlField(passage) : textField(passage);
}

/** Text that needs no words around it. */
function toldText({ text }: Passage): Draft {
  return { kind: "text", value: text, words: [] };
}

type Draft = Omit<SeenField, "id" | "path" | "shown" | "told" | "box">;

function controlField({ element, before }: Passage): Draft {
  const value = fieldValue(element);
  const words = labelOf(element);
  const isCheck = value.kind === "check";
  const isHeaded = words.some((word) => word.from === "header") && cellOf(element)?.textContent?.includes(before);
  if (
    before &&
    !isCheck &&
    !hasCue(words) &&
    (isHeaded || !isLabelled(words) || (isVague(words) && cueOfPhrase(before)?.role !== "other"))
  )
    words.push({ from: "beside", text: before });
  if (isCheck) words.push(...groupsOf(element).map((text): Word => ({ from: "group", text })));
  else if (!hasCue(words)) words.push(...groupWords(element, words));
  if (!hasCue(words)) words.push({ from: "values", text: (isCheck && kindTicked(value)) || valuesOffered(element) });
  return { ...value, words };
}

/** Superbills head their boxes "Office visits" or "Problems": the code that a box stands for says what it is. */
function kindTicked({ label, value }: Pick<SeenField, "label" | "value">): string {
  const text = label || value;
  if (/^(\d{4}[\dA-Z]|[A-Z]\d{4})\b/.test(text)) return "code";
  return /^[A-Z]\d[\dAB]\.\d/.test(text) ? "diagnosis" : "";
}

/** Whether what stands around a field must say what its own words leave open. */
function isVague(words: readonly Word[]): boolean {
  return /^(\W*([a-l]|#?\d{1,2}|name|id|number|type|code|primary|principal|mm|dd|yy(yy)?|month|day|year|from|to)\W*)?$/i.test(
    ownWord(words),
  );
}

function ownWord(words: readonly Word[]): string {
  return words.find((word) => word.from !== "name")?.text ?? "";
}

/** "Primary insurance" around a box that is only called "Name", "Diagnoses" around boxes called "A" and "B". */
function groupWords(element: Element, words: readonly Word[]): Word[] {
  if (!isVague(words)) return [];
  return groupsOf(element).map((group) => ({ from: "group", text: `${group} ${ownWord(words)}`.trim() }));
}

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
const birthAndDate = /([^|·•]*\b(?:born|dob|birth\w*))\W{1,3}(\d[\w/.-]{4,}\w|\w+\W+\w+\W+\d{4}\b)/i;

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

function boxOf(element: Element): SeenField["box"] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return height > 0 ? { left: left + scrollX, top: top + scrollY, width, height } : undefined;
}

/** Fields that nothing in the markup names are named by the words that stand near them on the screen. */
function lendNearWords(page: SeenPage): void {
  const nameless = page.fields.filter(
    (field) => field.kind !== "text" && field.box && !hasCue(field.words) && !isLabelled(field.words),
  );
  if (nameless.length === 0) return;
  for (const [field, words] of nearWords(nameless, page.elements[0]?.ownerDocument)) field.words.push(...words);
}
