import type { OpenRoot } from "../dom/find-roots";
import { patternSelectorOf } from "./pattern-selector-of";

/** What finds these fields of a form on every line, each selector once; they can be kept. */
export function formSelectors(fields: readonly (Element | undefined)[], openRoot: OpenRoot): string[] {
  const found = fields.flatMap((field) => (field ? [patternSelectorOf(field, openRoot)] : []));
  return [...new Set(found)];
}
