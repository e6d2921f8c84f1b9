import type { MendView } from "../../lib/core/view/mend-view";
import { type Mended, mended, notMended } from "../../lib/core/view/mended-view";
import type { Pen, WrittenMend } from "../../lib/extension/in-page/frame-writer";
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
  let [isBusy, hasSaid] = [false, false];
  const say = (says: Mended | undefined) => {
    hasSaid = says !== undefined;
    onChange(says);
  };
  /** What is under way is not begun again. */
  const alone = async (work: () => Promise<Mended | undefined>) => {
    if (isBusy) return;
    isBusy = true;
    const giveBack = keepPlace();
    const says = await work().finally(() => {
      isBusy = false;
      giveBack();
    });
    say(says);
  };
  const apply = (mend: MendView) =>
    alone(async () => {
      const written = await pen.write(mend.fields);
      if (typeof written === "string") return notMended(mend, written);
      applied.push({ mend, written });
      return mended(mend);
    });
  const undo = () =>
    alone(async () => {
      const last = applied.pop();
      const outcome = last ? await pen.takeBack(last.written) : "done";
      return last && outcome !== "done" ? notMended(last.mend, outcome) : undefined;
    });
  const forget = () => {
    if (applied.splice(0).length > 0) onForget();
    if (hasSaid) say(undefined);
  };
  const canUndo = () => applied.length > 0;
  hearUndo(canUndo, () => void undo(), signal);
  return { apply, undo, forget };
}
