import { tidyText } from "../dom/texts-in";

/** Whether a field that shows `shown` holds what was to be written: masks add blanks and signs, and small letters become large. */
export function saysSame(shown: string, to: string): boolean {
  return plain(shown) === plain(to);
}

/** "$1,110.00" → "1110", "25_" → "25" */
function plain(text: string): string {
  const bare = tidyText(text.replace(/[_\u200b\ufeff]/g, " ")).toLowerCase();
  const amount = bare.replace(/^\$ ?/, "").replace(/,(?=\d{3}(\D|$))/g, "");
  return /^\d+(\.\d*)?$/.test(amount) ? amount.replace(/\.0*$|(\.\d*?)0+$/, "$1") : bare;
}

/** Whether a choice called `text` is the one that `to` names: by its whole text, or the code that it begins or ends with. */
export function isNamed(text: string, to: string): boolean {
  return saysSame(text, to) || beginsWith(text, to);
}

/** "11 - Office", and not "110" or "11.5". */
function beginsWith(text: string, to: string): boolean {
  const [whole, name] = [tidyText(text).toLowerCase(), tidyText(to).toLowerCase()];
  return name !== "" && whole.startsWith(name) && /^(?:[^\w.]|\.(?!\d))/.test(whole.slice(name.length));
}
