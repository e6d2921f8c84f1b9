import type { Guided } from "../../lib/extension/background/guide-tab";
import { makeNoteReader } from "../../lib/extension/in-page/note-reader";
import { makeFaces } from "./faces";
import { besideOf, isHidden, type Known, knownAtFirst } from "./known";
import { makeActors } from "./make-actors";
import { makeCallbacks } from "./make-callbacks";
import { makeGuide } from "./make-guide";
import { makeOnForm } from "./on-form";
import { makeOpenedForms } from "./opened-forms";
import { PageFrames } from "./page-frames";
import { tellNotes } from "./tell-notes";

/** The running sidebar: what the frames last said, what the background made of it, and the face that shows it. */
export function startSidebar(signal: AbortSignal) {
  const [frames, opened] = [new PageFrames(), makeOpenedForms()];
  const onBehind = (isBehind: boolean) => isBehind !== known.isBehind && learn({ isBehind });
  const guide = makeGuide({ frames, note: () => notes.note(), signal, onBehind });
  let known = knownAtFirst();
  let guided: Guided | undefined;
  const update = async () => {
    const news = await guide.guide();
    if (!news) return onForm.tellAgain();
    guided = news;
    tellNotes(notes, news);
    if (!news.guidance.view) mender.forget();
    const { fired, offered } = faces.state();
    draw();
    if ((fired || offered) && !news.guidance.view) onForm.rest();
  };
  const draw = () => {
    if (!guided) return;
    const { guidance, place, preferences } = guided;
    const isOffer = guidance.certainty === "maybe" && !opened.has(guidance);
    const view = isHidden(known, isOffer) ? null : asides.without(guidance.view);
    onForm.show(faces.show({ view, place, isOffer, ...besideOf(known, frames) }, preferences));
    if (!faces.state().fired) outliner.clear();
  };
  const notes = makeNoteReader(() => void update());
  const learn = (news: Partial<Known>) => {
    known = { ...known, ...news };
    draw();
  };
  const open = () => {
    if (guided) opened.add(guided.guidance);
    learn({ isClosed: false, isDismissed: false });
  };
  const [dismiss, close] = [() => learn({ isDismissed: true }), () => learn({ isClosed: true })];
  const around = { guided: () => guided, signal, learn, draw: () => draw(), close, keepPlace: () => faces.keepPlace() };
  const own = makeActors(around);
  const { asides, mender, outliner } = own;
  const onForm = makeOnForm({ guided: () => guided, frames, readAt: guide.readAt });
  const actors = { ...own, frames, guided: () => guided, notes, open, dismiss, close };
  const faces = makeFaces(makeCallbacks(actors), signal);
  const report = async () => ({ ...(await guide.report()), ...faces.state() });
  const shown = () => (faces.state().fired ? guided?.preferences : undefined);
  return { ...actors, onForm, faces, learn, update, report, shown };
}
