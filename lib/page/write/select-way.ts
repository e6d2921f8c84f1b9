import { tidyText } from "../dom/texts-in";
import { isPlaceholder } from "../fields/field-value";
import { type Choice, choiceFor } from "./choose";
import { giveEvent, leave } from "./events";
import { follows, standInOf, writeStandIn } from "./select-stand-in";
import { isDisabled, type Way } from "./way";

interface SelectChoice extends Choice {
  value: string;
  option: HTMLOptionElement;
}

/** The browser's own lists; several of a list are named one after the other, with commas between them. */
export const selectWay: Way<HTMLSelectElement> = {
  controlOf: (element) => (element instanceof HTMLSelectElement ? element : null),
  isFixed: isDisabled,
  read: (select) =>
    chosenIn(select)
      .map((choice) => nameOf(select, choice))
      .join(", "),
  shows(select, to) {
    const wanted = wantedOf(select, to);
    const chosen = new Set([...select.selectedOptions]);
    const standIn = standInOf(select);
    const isChosen = wanted !== null && wanted.length === chosen.size && wanted.every((option) => chosen.has(option));
    return isChosen && (!standIn || follows(standIn, select));
  },
  async write(select, to) {
    const wanted = wantedOf(select, to);
    if (!wanted) return "no-such-choice";
    select.focus({ preventScroll: true });
    choose(select, wanted);
    leave(select);
    return writeStandIn(
      select,
      wanted.filter(({ value }) => value !== "").map(({ text }) => tidyText(text)),
    );
  },
};

function choicesOf(select: HTMLSelectElement): SelectChoice[] {
  return [...select.options].map((option) => ({ option, text: tidyText(option.text), value: option.value }));
}

/** What is chosen, options that say that nothing is left out. */
function chosenIn(select: HTMLSelectElement): SelectChoice[] {
  return choicesOf(select).filter(({ option, text, value }) => option.selected && value !== "" && !isPlaceholder(text));
}

/** The name by which a choice alone is found again. */
function nameOf(select: HTMLSelectElement, { option, text, value }: SelectChoice): string {
  const choices = choicesOf(select);
  return [value, text].find((name) => choiceFor(choices, name)?.option === option) ?? value;
}

/** The options that are to be chosen; none where there is no option for "nothing"; null where `to` names no option. */
function wantedOf(select: HTMLSelectElement, to: string): HTMLOptionElement[] | null {
  const choices = choicesOf(select).filter(({ option }) => !option.disabled || to === "");
  if (to === "") {
    const nothing = select.multiple ? null : choiceFor(choices, "");
    return nothing ? [nothing.option] : [];
  }
  const whole = choiceFor(choices, to);
  if (whole || !select.multiple) return whole && [whole.option];
  const found = to.split(",").map((name) => choiceFor(choices, name.trim())?.option);
  return found.every((option) => option !== undefined) ? found : null;
}

/** Lists take no typing that could be undone: each option is set, and the events of a person's choice are given. */
function choose(select: HTMLSelectElement, wanted: readonly HTMLOptionElement[]): void {
  if (select.multiple) for (const option of select.options) option.selected = wanted.includes(option);
  else Reflect.set(HTMLSelectElement.prototype, "selectedIndex", wanted[0]?.index ?? -1, select);
  giveEvent(select, "input");
  giveEvent(select, "change");
}
