import { wording } from "../../lib/core/words/en/sidebar";
import { IconButton } from "../ui/IconButton";

export interface UndoNoticeProps {
  says: string;
  /** Left out: there is nothing to take back. */
  onUndo?: (() => void) | undefined;
  onDismiss(): void;
}

/** What was just done, and the way back. It stands by itself: what it speaks of may have closed the sidebar. */
export function UndoNotice({ says, onUndo, onDismiss }: UndoNoticeProps) {
  const words = wording.sidebar;
  return (
    <section class="cs-undo" aria-label={wording.product} lang={wording.language} dir="ltr">
      <p role="status">{says}</p>
      {onUndo && (
        <button type="button" class="cs-quiet-button" onClick={onUndo}>
          {words.undo}
        </button>
      )}
      <IconButton icon="close" label={words.dismiss} onClick={onDismiss} />
    </section>
  );
}
