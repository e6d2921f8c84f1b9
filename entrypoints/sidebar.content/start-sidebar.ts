import { guidePage, nothingRead, type PageGuidance } from "../../lib/core/view/guide-page";
import type { PageReport } from "../../lib/core/view/page-report";
import { wording } from "../../lib/core/view/wording";
import { tellBackground } from "../../lib/extension/messages";
import { makeNoteReader } from "../../lib/extension/note-reader";
import { localDate } from "../../lib/page/local-date";
import { ownScripts } from "../../lib/page/own-scripts";
import type { Known } from "./known";
import { noteActions } from "./note-actions";
import { PageFrames } from "./page-frames";
import { makeRefusal } from "./refuse-code";
import { showField } from "./show-field";
import { makeSidebarFace } from "./sidebar-face";

/** The running sidebar: what the frames last said, the preferences, and the face that shows what follows from both. */
export function startSidebar(signal: AbortSignal) {
  const frames = new PageFrames();
  let known: Known = { isClosed: false, isAside: ownScripts.runs("teach") };
  let guidance: PageGuidance = { view: null, report: nothingRead, origins: [], claimWide: [] };

  const update = () => {
    const { preferences, reference, isClosed, isAside } = known;
    if (!preferences) return;
    notes.lookFor(preferences.documentation?.prompts);
    guidance = guidePage([...frames.values()], preferences, localDate(), { reference, note: notes.note() });
    if (!guidance.view) notes.forgetDecisions();
    const stood = face.isStanding();
    const notice = frames.isStrained() ? wording.sidebar.strained : undefined;
    face.show(isClosed || isAside ? null : guidance.view, preferences, notice);
    if (stood && !guidance.view) void tellBackground({ type: "rest" });
  };
  const notes = makeNoteReader(() => update());
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    update();
  };
  const refuseCode = makeRefusal(() => learn({ isClosed: true }), signal);
  const face = makeSidebarFace(
    {
      onClose: () => learn({ isClosed: true }),
      onNotCode: (line) => void refuseCode(guidance.origins[line]?.locator, known.preferences),
      onMoveSide: () => void tellBackground({ type: "move-side" }),
      onOpenOptions: () => void tellBackground({ type: "open-options" }),
      onShowField: (line, slot) => showField(frames, guidance, line, slot),
      note: noteActions(notes),
    },
    signal,
  );

  return {
    notes,
    /** Takes what a frame has to say, and draws what follows from it. */
    hear(news: (frames: PageFrames) => void) {
      news(frames);
      update();
    },
    learn,
    report: (): PageReport => ({ ...guidance.report, fired: face.isStanding() }),
  };
}
