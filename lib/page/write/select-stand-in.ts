import type { WriteTrouble } from "../../core/mend/write-outcome";
import { closest, isRendered, matchesSelector, queryIn } from "../dom/of-element";
import { textsIn, tidyText } from "../dom/texts-in";
import { chipsWay } from "./chips-way";
import { comboboxWay } from "./combobox-way";
import { untilFound } from "./until-kept";

/** How long what is drawn may take to follow the list behind it, in milliseconds. */
const longest = 100;

/** What a script draws beside a list of the browser's own that it has hidden; null where the list itself is seen. */
export function standInOf(select: HTMLSelectElement): Element | null {
  const { width, height } = select.getBoundingClientRect();
  const isSeen = isRendered(select) && width > 1 && height > 1 && !select.matches("[hidden], [aria-hidden=true]");
  const drawn = select.nextElementSibling;
  return isSeen || !drawn || !isRendered(drawn) ? null : drawn;
}

/** What one opens of it: for a single choice it may be around both. */
function controlOf(select: HTMLSelectElement, standIn: Element): Element | null {
  return queryIn(standIn, controls) ?? (select.multiple ? null : closest(select, "[role=combobox]"));
}

const controls = "input, [role=combobox]";

/** Whether what is drawn shows the options that are chosen in the list, and no others. */
export function follows(standIn: Element, select: HTMLSelectElement): boolean {
  const seen = textsIn(standIn).filter(
    ({ parentElement: at }) => at && isRendered(at) && !matchesSelector(at, "button"),
  );
  const shown = seen.map((text) => tidyText(text.data)).filter(Boolean);
  return [...select.options].every((option) => {
    const text = tidyText(option.text);
    return text === "" || option.value === "" || option.selected === shown.includes(text);
  });
}

/** Chooses the same in what is drawn, where that does not follow its list. */
export async function writeStandIn(
  select: HTMLSelectElement,
  names: readonly string[],
): Promise<WriteTrouble | undefined> {
  const standIn = standInOf(select);
  if (!standIn || (await untilFound(() => follows(standIn, select), longest))) return undefined;
  const control = controlOf(select, standIn);
  const way = control instanceof HTMLInputElement && select.multiple ? chipsWay : comboboxWay;
  return control ? way.write(control as HTMLInputElement, names.join(", ")) : "not-kept";
}
