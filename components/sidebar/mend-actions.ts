import type { MendView } from "../../lib/core/view/mend-view";
import type { Unsafe } from "../../lib/core/view/unsafe-press";
import type { PressJudge } from "../ui/SafeButton";

/** Writes remedies into the form, each on a press that a person saw and made. */
export interface MendActions {
  guard: PressJudge;
  onMend(mend: MendView): void;
  /** It was pressed, and did not count. */
  onUnsafe(why: Unsafe): void;
  /** Takes back what was written last. */
  onUndo(): void;
}
