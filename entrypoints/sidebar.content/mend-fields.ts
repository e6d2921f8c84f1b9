import type { MendActions } from "../../components/sidebar/mend-actions";
import type { MendView } from "../../lib/core/view/mend-view";
import { type Mended, mended, notMended, notPressed } from "../../lib/core/view/mended-view";
import type { Pen, WrittenMend } from "../../lib/extension/in-page/frame-writer";
import { oneAtATime } from "../../lib/extension/in-page/one-at-a-time";
import { hearUndo } from "../../lib/page/dom/hear-undo";

interface Around {
  pen: Pen;
  signal: AbortSignal;
  /** Remembers where the focus is, and gives it back: a field has it while it is written. */
  keepPlace(): () => void;
  /** What is to be said of what was done. */
  onChange(mended: Mended | undefined): void;
  /** What was written stays, and cannot be taken back any more. */
  onForget(): void;
}

/** Has written what a card offers, and takes it back: the last first, until the claim is left. */
export function makeMender({ pen, signal, keepPlace, onChange, onForget }: Around) {
  const applied: { mend: MendView; written: WrittenMend }[] = [];
  let hasSaid = false;
  const say = (says: Mended | undefined) => {
    hasSaid = says !== undefined;
    onChange(says);
  };
  const alone = oneAtATime(keepPlace);
  const apply = (mend: MendView) =>
    alone.unlessBusy(async () => {
      const written = await pen.write(mend.fields);
      if (typeof written === "string") return say(notMended(mend, written));
      applied.push({ mend, written });
      say(mended(mend));
    });
  const undo = () =>
    alone.afterwards(async () => {
      const last = applied.pop();
      const outcome = last ? await pen.takeBack(last.written) : "done";
      say(last && outcome !== "done" ? notMended(last.mend, outcome) : undefined);
    });
  const forget = () => {
    if (applied.splice(0).length > 0) onForget();
    if (hasSaid) say(undefined);
  };
  hearUndo(
    // What is being written can be seen in the form before it has been read back.
    () => alone.isBusy() || applied.length > 0,
    () => void undo(),
    signal,
  );
  const actions: Omit<MendActions, "guard"> = {
    onMend: (mend) => void apply(mend),
    onUnsafe: (why) => say(notPressed(why)),
    onUndo: () => void undo(),
  };
  return { actions, undo, forget };
}
