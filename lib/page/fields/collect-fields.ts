import { isInsuranceType } from "../../core/reading/naming/is-insurance-type";
import { hasCue, isLabelled, roleSaid } from "../../core/reading/naming/name-field";
import { diagnosisCode, isVague, ownWord } from "../../core/reading/naming/vague-words";
import type { SeenField, Word } from "../../core/reading/reading";
import { parseCode } from "../../core/values/parse-code";
import { type OpenRoot, rootsIn } from "../dom/find-roots";
import { isCheck } from "../dom/is-check";
import { isOnForm } from "../dom/is-on-form";
import { isShown } from "../dom/is-shown";
import { closest } from "../dom/of-element";
import { inSteps } from "../dom/once-per-reading";
import { makePathOf, type PathOf } from "../dom/path-of";
import type { TaughtFields } from "../select/taught-fields";
import { boxOf, placeOfText } from "./box-of";
import { chosenBeside } from "./chosen-beside";
import { fieldValue, valuesOffered } from "./field-value";
import { groupsOf, labelOf } from "./label-of";
import { namedWithin } from "./named-within";
import { cellOf } from "./table-headers";
import { type FieldDraft, textField } from "./text-field";
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
export function collectFields(
  document: Document,
  openRoot?: OpenRoot,
  taught: TaughtFields = new Map(),
): Generator<void, SeenPage> {
  return inSteps(fieldSteps(document, openRoot, taught));
}

function* fieldSteps(
  document: Document,
  openRoot: OpenRoot | undefined,
  taught: TaughtFields,
): Generator<void, SeenPage> {
  const page: SeenPage = { fields: [], elements: [] };
  const pathOf = makePathOf();
  for (const root of rootsIn(document, openRoot)) {
    for (const passage of walkPassages(root)) {
      if (passage) addPassage(page, passage, pathOf, taught);
      yield;
    }
  }
  return page;
}

function addPassage(page: SeenPage, passage: Passage, pathOf: PathOf, taughtFields: TaughtFields): void {
  const { element } = passage;
  const taught = taughtOf(element, taughtFields);
  if (taught === null) return;
  const field = fieldOf(passage, taught !== undefined);
  if (repeatsChoice(page, field, element)) return;
  const drawnIn = field.kind === "choice" && drawnInOf(element);
  if (drawnIn) dropDrawn(page, drawnIn, field.value);
  page.elements.push(element);
  page.fields.push({
    ...field,
    id: page.fields.length,
    // In a `<pre>` letters have one width.
    path: passage.isDrawn
      ? [...pathOf(element), `${passage.span ? "letters" : "piece"} ${page.fields.length}`]
      : pathOf(element),
    shown: isOnForm(element),
    ...(taught && { taught }),
    ...(passage.isTied && { isTied: true }),
    ...placeOf(passage),
  });
}

function placeOf({ type, element, node, text, span, isDrawn }: Passage): Pick<SeenField, "box" | "ink"> {
  if (type === "text" && (text || isDrawn)) return placeOfText(node, text, isDrawn, span) ?? {};
  // What is folded has a place where other things stand.
  const box = isShown(element) && boxOf(element);
  return box ? { box } : {};
}

/** The component that draws what was chosen around its box; null where the box shows it itself. */
function drawnInOf(box: Element): Element | null {
  return box.matches("input") ? (chosenBeside(box)?.component ?? null) : null;
}

/** What a component draws of its choice behind its box is said by the box. */
function repeatsChoice({ fields, elements }: SeenPage, field: FieldDraft, element: Element): boolean {
  const [choice, box] = [fields.at(-1), elements.at(-1)];
  if (choice?.kind !== "choice" || !box || !isPartOf(choice.value, field)) return false;
  return drawnInOf(box)?.contains(element) ?? false;
}

function isPartOf(choice: string, { kind, value }: FieldDraft): boolean {
  return kind === "text" && choice.includes(value);
}

