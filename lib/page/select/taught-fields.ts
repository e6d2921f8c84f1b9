import type { LayoutField, SiteTeaching } from "../../core/portals/layout";
import type { FormAnswer } from "../../core/reading/reading";
import { type FieldRole, isOfLine } from "../../core/reading/roles";
import type { OpenRoot } from "../dom/find-roots";
import { findBySelector } from "./find-by-selector";

/** What is known of elements before their words are looked at; null: no procedure code, and nothing else of ours. */
export type TaughtFields = ReadonlyMap<Element, FieldRole | null>;

/** The part of a layout's line fields that must be in the document, the code among them, for it to be the form that was taught. */
const leastFound = 0.5;

/** Finds the fields of a document that the site's layout, or the practice, has something to say of. */
export function taughtFields(
  document: Document,
  { notCodes, fields }: SiteTeaching,
  openRoot?: OpenRoot,
): TaughtFields {
  const found = fields.map(({ role, selector }) => ({ role, elements: findBySelector(document, selector, openRoot) }));
  const fitting = fitsLines(found) ? found : found.filter(({ role }) => !isOfLine(role));
  const taught = new Map(fitting.flatMap(({ role, elements }) => elements.map((element) => [element, role] as const)));
  const refused = notCodes.flatMap((selector) => findBySelector(document, selector, openRoot));
  return new Map<Element, FieldRole | null>([...taught, ...refused.map((element) => [element, null] as const)]);
}

/** The code fields of forms that the person has answered for, with the answer; of two answers "never" holds. */
export function answeredFields(
  document: Document,
  { always, never }: SiteTeaching,
  openRoot?: OpenRoot,
): ReadonlyMap<Element, FormAnswer> {
  const found = (answer: FormAnswer, selectors: readonly string[]) =>
    selectors.flatMap((selector) =>
      findBySelector(document, selector, openRoot).map((element) => [element, answer] as const),
    );
  return new Map([...found("always", always), ...found("never", never)]);
}

/** Other pages of the site may hold elements at the same places: without most of the line it is another form. */
function fitsLines(found: { role: LayoutField["role"]; elements: Element[] }[]): boolean {
  const line = found.filter(({ role }) => isOfLine(role));
  const there = line.filter(({ elements }) => elements.length > 0);
  return there.some(({ role }) => role === "code") && there.length >= line.length * leastFound;
}
