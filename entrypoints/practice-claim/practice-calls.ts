import type { SidebarProps } from "../../components/sidebar/Sidebar";
import { fieldOfSlot } from "../../lib/core/claim/field-of-slot";
import type { Guided } from "../../lib/extension/background/guide-tab";
import type { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { ask } from "../../lib/extension/messages";
import { selectedText } from "../../lib/page/note/selected-text";
import type { NoteWatch } from "../../lib/page/note/watch-note";
import { pointAt } from "../../lib/page/surface/point-at";
import type { ReadingWatch } from "../../lib/page/watch/watch-reading";
import type { makeMender } from "../sidebar.content/mend-fields";
import { noteActions } from "../sidebar.content/note-actions";

interface Around {
  frameId: number;
  guided(): Guided | undefined;
  reading: ReadingWatch;
  note: NoteWatch;
  notes: ReturnType<typeof makeNoteReader>;
  mender: ReturnType<typeof makeMender>;
}

export type PracticeCalls = Required<Pick<SidebarProps, "onOpenOptions" | "onShowField" | "mend" | "note">>;

/** What the sidebar's buttons do on a page of our own: what is on the page is shown here, and no other frame is asked. */
export function practiceCalls({ frameId, guided, reading, note, notes, mender }: Around): PracticeCalls {
  return {
    onOpenOptions: (at) => void ask("open-options", { at }),
    onShowField(line, slot) {
      const { origins = [], claimWide = [] } = guided()?.guidance ?? {};
      const field = fieldOfSlot(origins[line]?.fields ?? [], claimWide, slot);
      if (field) pointAt(reading.elementOf(field.id));
    },
    // No page but our own could have it pressed unseen.
    mend: {
      ...mender.actions,
      guard: { watch: () => () => {}, judge: ({ isTrusted }) => (isTrusted ? null : "not-trusted") },
    },
    note: {
      ...noteActions(notes),
      onShowWords(prompt) {
        const words = notes.note()?.ticks?.find((tick) => tick.prompt === prompt)?.evidence;
        if (words) note.show(words);
      },
      onReadSelection: () => notes.giveSelection(frameId, selectedText(document)),
    },
  };
}
