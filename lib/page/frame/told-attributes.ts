import type { ReportedElement } from "../../core/reading/form-report/form-report";
import { maskClass, maskColumn, maskName, maskText } from "../../core/reading/form-report/mask";
import { referringAttributes, reportedAttributes } from "../../core/reading/form-report/reported-attributes";
import { attributeOf, rootOf } from "../dom/of-element";

const masks = { class: maskClass, name: maskName, text: maskText, column: maskColumn, flag: () => "" };

/** The attributes of an element that say how the form is built, as far as they may be told. */
export function attributesTold(element: Element): ReportedElement["attributes"] {
  const told = Object.entries(reportedAttributes).flatMap(([name, kind]) => {
    const value = attributeOf(element, name);
    const words = value === null ? "" : masks[kind](value);
    const isTold = words !== "" || value === "" || (value !== null && kind === "flag");
    return isTold ? [[name, words]] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}

/** Where the elements stand that an element names by their ids: the ids themselves are masked. */
export function elementsNamed(element: Element, places: ReadonlyMap<Node, number>): ReportedElement["refers"] {
  const root = rootOf(element) as Document | ShadowRoot;
  const told = referringAttributes.flatMap((name) => {
    const ids = attributeOf(element, name)?.split(/\s+/) ?? [];
    const named = ids.flatMap((id) => places.get(root.getElementById(id) as Element) ?? []);
    return named.length > 0 ? [[name, named]] : [];
  });
  return told.length > 0 ? Object.fromEntries(told) : undefined;
}
