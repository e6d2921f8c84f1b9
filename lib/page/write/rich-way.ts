import { closest, contentOf } from "../dom/of-element";
import { tidyText } from "../dom/texts-in";
import { leave } from "./events";
import { focusedNow } from "./keep-standing";
import { saysSame } from "./says-same";
import { command } from "./type-into";
import { nextFrame } from "./until-kept";
import { isDisabled, type Way } from "./way";

/** Longer text, or one of several parts, is a letter or a note; in characters. */
const longest = 80;

/** Text that is edited where it stands. */
export const richWay: Way<HTMLElement> = {
  controlOf(element) {
    const editor = closest(element, "[contenteditable]:not([contenteditable=false])");
    const isShort = editor !== null && editor.childElementCount <= 1 && contentOf(editor).length <= longest;
    return isShort && editor instanceof HTMLElement ? editor : null;
  },
  isFixed: (editor) => isDisabled(editor) || editor.matches("[aria-readonly=true]"),
  read: (editor) => tidyText(editor.textContent),
  shows: (editor, to) => saysSame(editor.textContent ?? "", to),
  async write(editor, to) {
    editor.focus({ preventScroll: true });
    // The command writes into whatever has the focus; an editor keeps its text in a state of its own, so that nothing else would do.
    if (focusedNow(editor) !== editor) return "not-kept";
    document.getSelection()?.selectAllChildren(editor);
    command(to === "" ? "delete" : "insertText", to);
    // Firefox scrolls to what is selected with the next frame: that is to be the editor still.
    await nextFrame();
    await nextFrame();
    leave(editor);
    return undefined;
  },
};
