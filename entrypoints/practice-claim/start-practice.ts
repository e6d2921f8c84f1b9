import { practiceDay } from "../../lib/core/knowledge/codes/practice";
import { nothingTaught } from "../../lib/core/portals/layout";
import type { Guided } from "../../lib/extension/background/guide-tab";
import { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { watchStore } from "../../lib/extension/watch-store";
import type { OpenRoot } from "../../lib/page/dom/find-roots";
import { watchNote } from "../../lib/page/note/watch-note";
import type { OwnNews } from "../../lib/page/watch/kept-reading";
import { onPageSettled, tellPageSettled } from "../../lib/page/watch/page-settled";
import { watchReading } from "../../lib/page/watch/watch-reading";
import { makeGuide } from "../sidebar.content/make-guide";
import { PageFrames } from "../sidebar.content/page-frames";
import { practiceCalls } from "./practice-calls";
import { makePracticeFace } from "./practice-face";

/** Nothing of this page is in a closed root but the sidebar, which is no part of the claim. */
const openRoot: OpenRoot = (host) => host.shadowRoot;
/** The page is its only frame. */
const frameId = 0;

/**
 * The sidebar beside a claim in a page of our own: read as any page is read, and thought of where all are. What was found
 * is not counted, and no button of the toolbar speaks of it.
 */
export function startPractice(place: HTMLElement, signal: AbortSignal): void {
  const frames = new PageFrames();
  let guided: Guided | undefined;
  let isBehind = false;
  const draw = () => guided && face.show(guided, isBehind);
  const onBehind = (now: boolean) => {
    isBehind = now;
    draw();
  };
  const update = async () => {
    const news = await guide.guide();
    if (!news) return;
    guided = news;
    notes.lookFor(news.preferences.documentation?.prompts);
    notes.wantVisit(news.guidance.view?.findings.some(({ asksVisit }) => asksVisit) ?? false);
    draw();
  };
  const notes = makeNoteReader(() => void update());
  const guide = makeGuide({ frames, note: () => notes.note(), today: () => practiceDay, signal, onBehind });
  const onRead = (news: OwnNews) => {
    frames.take({ ...news, frameId });
    void update();
  };
  const reading = watchReading({ openRoot, taught: nothingTaught, signal, onSettled: tellPageSettled, onRead });
  const note = watchNote(openRoot, signal, (found) => notes.frame(frameId, found));
  const face = makePracticeFace(place, practiceCalls({ frameId, guided: () => guided, reading, note, notes }), signal);
  onPageSettled(note.changed, signal);
  note.changed();
  watchStore(() => void update(), signal);
}
