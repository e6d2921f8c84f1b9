import { knownCodes } from "../../core/knowledge/codes/known-codes";
import { fieldsApart } from "../../core/reading/fields-apart";
import type { FieldRole, NamedField, SeenField } from "../../core/reading/reading";
import { isOnForm } from "../dom/is-on-form";
import { type KnownField, rereadField } from "./reread-field";

/** The fields of a reading by their elements, for reading them anew one by one. */
export interface KnownFields {
  holds(node: Node): boolean;
  /** As `rereadField`; a field that has come to be shown, or is no more, is more than itself, too. */
  reread(element: Element): NamedField | "same" | "whole";
  /** The same for its value alone, which costs the page no layout. */
  rereadValue(element: Element): NamedField | "same" | "whole";
  elements(): Iterable<Element>;
  /** Whether it stands apart from the lines with codes that Claimside knows. */
  isApart(element: Element): boolean;
  /** The ids of the fields with a role that an element is, or that stand in it; cells that show a mere text among them. */
  idsIn(element: Element): number[];
  /** Of the fields that stand around another element: those in here that can be typed into, or the cell that this is. */
  idsAround(around: Element): number[];
}

export function knownFields(
  elements: readonly Element[],
  seen: readonly SeenField[],
  named: readonly NamedField[],
): KnownFields {
  const sent = new Map(named.map((field) => [field.seen.id, field]));
  const taught = new Set<FieldRole>(seen.flatMap((field) => field.taught ?? []));
  const known = new Map<Element, KnownField>();
  for (const field of seen) {
    const element = elements[field.id];
    if (element && field.kind !== "text") known.set(element, { seen: field, named: sent.get(field.id) });
  }
  const withRole = named.flatMap(({ seen: { id, kind } }) => {
    const element = elements[id];
    return element ? [{ id, element, isText: kind === "text" }] : [];
  });
  const idsOf = (is: (field: (typeof withRole)[number]) => boolean) => withRole.filter(is).map(({ id }) => id);
  let byElement: Map<Element, typeof withRole> | undefined;
  /** Of a box that holds nothing else: asked at each key. */
  const idsAt = (element: Element) => {
    byElement ??= Map.groupBy(withRole, (field) => field.element);
    return (byElement.get(element) ?? []).map(({ id }) => id);
  };
  const rereadValue = (element: Element) => {
    const field = known.get(element);
    if (!field) return "whole";
    const now = rereadField(element, field, taught);
    if (typeof now !== "string") known.set(element, { seen: { ...now.seen, words: field.seen.words }, named: now });
    return now;
  };
  let apart: ReadonlySet<number> | undefined;
  return {
    holds: (node) => known.has(node as Element),
    reread(element) {
      const isAsBefore = isOnForm(element) === known.get(element)?.seen.shown;
      return isAsBefore ? rereadValue(element) : "whole";
    },
    rereadValue,
    elements: () => known.keys(),
    isApart(element) {
      apart ??= fieldsApart(
        named.map(({ reading }) => reading),
        knownCodes,
      );
      return apart.has(known.get(element)?.seen.id ?? -1);
    },
    idsIn: (around) => (around.firstElementChild ? idsOf(({ element }) => around.contains(element)) : idsAt(around)),
    idsAround: (around) => idsOf(({ element, isText }) => (isText ? element === around : around.contains(element))),
  };
}
