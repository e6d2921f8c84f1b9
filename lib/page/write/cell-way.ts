import type { WriteTrouble } from "../../core/mend/write-outcome";
import { closest, queryIn } from "../dom/of-element";
import { spacedText, tidyText } from "../dom/texts-in";
import { fieldSelector } from "../fields/field-value";
import { leave } from "./events";
import { focusedNow } from "./keep-standing";
import { press } from "./press";
import { isNamed } from "./says-same";
import { giveKey } from "./type-into";
import { nextFrame, untilFound } from "./until-kept";
import { isDisabled, type Way } from "./way";

/** How long a cell may take to open its editor, in milliseconds. */
const longestOpening = 150;

/** Writes into the editor of a cell without leaving it; the ways of controls, handed in by who knows them all. */
export type WriteEditor = (editor: Element, to: string) => Promise<WriteTrouble | undefined>;

/** Cells of a grid, which open an editor when they are pressed twice, or by a key. */
export function makeCellWay(writeEditor: WriteEditor): Way {
  return {
    controlOf: (element) => closest(element, "[role=gridcell], [role=grid] td, [role=treegrid] td"),
    isFixed: (cell) => isDisabled(cell) || cell.matches("[aria-readonly=true]"),
    read: (cell) => tidyText(spacedText(cell)),
    shows: (cell, to) => (to === "" ? tidyText(spacedText(cell)) === "" : isNamed(spacedText(cell), to)),
    async write(cell, to) {
      const editor = await openEditor(cell);
      if (!editor) return "read-only";
      const trouble = await writeEditor(editor, to);
      if (trouble) giveKey(editor, "Escape");
      else await commit(cell, editor);
      return trouble;
    },
  };
}

async function openEditor(cell: Element): Promise<Element | undefined> {
  const before = focusedNow(cell);
  const editor = () => queryIn(cell, fieldSelector) ?? focusedEditor(cell, before);
  const target = () => {
    const focused = focusedNow(cell);
    return focused && cell.contains(focused) ? focused : cell;
  };
  const openers = [
    () => press(cell),
    () => giveKey(target(), "F2"),
    () => press(cell, 2),
    () => giveKey(target(), "Enter"),
  ];
  for (const open of openers) {
    open();
    const found = await untilFound(editor, longestOpening);
    if (found) return found;
  }
  return undefined;
}

/** Some grids lay one editor of their own over the cell that is edited. */
function focusedEditor(cell: Element, before: Element | null): Element | null {
  const focused = focusedNow(cell);
  if (!focused || focused === before || !focused.matches(fieldSelector)) return null;
  const [one, other] = [focused.getBoundingClientRect(), cell.getBoundingClientRect()];
  const isOver = one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;
  return isOver ? focused : null;
}

/** Takes what was written into the cell: by Enter, which in an editor of a grid sends no form, or by leaving it. */
async function commit(cell: Element, editor: Element): Promise<void> {
  const isClosed = () => !editor.isConnected || !(cell.contains(editor) || focusedNow(cell) === editor);
  if (isClosed()) return;
  giveKey(editor, "Enter");
  await untilFound(isClosed, longestOpening);
  if (!isClosed()) leave(editor);
  await untilFound(isClosed, longestOpening);
  await nextFrame();
  // The grid may have gone on to the next cell and opened that.
  const next = focusedNow(cell);
  if (next && next !== editor && next.matches(fieldSelector) && closest(next, "[role=gridcell]"))
    giveKey(next, "Escape");
}
