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

/** So much is folded to one heading side by side, at most: the boxes of a line. */
const mostFolded = 40;

/** Hidden below a heading that opens it and says the procedure code that stands in it, or beside it below that heading. */
const isFolded = oncePerReading((element: Element): boolean => {
  const parent = parentOf(element);
  if (isRendered(element) || !parent) return false;
  if (!isRendered(parent)) return isFolded(parent);
  let heading: Element | null = element;
  for (let most = mostFolded; heading && most > 0 && !isRendered(heading); most--)
    heading = heading.previousElementSibling;
  if (!heading || !matchesSelector(heading, opensMore)) return false;
  for (let part = heading.nextElementSibling, most = mostFolded; part && most > 0 && !isRendered(part); most--) {
    if (saysCodeOf(heading, part)) return true;
    part = part.nextElementSibling;
  }
  return false;
});

function saysCodeOf(heading: Element, folded: Element): boolean {
  const boxes = [folded, ...queryAllIn(folded, "input")] as HTMLInputElement[];
  return boxes.some(({ value }) => parseCode(`${value}`) && contentOf(heading).includes(value));
}
