import { practiceDay } from "../../lib/core/knowledge/codes/practice";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { watchStore } from "../../lib/extension/watch-store";
import { watchNote } from "../../lib/page/note/watch-note";
import { onPageSettled } from "../../lib/page/watch/page-settled";
import { makeGuide } from "../sidebar.content/make-guide";
import { PageFrames } from "../sidebar.content/page-frames";
import { openRoot } from "./open-root";
import { practiceCalls } from "./practice-calls";
import { makePracticeFace, type PracticeNews } from "./practice-face";
import { makePracticeMender } from "./practice-mender";
import { readPractice } from "./read-practice";

/** The page is its only frame. */
const frameId = 0;

/**
 * The sidebar beside a claim in a page of our own: read as any page is read, and thought of where all are. What was found
 * is not counted, and no button of the toolbar speaks of it.
 */
export function startPractice(place: HTMLElement, signal: AbortSignal): void {
  const frames = new PageFrames();
  let guided: Guided | undefined;
  let news: PracticeNews = { isBehind: false };
  const draw = () => guided && face.show(guided, news);
  const learn = (more: Partial<PracticeNews>) => {
    news = { ...news, ...more };
    draw();
  };
  const update = async () => {
    const now = await guide.guide();
    if (!now) return;
    guided = now;
    notes.lookFor(now.preferences.documentation?.prompts);
    notes.wantVisit(now.guidance.view?.findings.some(({ asksVisit }) => asksVisit) ?? false);
    draw();
  };
  const notes = makeNoteReader(() => void update());
  const onBehind = (isBehind: boolean) => learn({ isBehind });
  const guide = makeGuide({ frames, note: () => notes.note(), today: () => practiceDay, signal, onBehind });
  const reading = readPractice((told) => {
    frames.take({ ...told, frameId });
    void update();
  }, signal);
  const note = watchNote(openRoot, signal, (found) => notes.frame(frameId, found));
  const onChange = (mended: PracticeNews["mended"]) => learn({ mended });
  const mender = makePracticeMender({ ...reading, signal, keepPlace: () => face.keepPlace(), onChange });
  const calls = practiceCalls({ frameId, guided: () => guided, reading, note, notes, mender });
  const face = makePracticeFace(place, calls, signal);
  onPageSettled(note.changed, signal);
  note.changed();
  watchStore(() => void update(), signal);
}
