import type { Mended } from "../../lib/core/view/mended-view";
import { wording } from "../../lib/core/words/en/sidebar";

interface MendedNoteProps {
  mended: Mended;
  onUndo: (() => void) | undefined;
}

/** What was written into the form, and the way back; or why nothing was. */
export function MendedNote({ mended: { says, isDone }, onUndo }: MendedNoteProps) {
  const words = wording.sidebar.mend;
  return (
    <div class="cs-mended" data-done={isDone}>
      <p role="status">{says}</p>
      {isDone && onUndo && (
        <button type="button" class="cs-quiet-button" aria-keyshortcuts={words.undoKeys} onClick={onUndo}>
          {words.undo} <kbd>{words.undoKeys}</kbd>
        </button>
      )}
    </div>
  );
}
