import { isCheck } from "../dom/is-check";
import { closest, queryAllIn } from "../dom/of-element";
import { fieldValue } from "../fields/field-value";
import { type Choice, choiceFor, isChoice } from "./choose";
import { press } from "./press";
import { isDisabled, type Way } from "./way";

interface Check extends Choice {
  value: string;
  check: Element;
}

/** Boxes to tick, by what they stand for or are called, "" for not ticked; of radios, the group. */
export const checkWay: Way = {
  controlOf: (element) => (isCheck(element) ? element : null),
  isFixed: isDisabled,
  read(check) {
    const group = groupOf(check);
    const ticked = group.find((one) => isTicked(one.check));
    return ticked ? nameIn(group, ticked) : "";
  },
  shows(check, to) {
    const ticked = groupOf(check).filter(({ check: one }) => isTicked(one));
    return to === "" ? ticked.length === 0 : ticked.length === 1 && ticked.some((one) => isChoice(one, to));
  },
  async write(check, to) {
    const group = groupOf(check);
    const wanted = to === "" ? null : choiceFor(group, to);
    const ticked = group.find((one) => isTicked(one.check));
    if (isRadio(check) ? !wanted : to !== "" && !wanted) return "no-such-choice";
    // No click makes radios be as before the first of them was chosen.
    if (isRadio(check) && !ticked) return "no-way-back";
    const change = wanted ?? ticked;
    if (change && (!wanted || wanted !== ticked)) turn(change.check);
    return undefined;
  },
};

/** The check boxes, of which a radio has several, of which one can be ticked. */
function groupOf(check: Element): Check[] {
  const checks = isRadio(check) ? radiosWith(check) : [check];
  return checks.map((one) => {
    const { value, label = "" } = fieldValue(one);
    // One that says nothing of itself is on or off.
    return { check: one, value, text: label || value || "on" };
  });
}

function isRadio(check: Element): boolean {
  return check.matches("input[type=radio], [role=radio]");
}

function radiosWith(radio: Element): Element[] {
  if (!(radio instanceof HTMLInputElement)) {
    const group = closest(radio, "[role=radiogroup]") ?? radio.parentElement;
    return group ? [...queryAllIn(group, "[role=radio]")] : [radio];
  }
  if (!radio.name) return [radio];
  const root = radio.getRootNode() as Document | ShadowRoot;
  const named = [...root.querySelectorAll<HTMLInputElement>("input[type=radio]")];
  return named.filter(({ name, form }) => name === radio.name && form === radio.form);
}

function isTicked(check: Element): boolean {
  return fieldValue(check).checked === true;
}

function nameIn(group: readonly Check[], ticked: Check): string {
  return [ticked.value, ticked.text].find((name) => name && choiceFor(group, name) === ticked) ?? ticked.value;
}

function turn(check: Element): void {
  if (check instanceof HTMLInputElement) check.click();
  else press(check);
}
