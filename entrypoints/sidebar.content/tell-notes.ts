import type { Guided } from "../../lib/extension/background/guide-tab";
import type { makeNoteReader } from "../../lib/extension/in-page/note-reader";

/** What the note is to be asked follows from what the claim needs of it. */
export function tellNotes(notes: ReturnType<typeof makeNoteReader>, { guidance: { view }, preferences }: Guided): void {
  notes.lookFor(preferences.documentation?.prompts);
  notes.wantVisit(view?.findings.some(({ asksVisit }) => asksVisit) ?? false);
  if (!view) notes.forgetDecisions();
}
