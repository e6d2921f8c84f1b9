import * as lessons from "../../lib/core/portals/lesson";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import { selectorOfFrame } from "../../lib/core/reading/merge-frames";
import type { FrameReading } from "../../lib/core/reading/reading";
import { buildTeachView } from "../../lib/core/view/teach-view";
import { askTeaching } from "../../lib/extension/in-page/site-teaching";
import type { Message } from "../../lib/extension/message-table";
import { ask, hear, tell } from "../../lib/extension/messages";
import { localDate } from "../../lib/page/surface/local-date";
import { makeTeachFace } from "./teach-face";
import { keepLesson, type LessonOutcome, tellLesson } from "./tell-lesson";

/** The lesson as it goes on in the top frame: what has been shown, what every frame makes of it, and the panel. */
export async function startLesson(signal: AbortSignal): Promise<void> {
  const [preferences = defaultPreferences, { notCodes }] = await Promise.all([ask("preferences"), askTeaching()]);
  const frames = new Map<number, FrameReading>();
  let lesson = lessons.newLesson;
  let outcome: LessonOutcome | null = null;
  /** Fields that were refused, and have been shown to be codes after all. */
  let codes: string[] = [];

  const refused = () => notCodes.filter((locator) => !codes.includes(locator));
  const draw = () => face.show(buildTeachView(lesson, [...frames.values()], localDate()), outcome);
  const goOn = (next: lessons.Lesson) => {
    [lesson, outcome] = [next, null];
    tellLesson(lesson, refused());
    draw();
  };
  const learn = ({ path, picked }: Message<"field-picked">) => {
    if (!picked) return goOn(lessons.nextQuestion(lesson));
    const frame = selectorOfFrame(path, [...frames.values()]);
    const from = (own: string) => (frame ? `${frame} >>> ${own}` : own);
    if (lessons.askedRole(lesson) === "code") codes = [...codes, from(picked.locator)];
    goOn(lessons.takeField(lesson, from(picked.selector)));
  };
  const save = async () => {
    outcome = await keepLesson(lesson, codes);
    draw();
  };
  const face = makeTeachFace(preferences.sidebar, signal, {
    onNext: () => goOn(lessons.nextQuestion(lesson)),
    onBack: () => goOn(lessons.previousQuestion(lesson)),
    onStartAgain: () => goOn(lessons.newLesson),
    onSave: () => void save(),
    onClose: () => tell("lesson-over"),
  });
  hear(
    {
      "picker-ready": () => tellLesson(lesson, refused()),
      "field-picked": learn,
      "lesson-read": ({ frameId, reading }) => {
        frames.set(frameId, reading);
        draw();
      },
    },
    signal,
  );
  goOn(lesson);
}
