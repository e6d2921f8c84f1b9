import { nothingRead, type PageReport } from "../../lib/core/view/page-report";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { ask, tell } from "../../lib/extension/messages";
import { ownScripts } from "../../lib/page/watch/own-scripts";
import { type Known, noticeOf } from "./known";
import { makeGuide } from "./make-guide";
import { noteActions } from "./note-actions";
import { PageFrames } from "./page-frames";
import { makeRefusal } from "./refuse-code";
import { showField } from "./show-field";
import { makeSidebarFace } from "./sidebar-face";

/** The running sidebar: what the frames last said, what the background made of it, and the face that shows it. */
export function startSidebar(signal: AbortSignal) {
  const frames = new PageFrames();
  const askGuide = makeGuide({
    frames,
    note: () => notes.note(),
    signal,
    onBehind: (isBehind) => isBehind !== known.isBehind && learn({ isBehind }),
  });
  let known: Known = { isClosed: false, isAside: ownScripts.runs("teach"), isBehind: false };
  let guided: Guided | undefined;

  const update = async () => {
    const news = await askGuide();
    if (!news) return;
    guided = news;
    notes.lookFor(news.preferences.documentation?.prompts);
    if (!news.guidance.view) notes.forgetDecisions();
    const stood = face.isStanding();
    draw();
    if (stood && !news.guidance.view) tell("rest");
  };
  const draw = () => {
    const isHidden = known.isClosed || known.isAside;
    if (guided) face.show(isHidden ? null : guided.guidance.view, guided.preferences, noticeOf(known, frames));
  };
  const notes = makeNoteReader(() => void update());
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    draw();
  };
  const refuseCode = makeRefusal(() => learn({ isClosed: true }), signal);
  const face = makeSidebarFace(
    {
      onClose: () => learn({ isClosed: true }),
      onNotCode: (line) => void refuseCode(guided?.guidance.origins[line]?.locator, guided?.preferences),
      onMoveSide: () => void ask("move-side"),
      onOpenOptions: () => void ask("open-options"),
      onShowField: (line, slot) => guided && showField(guided.guidance, line, slot),
      note: noteActions(notes),
    },
    signal,
  );
  const report = (): PageReport => ({ ...(guided?.guidance.report ?? nothingRead), fired: face.isStanding() });
  const shown = () => (face.isStanding() ? guided?.preferences : undefined);
  return { frames, notes, learn, update, report, shown, stayAlive: face.stayAlive };
}
