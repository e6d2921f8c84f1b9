import { isPlaceholder } from "../fields/field-value";
import { isNamed, saysSame } from "./says-same";

/** An option of a list, by what it is called and what it stands for. */
export interface Choice {
  text: string;
  value?: string | null;
}

/** The one option that `to` names, "" being the one that says that nothing is chosen; null where none is, or one of two might be. */
export function choiceFor<Option extends Choice>(options: readonly Option[], to: string): Option | null {
  if (to === "") return options.find(({ text, value }) => value === "" || isPlaceholder(text)) ?? null;
  const named = options.filter((option) => isChoice(option, to));
  const exact = named.filter(({ text, value }) => saysSame(text, to) || saysSame(value ?? "", to));
  // What an option stands for may be a number of the page's own, where its text begins with another's code.
  const byValue = exact.filter(({ text }) => !isNamed(text, to) && /^\W*\d/.test(text));
  const found =
    byValue.length > 0 && byValue.length < named.length ? named.filter((one) => !byValue.includes(one)) : [];
  return onlyOne(found) ?? onlyOne(exact) ?? onlyOne(named);
}

export function isChoice({ text, value }: Choice, to: string): boolean {
  return isNamed(text, to) || (to !== "" && saysSame(value ?? "", to));
}

function onlyOne<Option>(options: readonly Option[]): Option | null {
  return options.length === 1 ? (options[0] ?? null) : null;
}
