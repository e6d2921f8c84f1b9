import type { WriteTrouble } from "../../core/mend/write-outcome";
import { makeCellWay } from "./cell-way";
import { checkWay } from "./check-way";
import { chipsWay } from "./chips-way";
import { isTyped } from "./choose-drawn";
import { comboboxWay } from "./combobox-way";
import { keepOutOf, keepStanding, letInto } from "./keep-standing";
import { richWay } from "./rich-way";
import { selectWay } from "./select-way";
import { textWay } from "./text-way";
import { typeInto } from "./type-into";
import { nextFrame, untilKept } from "./until-kept";
import type { Way } from "./way";

/** What became of writing into a field: what brings it back when written again, or why nothing was changed. */
export type WrittenField = { isWritten: true; before: string } | { isWritten: false; because: WriteTrouble };

/** The first way that knows an element is taken. */
const ways = [checkWay, selectWay, chipsWay, comboboxWay, textWay, richWay, makeCellWay(writeEditor)] as Way[];

/** The editor of a cell is a control like all others. */
async function writeEditor(editor: Element, to: string): Promise<WriteTrouble | undefined> {
  if (isTyped(editor) && !comboboxWay.controlOf(editor)) typeInto(editor, to);
  else return ways.find((way) => way.controlOf(editor))?.write(editor, to);
  return undefined;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Writes `to` as a person would ("" empties it), lets the page take it in, and reads it back; a field in which it did not
 * stick is left as it was. Fields are written one after the other: only one can have the focus.
 */
export function writeField(element: Element, to: string): Promise<WrittenField> {
  const written = last.then(() => writeNow(element, to));
  // Whoever asked for it hears what failed.
  last = written.catch(() => {});
  return written;
}

async function writeNow(element: Element, to: string): Promise<WrittenField> {
  for (const way of element.isConnected ? ways : []) {
    const control = way.controlOf(element);
    if (!control) continue;
    if (way.isFixed(control)) return { isWritten: false, because: "read-only" };
    letInto(control);
    const giveBack = keepStanding(control);
    try {
      return await writeBy(way, control, to, giveBack);
    } finally {
      giveBack();
      // To where a caret is put back, Firefox scrolls with the next frame.
      await nextFrame();
      giveBack();
      keepOutOf(control);
    }
  }
  return { isWritten: false, because: "no-field" };
}

async function writeBy(way: Way, control: Element, to: string, giveBack: () => void): Promise<WrittenField> {
  const before = way.read(control);
  if (before === to) return { isWritten: true, before };
  const trouble = await way.write(control, to);
  giveBack();
  if (!trouble && (await untilKept(() => way.shows(control, to)))) return { isWritten: true, before };
  if (!way.shows(control, before)) {
    await way.write(control, before);
    if (!(await untilKept(() => way.shows(control, before)))) return { isWritten: false, because: "not-restored" };
  }
  return { isWritten: false, because: trouble ?? "not-kept" };
}
