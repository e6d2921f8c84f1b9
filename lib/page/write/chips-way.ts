import type { WriteTrouble } from "../../core/mend/write-outcome";
import { fieldValue } from "../fields/field-value";
import { chipsBeside, type ValueChip } from "./chips";
import { isChoice } from "./choose";
import { chooseDrawn, closeList } from "./choose-drawn";
import { type DrawnList, watchDrawn } from "./drawn-options";
import { press } from "./press";
import { saysSame } from "./says-same";
import { giveKey, type TypedBox, typeInto } from "./type-into";
import { untilFound } from "./until-kept";
import { isDisabled, type Way } from "./way";

/** Boxes with chips beside them that can be taken away, in order and with commas between them. */
export const chipsWay: Way<TypedBox> = {
  controlOf: (element) => (element instanceof HTMLInputElement && mayHaveChips(element) ? element : null),
  isFixed: isDisabled,
  read: (box) => chipsBeside(box).map(shortName).join(", "),
  shows(box, to) {
    const [chips, wanted] = [chipsBeside(box), namesIn(to)];
    return chips.length === wanted.length && wanted.every((name, at) => isThere(chips[at], name));
  },
  async write(box, to) {
    const wanted = namesIn(to);
    const kept = chipsBeside(box).findIndex((chip, at) => !isThere(chip, wanted[at] ?? ""));
    const from = kept < 0 ? chipsBeside(box).length : kept;
    // The order of modifiers counts: all behind the first that differs are taken away.
    if (!(await removeFrom(box, from))) return "not-kept";
    const drawn = watchDrawn(box);
    let trouble: WriteTrouble | undefined;
    for (const name of wanted.slice(from)) trouble ??= await add(box, name, drawn);
    await closeList(box, drawn);
    return trouble;
  },
};

function mayHaveChips(box: HTMLInputElement): boolean {
  return !fieldValue(box).checked && box.type !== "checkbox" && box.type !== "radio" && chipsBeside(box).length > 0;
}

function namesIn(to: string): string[] {
  return to.split(",").flatMap((name) => name.trim() || []);
}

function isThere(chip: ValueChip | undefined, name: string): boolean {
  return chip !== undefined && name !== "" && isChoice({ text: chip.name }, name);
}

/** The code that a chip's text begins with, where it does. */
function shortName({ name }: ValueChip): string {
  return /^[A-Z\d.]{1,7}(?=\W|$)/.exec(name)?.[0] ?? name.replaceAll(",", " ");
}

async function removeFrom(box: TypedBox, from: number): Promise<boolean> {
  for (;;) {
    const chips = chipsBeside(box);
    const last = chips.at(-1);
    if (!last || chips.length <= from) return true;
    press(last.remover);
    if (!(await untilFound(() => chipsBeside(box).length < chips.length))) return false;
  }
}

/** Taken from the list, or typed and taken in by the key that ends a chip. */
async function add(box: TypedBox, name: string, drawn: DrawnList): Promise<WriteTrouble | undefined> {
  const before = chipsBeside(box).length;
  const isAdded = () => chipsBeside(box).length > before;
  const { option, hasList } = await chooseDrawn(box, name, drawn);
  if (option && (await untilFound(isAdded))) return undefined;
  if (hasList) {
    typeInto(box, "");
    return "no-such-choice";
  }
  for (const key of ["Enter", ","]) {
    if (!saysSame(box.value, name)) typeInto(box, name);
    giveKey(box, key);
    if (await untilFound(isAdded, 200)) return undefined;
  }
  typeInto(box, "");
  return "not-kept";
}
