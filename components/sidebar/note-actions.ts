/** What may be done with the note from the sidebar. */
export interface NoteActions {
  /** Shows the words that decided a prompt where they stand in the page. */
  onShowWords(prompt: string): void;
  /** Sets a prompt for this claim; null: as the note was read. */
  onOverrule(prompt: string, state: "documented" | "missing" | null): void;
  onReadSelection(): void;
  onReadPage(): void;
  /** The text of a note, as pasted and as typed on. */
  onPaste(text: string): void;
  /** Resolves to whether it is on the clipboard now. */
  onCopy(text: string): Promise<boolean>;
}
