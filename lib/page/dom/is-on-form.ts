import { parseCode } from "../../core/values/parse-code";
import { isShown } from "./is-shown";
import { isStruck } from "./is-struck";
import { contentOf, isRendered, matchesSelector, parentOf, queryAllIn } from "./of-element";
import { oncePerReading } from "./once-per-reading";

/** Whether what an element holds counts: a person sees it, or the heading that it is folded to, and it is not struck. */
export function isOnForm(element: Element): boolean {
  return (isShown(element) || isFolded(element)) && !isStruck(element);
}

const opensMore = "summary, [aria-expanded=false], :has([aria-expanded=false])";

/** Hidden below a heading that opens it and says the procedure code that stands in it. */
const isFolded = oncePerReading((element: Element): boolean => {
  const parent = parentOf(element);
  if (isRendered(element) || !parent) return false;
  if (!isRendered(parent)) return isFolded(parent);
  const heading = element.previousElementSibling;
  if (!heading || !isRendered(heading) || !matchesSelector(heading, opensMore)) return false;
  const inputs = [...queryAllIn(element, "input")] as HTMLInputElement[];
  return inputs.some(({ value }) => parseCode(value) && contentOf(heading).includes(value));
});
