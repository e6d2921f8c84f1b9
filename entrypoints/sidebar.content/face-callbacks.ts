import type { NoteActions } from "../../components/sidebar/note-actions";
import type { SlotKey } from "../../lib/core/claim/claim";

/** What the sidebar's buttons do. */
export interface FaceCallbacks {
  onClose(): void;
  onNotCode(line: number): void;
  onMoveSide(): void;
  onOpenOptions(): void;
  note: NoteActions;
  onShowField(line: number, slotKey?: SlotKey): void;
}
