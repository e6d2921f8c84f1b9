import { attributeOf, closest } from "../dom/of-element";
import { choiceFor } from "./choose";
import type { DrawnList, DrawnOption } from "./drawn-options";
import { leave } from "./events";
import { focusedNow } from "./keep-standing";
import { hover, press } from "./press";
import { giveKey, type TypedBox, typeInto } from "./type-into";
import { nextFrame, untilFound } from "./until-kept";

/** How long a list may take to open, in milliseconds. */
const longestOpening = 600;
/** How long it may take to come for what was typed, from the page's server too. */
const longestSearch = 1000;
/** How long it may take to fade away, in milliseconds. */
const longestClosing = 400;
/** Where one can type, it may open for what is typed alone. */
const longestUntyped = 200;

/** What was taken of a list: nothing where no option, or not one alone, is called so; or where no list came at all. */
export interface Taken {
  option: DrawnOption | null;
  hasList: boolean;
}

/** Opens a list that the page draws, by the pointer and by typing, and takes the option that `to` names, if it may then. */
export async function chooseDrawn(
  opener: Element,
  to: string,
  drawn: DrawnList,
  mayTake: () => boolean = () => true,
): Promise<Taken> {
  if (!(isExpanded(opener) ?? drawn.options().length > 0)) press(opener);
  const canType = to !== "" && isTyped(opener);
  let options = await whenStill(drawn.options, canType ? longestUntyped : longestOpening);
  let option = choiceFor(options, to);
  const hasList = options.length > 0;
  if (!option && canType) {
    options = await search(opener, to, drawn, options);
    option = choiceFor(options, to);
  }
  if (option && !mayTake()) option = null;
  if (option) {
    hover(option.element);
    press(option.element);
    await nextFrame();
  }
  return { option, hasList: hasList || options.length > 0 };
}

/** Types what is looked for, and gives the options that come for it. */
async function search(
  box: TypedBox,
  to: string,
  drawn: DrawnList,
  before: readonly DrawnOption[],
): Promise<DrawnOption[]> {
  typeInto(box, to);
  const isFresh = () => drawn.options().some((one) => !before.some(({ element }) => element === one.element));
  const isFound = () => isFresh() || choiceFor(drawn.options(), to) !== null;
  return (await untilFound(isFound, saysList(box) ? longestSearch : longestUntyped))
    ? whenStill(drawn.options)
    : [...before];
}

function saysList(box: Element): boolean {
  return box.matches("[role=combobox], [aria-haspopup], [aria-autocomplete], [aria-controls], [aria-owns]");
}

export function isTyped(opener: Element): opener is TypedBox {
  return (opener instanceof HTMLInputElement || opener instanceof HTMLTextAreaElement) && !opener.readOnly;
}

/** The options once none has come or gone for a frame. */
async function whenStill(options: () => DrawnOption[], atMost = longestOpening): Promise<DrawnOption[]> {
  let before = "";
  const still = await untilFound(() => {
    const now = options();
    const said = now.map(({ text }) => text).join("\n");
    const isStill = now.length > 0 && said === before;
    before = said;
    return isStill ? now : null;
  }, atMost);
  return still ?? [];
}

/** Closes a list that stands open still, leaves its box, and waits until it is gone: some give the focus back only then. */
export async function closeList(opener: Element, drawn: DrawnList): Promise<void> {
  const isGone = () => drawn.options().length === 0;
  await escapeFrom(opener);
  await untilFound(isGone, longestClosing);
  leave(opener);
  await untilFound(isGone, longestClosing);
  drawn.end();
}

async function escapeFrom(opener: Element): Promise<void> {
  if (!isExpanded(opener)) return;
  giveKey(focusedNow(opener) ?? opener, "Escape");
  await untilFound(() => !isExpanded(opener), longestClosing);
}

/** Whether the page says of a list that it is open; undefined where it says nothing of it. */
function isExpanded(opener: Element): boolean | undefined {
  const said = attributeOf(closest(opener, "[aria-expanded]") ?? opener, "aria-expanded");
  return said === null ? undefined : said === "true";
}
