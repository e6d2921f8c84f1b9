import type { SidebarPreferences } from "../../lib/core/preferences/preferences";
import type { Guided } from "../../lib/extension/background/guide-tab";
import type { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { ask } from "../../lib/extension/messages";
import { copyText } from "../../lib/page/surface/copy-text";
import type { makeFormAnswers } from "./answer-form";
import type { FaceCallbacks } from "./face-callbacks";
import { noteActions } from "./note-actions";
import type { makeOutliner } from "./outline-fields";
import type { PageFrames } from "./page-frames";
import { makeRefusal } from "./refuse-code";
import { reportForm } from "./report-form";
import type { makeAsides } from "./set-aside";
import { showField } from "./show-field";
import type { makeUndoNotice } from "./undo-notice";

interface Actors {
  frames: PageFrames;
  guided(): Guided | undefined;
  answers: ReturnType<typeof makeFormAnswers>;
  asides: ReturnType<typeof makeAsides>;
  notes: ReturnType<typeof makeNoteReader>;
  notice: ReturnType<typeof makeUndoNotice>;
  outliner: ReturnType<typeof makeOutliner>;
  open(): void;
  dismiss(): void;
  close(): void;
}

/** How the sidebar looks from now on, on every page. */
function keepLook(look: Partial<SidebarPreferences>): Promise<boolean | undefined> {
  const changes = Object.entries(look).map(([key, value]) => ({ path: ["sidebar", key], value }));
  return ask("change-preferences", { changes });
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
    onWidth: (width) => void keepLook({ width }),
    onText: (text) => void keepLook({ text }),
    onOpenOptions: (at) => void ask("open-options", { at }),
    onShowField: (line, slot) => {
      const guidance = guided()?.guidance;
      if (guidance) showField(guidance, line, slot);
    },
    onOutline: (choice) => void outliner.choose(choice),
    formReport: { onMake: () => reportForm(frames), onCopy: copyText },
    aside: actors.asides.actions,
    note: noteActions(notes),
  };
}
