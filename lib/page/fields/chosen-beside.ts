import { cueCoverage } from "../../core/reading/naming/name-field";
import { closest, contentOf, parentOf, queryAllIn, queryIn } from "../dom/of-element";
import { oncePerReading } from "../dom/once-per-reading";
import { textsIn, tidyText } from "../dom/texts-in";
import { fieldSelector, isPlaceholder } from "./field-value";

/** How many elements up from its box a component may show what was chosen. */
const reach = 3;
/** What a chip is taken away by, where it has no button. */
const mark = /[×✕✖]/;
const notChosen = "label, button, [aria-hidden=true], [role=listbox]";

export interface Chosen {
  text: string;
  /** What holds the box and the text. */
  component: Element;
}

/**
 * What a component shows as chosen around its empty box: the text of a list ("Office (11)"), or chips that can be taken
 * away, beside a box for the next ("59 × 51 ×"). What another field may have a part in is left alone.
 */
export function chosenBeside(box: Element, around: Element | null = box.parentElement, up = reach): Chosen | null {
  if (!around || up === 0 || fieldsIn(around) > 1) return null;
  const isList = box.matches("[role=combobox], [aria-haspopup]");
  const mayShow = isList || canBeTakenAway(around);
  const text = mayShow && choicesIn(around, isList);
  return text ? { text, component: around } : chosenBeside(box, parentOf(around), up - 1);
}

const fieldsIn = oncePerReading((element: Element) => queryAllIn(element, fieldSelector).length);

/** The texts that are no label, button, icon, offer or hint. */
function choicesIn(component: Element, isList: boolean): string {
  const texts = textsIn(component).filter(
    ({ parentElement: at }) => at && !component.contains(closest(at, notChosen)) && (isList || isOnChip(at, component)),
  );
  const choices = texts.map((text) => tidyText(text.data));
  return choices.filter((text) => cueCoverage(text) < 0.5 && !isPlaceholder(text)).join(" ");
}

function canBeTakenAway(part: Element): boolean {
  return queryIn(part, "button") !== null || mark.test(contentOf(part));
}

function isOnChip(part: Element | null, component: Element): boolean {
  if (!part || part === component) return false;
  return canBeTakenAway(part) ? !queryIn(part, "input") : isOnChip(parentOf(part), component);
}