/** What it draws before the box is, too, with the buttons that take it away. */
function dropDrawn(page: SeenPage, component: Element, choice: string): void {
  const isDrawn = (field: SeenField) => {
    const at = page.elements.at(-1);
    return at && component.contains(at) && (isPartOf(choice, field) || closest(at, "button"));
  };
  for (let last = page.fields.at(-1); last && isDrawn(last); last = page.fields.at(-1)) {
    page.fields.pop();
    page.elements.pop();
  }
}

/** A cell that was taught as text becomes a field once it is edited. */
function taughtOf(element: Element, taught: TaughtFields) {
  const cell = taught.size > 0 && !taught.has(element) ? cellOf(element) : null;
  return taught.get(cell ?? element);
}

/** Text that was taught needs no words around it. */
function fieldOf(passage: Passage, isTaught: boolean): FieldDraft {
  if (passage.type === "control") return controlField(passage);
  return isTaught ? { kind: "text", value: passage.text, words: [] } : textField(passage);
}

function controlField(passage: Passage): FieldDraft {
  return isCheck(passage.element) ? tickField(passage.element) : boxField(passage);
}

function tickField(element: Element): FieldDraft {
  const value = fieldValue(element);
  const words = [...labelOf(element), ...groupsOf(element).map((text): Word => ({ from: "group", text }))];
  const head = words.find(({ from, text }) => from === "header" && diagnosisCode.test(text));
  // What a box stands for says what is ticked there, whatever the boxes are headed by.
  const ticked = head ? "pointer" : kindTicked(value, words);
  if (ticked || isUntold(words)) words.push({ from: "values", text: ticked || valuesOffered(element) });
  return { ...value, ...(head && { label: head.text }), words: words.filter((word) => word !== head) };
}

/** A heading that is about something else, "Professional claim", does not say what its boxes are for. */
function isUntold(words: readonly Word[]): boolean {
  return !hasCue(words.filter(({ from, text }) => from !== "group" || roleSaid(text) !== "other"));
}

function boxField({ element, before }: Passage): FieldDraft {
  const value = fieldValue(element);
  const words = labelOf(element);
  // Below a header, what stands in the cells before is another column's.
  const isOpen = words.some((word) => word.from === "header")
    ? cellOf(element)?.textContent?.includes(before)
    : !isLabelled(words) || (isVague(words) && roleSaid(before) !== "other");
  if (before && !hasCue(words, 1) && isOpen) words.push({ from: "said", text: before });
  if (!hasCue(words)) words.push(...groupWords(element, words));
  if (isUntold(words)) words.push({ from: "values", text: valuesOffered(element) });
  // What a script draws beside a field it has hidden repeats the field.
  const isBare =
    value.value === "" && element.matches("input") && !element.parentElement?.closest("select + *, input + *");
  const chosen = isBare && chosenBeside(element)?.text;
  const field: FieldDraft = { ...(chosen ? { kind: "choice", value: chosen } : value), words };
  // A patient is chosen with the birth date beside the name.
  const said = field.kind === "choice" && !hasCue(words) && namedWithin(field.label ?? field.value);
  return said ? { kind: "choice", value: said.value, words: [{ from: "label", text: said.name }] } : field;
}

/**
 * Under "A" to "D", or "1" to "4", a line ticks the diagnoses it points at. Superbills head their boxes "Office visits" or "Problems": the
 * code that a box stands for says what it is.
 */
function kindTicked({ label, value }: Pick<SeenField, "label" | "value">, words: readonly Word[]): string {
  if (/^([A-L]|\d)$/.test(ownWord(words))) return "pointer";
  const text = label || value;
  if (parseCode(text)) return "CPT";
  if (isInsuranceType(text.replace(/ part b$/i, ""))) return "insurance type";
  return /^[A-Z]\d[\dAB]\.\d/.test(text) ? "diagnosis" : "";
}

/** "Primary insurance" around a box that is only called "Name", "Diagnoses" around boxes called "A" and "B". */
function groupWords(element: Element, words: readonly Word[]): Word[] {
  if (!isVague(words)) return [];
  return groupsOf(element).map((group) => ({ from: "group", text: `${group} ${ownWord(words)}`.trim() }));
}
