import { useState } from "preact/hooks";
import type { DatedNote } from "../../lib/core/preferences/preferences";
import { optionsWording } from "../../lib/core/words/en/options";
import { TextBox } from "../ui/TextBox";
import { TextField } from "../ui/TextField";
import type { PayerEditing } from "./payer-editing";

const words = optionsWording;

/** The practice's own notes on a payer: one text, and notes of a day. */
export function PayerNotes({ own, set, lockable, today }: PayerEditing & { today: string }) {
  const notes = own.datedNotes ?? [];
  const { disabled } = lockable("datedNotes");
  const keep = (changed: DatedNote[]) => set({ datedNotes: changed.length > 0 ? changed : undefined });
  return (
    <div class="cs-form cs-notes">
      <TextField
        label={words.notes}
        lines={3}
        value={own.notes ?? ""}
        onChange={(text) => set({ notes: text || undefined })}
        {...lockable("notes", words.notesHint)}
      />
      <section aria-label={words.datedNotes}>
        <h3>{words.datedNotes}</h3>
        <NewNote disabled={disabled} onAdd={(text) => keep([{ on: today, text }, ...notes])} />
        <ul class="cs-sites">
          {notes.map((note) => (
            <li key={`${note.on} ${note.text}`}>
              <div>
                <strong>{words.day(note.on)}</strong> {note.text}
              </div>
              <button
                type="button"
                class="cs-quiet-button"
                aria-label={words.removeNote(note.on)}
                disabled={disabled}
                onClick={() => keep(notes.filter((other) => other !== note))}
              >
                {words.cms.remove}
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

function NewNote({ disabled, onAdd }: { disabled: boolean; onAdd(text: string): void }) {
  const [text, setText] = useState("");
  const add = (event: Event) => {
    event.preventDefault();
    if (text.trim() === "") return;
    onAdd(text.trim());
    setText("");
  };
  return (
    <form class="cs-add" onSubmit={add}>
      <TextBox label={words.newNote} disabled={disabled} longest={1000} value={text} onInput={setText} />
      <button type="submit" class="cs-button" disabled={disabled}>
        {words.addNote}
      </button>
    </form>
  );
}
