import { closest, contentOf } from "../dom/of-element";
import { spacedText, tidyText } from "../dom/texts-in";
import { chosenBeside } from "../fields/chosen-beside";
import { fieldValue, isPlaceholder } from "../fields/field-value";
import { chipsBeside, clearerBeside } from "./chips";
import { type Choice, isChoice } from "./choose";
import { chooseDrawn, closeList, isTyped } from "./choose-drawn";
import { watchDrawn } from "./drawn-options";
import { press } from "./press";
import { giveKey, typeInto } from "./type-into";
import { nextFrame } from "./until-kept";
import { isDisabled, type Way } from "./way";

const listOpener =
  "[role=combobox], [aria-haspopup=listbox], input[aria-autocomplete=list], input[aria-autocomplete=both]";

/** What was chosen for a control: an option may be shown by other words than those it was asked for by. */
const taken = new WeakMap<Element, Choice>();

/** Lists that the page draws, with a box to type in or without. */
export const comboboxWay: Way = {
  controlOf: (element) => (element instanceof HTMLSelectElement ? null : closest(element, listOpener)),
  isFixed: isDisabled,
  read: shownIn,
  shows(control, to) {
    const text = shownIn(control);
    if (to === "" || text === "") return text === to;
    const choice = taken.get(control);
    return isChoice({ text, value: (choice?.text === text && choice.value) || null }, to);
  },
  async write(control, to) {
    const drawn = watchDrawn(control);
    if (to === "" && (await empty(control))) {
      await closeList(control, drawn);
      return undefined;
    }
    const { option, hasList } = await chooseDrawn(control, to, drawn, () => !drawn.isOfSeveral());
    if (option) taken.set(control, option);
    // What is no option may be typed all the same, where the page takes it.
    else if (!isTyped(control) || hasList) await giveUp(control);
    await closeList(control, drawn);
    const isTaken = option !== null || (isTyped(control) && shownIn(control) === to);
    return isTaken ? undefined : "no-such-choice";
  },
};

function shownIn(control: Element): string {
  const { value, label } = fieldValue(control);
  const isBare = value === "" && control instanceof HTMLInputElement;
  const beside = isBare ? (chipsBeside(control)[0]?.name ?? chosenBeside(control)?.text) : undefined;
  const own = control instanceof HTMLInputElement ? (label ?? value) : spacedText(control) || contentOf(control);
  const text = tidyText((beside ?? own).replace(/[\u200b\ufeff]/g, ""));
  return isPlaceholder(text) ? "" : text;
}

/** What was typed to find an option is taken out again. */
async function giveUp(control: Element): Promise<void> {
  if (isTyped(control) && control.value !== "") typeInto(control, "");
  await nextFrame();
}

async function empty(control: Element): Promise<boolean> {
  const clearer = clearerBeside(control);
  if (clearer) press(clearer);
  else if (isTyped(control) && control.value !== "") typeInto(control, "");
  else {
    if (control instanceof HTMLElement) control.focus({ preventScroll: true });
    for (const key of ["Backspace", "Delete"]) giveKey(control, key);
  }
  await nextFrame();
  await nextFrame();
  return shownIn(control) === "";
}
