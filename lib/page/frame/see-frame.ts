import { knownCodes } from "../../core/knowledge/codes/known-codes";
import { nothingTaught, type SiteTeaching } from "../../core/portals/layout";
import { cms1500 } from "../../core/portals/pictures/cms-1500";
import { fitPicture } from "../../core/portals/pictures/fit-picture";
import { shortTexts } from "../../core/reading/form/short-texts";
import { mayHoldKnownCode } from "../../core/reading/known-line";
import { nameFields } from "../../core/reading/naming/name-fields";
import type { FormAnswer, FrameSight, NamedField } from "../../core/reading/reading";
import { seeColumns } from "../../core/reading/sight/see-columns";
import { seeWords } from "../../core/reading/sight/see-words";
import type { OpenRoot } from "../dom/find-roots";
import { collectFields } from "../fields/collect-fields";
import { childFrames, framePath } from "../select/frame-path";
import { selectorOf } from "../select/selector-of";
import { answeredFields, taughtFields } from "../select/taught-fields";
import { type KnownFields, knownFields } from "./known-fields";
import { pageTexts } from "./page-texts";

/** What a frame shows, and the elements its fields were read from (they never leave the frame). */
export interface SeenFrame {
  sight: FrameSight;
  elementOf: (fieldId: number) => Element | undefined;
  known: KnownFields;
}

/**
 * Looks at what a document shows of a claim; only fields with a role are kept. What was taught of the site comes first.
 * In steps, after each of which there may be a pause.
 */
export function* seeFrame(
  document: Document,
  openRoot?: OpenRoot,
  taught: SiteTeaching = nothingTaught,
): Generator<void, SeenFrame> {
  const page = yield* collectFields(document, openRoot, taughtFields(document, taught, openRoot));
  const elementOf = (id: number) => page.elements[id];
  const seen = yield* seeColumns(yield* seeWords(fitPicture(page.fields, cms1500)));
  const named = yield* nameFields(seen);
  const view = document.defaultView;
  const answers = answeredFields(document, taught, openRoot);
  const fields: NamedField[] = [];
  for (const field of named) {
    fields.push(toSend(field, elementOf(field.reading.id), answers));
    yield;
  }
  const codes = named.filter(({ reading }) => reading.role === "code" || reading.role === "x12");
  const atCodes = codes.flatMap(({ reading }) => elementOf(reading.id) ?? []);
  const texts = [...pageTexts(document, atCodes), ...shortTexts(page.fields)];
  yield;
  const path = view ? framePath(view) : [];
  const known = knownFields(page.elements, seen, fields);
  const frames = childFrames(document, openRoot);
  return { sight: { path, frames, fields, texts }, elementOf, known };
}

/**
 * Without the words, which have said what they can; where a known code stands, with the way back to the element, and with
 * what was answered of its form.
 */
function toSend(
  { seen, reading, score }: NamedField,
  element: Element | undefined,
  answers: ReadonlyMap<Element, FormAnswer>,
): NamedField {
  const isCode = element && (reading.role === "code" || reading.role === "x12");
  const ways = isCode &&
    mayHoldKnownCode(reading, knownCodes) && { selector: selectorOf(element), locator: selectorOf(element, "to keep") };
  const answer = isCode && answers.get(element);
  return { seen: { ...seen, words: [] }, reading: { ...reading, ...ways, ...(answer && { answer }) }, score };
}
