import { masked } from "../../core/reading/form-report/form-report";
import { maskText } from "../../core/reading/form-report/mask";
import { isOwn, type OpenRoot } from "../dom/find-roots";
import { isCheck } from "../dom/is-check";
import { matchesSelector } from "../dom/of-element";
import { textsIn } from "../dom/texts-in";
import { fieldSelector } from "../fields/field-value";

/** A part of the page that a report tells of: an element with what it holds, or a text. */
export interface Branch {
  node: Element | Text;
  branches: readonly Branch[];
  /** It stands in the shadow root of what holds it. */
  shadow?: true;
  /** It is, or may be, what was entered: nothing of it is told. */
  isValue: boolean;
}

interface Grown extends Branch {
  /** There is a field, a frame or a word of ours in it. */
  tells: boolean;
}

const leftOut = "script, style, noscript, template, link, meta, svg, canvas, object, embed, option, optgroup, datalist";
/** What stands in these is what was entered, or a page of its own. */
const closed = "input, select, textarea, iframe, frame";

/**
 * The fields in an element and what stands around them. What stands beside them is there, but not what is in it, unless it
 * says a word of ours: a cell without any keeps its column.
 */
export function formBranches(top: Element, openRoot: OpenRoot, valueTexts: ReadonlySet<Element>): Branch {
  const grow = (element: Element, isWithin: boolean): Grown => {
    const isValue = isWithin || valueTexts.has(element);
    const isField = matchesSelector(element, fieldSelector);
    if (matchesSelector(element, closed) || (isField && !isCheck(element)))
      return { node: element, branches: [], isValue, tells: isField || matchesSelector(element, "iframe, frame") };
    const inShadow = partsOf(openRoot(element)).map((part): Grown => ({ ...growPart(part, isValue), shadow: true }));
    const branches = [...inShadow, ...partsOf(element).map((part) => growPart(part, isValue))];
    // Without its slot nothing of what a component holds would be drawn.
    const isTold = isField || valueTexts.has(element) || matchesSelector(element, "slot");
    const tells = isTold || branches.some((branch) => branch.tells);
    return { node: element, branches: tells ? branches : firstText(element), isValue, tells };
  };
  const growPart = (part: Element | Text, isValue: boolean): Grown =>
    part instanceof Element
      ? grow(part, isValue)
      : { node: part, branches: [], isValue, tells: !isValue && maskText(part.data) !== masked };
  return grow(top, false);
}

function partsOf(holder: ParentNode | null): (Element | Text)[] {
  const nodes: Node[] = [...(holder ? Reflect.get(Node.prototype, "childNodes", holder) : [])];
  return nodes.filter((node): node is Element | Text =>
    node instanceof Element ? !matchesSelector(node, leftOut) && !isOwn(node) : node instanceof Text && isWritten(node),
  );
}

function firstText(element: Element): Branch[] {
  const text = textsIn(element).find(isWritten);
  return text ? [{ node: text, branches: [], isValue: true }] : [];
}

function isWritten({ data }: Text): boolean {
  return data.trim() !== "";
}
