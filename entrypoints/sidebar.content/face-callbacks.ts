import type { ReportActions } from "../../components/sidebar/CopyReport";
import type { MendActions } from "../../components/sidebar/mend-actions";
import type { NoteActions } from "../../components/sidebar/note-actions";
import type { OutlineActions } from "../../components/sidebar/OutlineChoices";
import type { AsideActions } from "../../components/sidebar/SetAsides";
import type { SlotKey } from "../../lib/core/claim/claim";
import type { Habit, SidebarPreferences, Writing } from "../../lib/core/preferences/preferences";
import type { FormAnswer } from "../../lib/core/reading/reading";
import type { OptionsPlace } from "../../lib/core/view/options-place";

/** What the buttons of the sidebar, and of the mark by which it offers itself, do. */
export interface FaceCallbacks {
  onOpen(): void;
  onDismiss(): void;
  onClose(): void;
  onFormAnswer(answer: FormAnswer): void;
  onNotCode(line: number): void;
  onMoveSide(): void;
  onHabit(habit: Habit): void;
  onWriting(writing: Writing): void;
  onWidth(width: number): void;
  onText(text: SidebarPreferences["text"]): void;
  onOpenOptions(place?: OptionsPlace): void;
  aside: AsideActions;
  note: NoteActions;
  mend: Omit<MendActions, "guard">;
  onOutline: OutlineActions["onOutline"];
  formReport: ReportActions;
  /** Back to the field of a frame that was in hand; false where none is known. */
  onBackInFrame(): boolean;
  onShowField(line: number, slotKey?: SlotKey): void;
}
