import { useId } from "preact/hooks";
import type { NoteView } from "../../lib/core/view/sidebar-view";
import { wording } from "../../lib/core/words/en/sidebar";
import { Reveal } from "../ui/Reveal";
import type { NoteActions } from "./note-actions";

interface NoteSourceProps {
  note: NoteView;
  actions: NoteActions;
}

/** Which note is read, and the ways to have another one read. */
export function NoteSource({ note, actions }: NoteSourceProps) {
  const words = wording.sidebar.note;
  const id = useId();
  return (
    <div class="cs-note-source" data-note={note.from ?? "none"}>
      <p>{note.says}</p>
      {(note.from === "selection" || note.from === "paste") && (
        <button type="button" class="cs-quiet-button" onClick={actions.onReadPage}>
          {words.readPage}
        </button>
      )}
      <Reveal label={words.other} keepsSelection>
        <button
          type="button"
          class="cs-quiet-button"
          // A press must not take away the selection that it is about to read.
          onMouseDown={(event) => event.preventDefault()}
          onClick={actions.onReadSelection}
        >
          {words.readSelection}
        </button>
        <textarea
          class="cs-input"
          rows={4}
          aria-label={words.paste}
          aria-describedby={id}
          onInput={(event) => actions.onPaste(event.currentTarget.value)}
        />
        <p id={id} class="cs-hint">
          {words.pasteHint}
        </p>
      </Reveal>
    </div>
  );
}
