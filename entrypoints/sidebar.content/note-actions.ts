import type { NoteActions } from "../../components/sidebar/note-actions";
import type { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { tell } from "../../lib/extension/messages";
import { copyText } from "../../lib/page/surface/copy-text";

/** What the sidebar's buttons on the note do. */
export function noteActions(notes: ReturnType<typeof makeNoteReader>): NoteActions {
  return {
    onShowWords: notes.showWords,
    onOverrule: notes.overrule,
    onReadSelection: () => tell("send-selection"),
    onReadPage: notes.readPage,
    onPaste: notes.paste,
    onCopy: copyText,
  };
}
