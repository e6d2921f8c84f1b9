import { attributeOf, contentOf, isRendered, parentOf, queryAllIn, queryIn } from "../dom/of-element";
import { tidyText } from "../dom/texts-in";
import { fieldSelector } from "../fields/field-value";

export interface ValueChip {
  /** "59" of "59 - Distinct procedure" */
  name: string;
  /** What takes it away. */
  remover: Element;
}

/** How many elements up from its box a component may show what was chosen. */
const reach = 5;
const mayRemove =
  "button, [role=button], a, svg, i, [class*=remove], [class*=Remove], [class*=delete], [class*=close], [aria-label*=emove]";
const removes = /remove|delete|clear|close|cancel|×|✕|✖/i;

/** What holds a box and what was chosen in it: all around it that no other field has a part in. */
export function componentOf(box: Element): Element {
  let component = box;
  for (let up = 0; up < reach; up++) {
    const around = parentOf(component);
    if (!around || around === document.body || fieldsIn(around) > 1 || queryIn(around, "label")) break;
    component = around;
  }
  return component;
}

/** A component may keep a list of the browser's own that nobody sees. */
function fieldsIn(part: Element): number {
  return [...queryAllIn(part, fieldSelector)].filter(isRendered).length;
}

/** A button beside what was chosen that takes all of it away. */
export function clearerBeside(box: Element): Element | undefined {
  const marked = [...queryAllIn(componentOf(box), "button, [role=button], span, svg, i")].filter(
    (one) => !one.contains(box),
  );
  return marked.find((one) => isRendered(one) && /clear/i.test(namesOf(one)));
}

/** Whether an element can be taken away: what was chosen may be called an option, too. */
export function canBeRemoved(part: Element): boolean {
  return removersIn(part).length > 0;
}

function removersIn(part: Element): Element[] {
  return [...queryAllIn(part, mayRemove)].filter((one) => removes.test(namesOf(one)));
}

/** The chips that stand beside a box, in order. */
export function chipsBeside(box: Element): ValueChip[] {
  const removers = removersIn(componentOf(box));
  const outermost = removers.filter((one) => !removers.some((other) => other !== one && other.contains(one)));
  return outermost.flatMap((remover) => {
    const name = nameOn(remover, box);
    return name ? [{ name, remover }] : [];
  });
}

function namesOf(part: Element): string {
  const attributes = ["aria-label", "title", "class", "data-testid", "data-pc-section"];
  return [...attributes.map((name) => attributeOf(part, name) ?? ""), contentOf(part).trim().slice(0, 8)].join(" ");
}

/** The text of the nearest element around a remover that has one beside the remover's own. */
function nameOn(remover: Element, box: Element): string | null {
  for (let at = parentOf(remover); at && !at.contains(box); at = parentOf(at)) {
    const whole = contentOf(at);
    const text = tidyText(whole.replace(contentOf(remover), ""));
    if (text) return text;
  }
  return null;
}
