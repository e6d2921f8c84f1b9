import type { Guided } from "../../lib/extension/background/guide-tab";
import type { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { ask, tell } from "../../lib/extension/messages";
import { copyText } from "../../lib/page/surface/copy-text";
import type { FaceCallbacks } from "./face-callbacks";
import { keepLook } from "./keep-look";
import type { makeActors } from "./make-actors";
import { noteActions } from "./note-actions";
import type { PageFrames } from "./page-frames";
import { makeRefusal } from "./refuse-code";
import { reportForm } from "./report-form";
import { showField } from "./show-field";

interface Actors extends ReturnType<typeof makeActors> {
  frames: PageFrames;
  guided(): Guided | undefined;
  notes: ReturnType<typeof makeNoteReader>;
  open(): void;
  dismiss(): void;
  close(): void;
}

/** What the buttons of sidebar and mark do. */
export function makeCallbacks({ frames, guided, notes, outliner, ...actors }: Actors): FaceCallbacks {
  const refuseCode = makeRefusal(actors.notice, actors.close);
  return {
    onOpen: actors.open,
    onDismiss: actors.dismiss,
    onClose: actors.close,
    onFormAnswer: (answer) => void actors.answers.give(answer),
    onNotCode: (line) => void refuseCode(guided()?.guidance.origins[line]?.locator, guided()?.preferences),
    onMoveSide: () => void ask("move-side"),
    onHabit: (habit) => void ask("keep-habit", { habit }),
    onWriting: (writing) => void ask("keep-writing", { writing }),
    onWidth: (width) => void keepLook({ width }),
    onText: (text) => void keepLook({ text }),
    onOpenOptions: (at) => void ask("open-options", { at }),
    onShowField: (line, slot) => {
      const guidance = guided()?.guidance;
      if (guidance) showField(guidance, line, slot);
    },
    onBackInFrame: () => {
      const inHand = frames.inHand();
      if (inHand) tell("show-field", inHand);
      return inHand !== undefined;
    },
    onOutline: (choice) => void outliner.choose(choice),
    formReport: { onMake: () => reportForm(frames), onCopy: copyText },
    aside: actors.asides.actions,
    note: noteActions(notes),
    mend: actors.mender.actions,
  };
}
