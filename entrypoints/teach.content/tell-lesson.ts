import { nothingTaught } from "../../lib/core/portals/layout";
import { askedRole, type Lesson } from "../../lib/core/portals/lesson";
import { teachWording } from "../../lib/core/words/en/teach";
import { ask, tell } from "../../lib/extension/messages";

export interface LessonOutcome {
  isSaved: boolean;
  says: string;
}

/** Tells every frame what is asked for now, and what has been shown. */
export function tellLesson(lesson: Lesson, notCodes: readonly string[]): void {
  const taught = { ...nothingTaught, notCodes, fields: lesson.fields };
  tell("lesson", { isAsking: askedRole(lesson) !== null, taught });
}

/** Keeps what was shown for the site in the tab; `codes` are fields that were refused before, and are codes after all. */
export async function keepLesson({ fields }: Lesson, codes: readonly string[]): Promise<LessonOutcome> {
  for (const locator of codes) await ask("a-code-after-all", { locator });
  const isSaved = (await ask("keep-layout", { fields })) === true;
  const words = teachWording.teach;
  return { isSaved, says: isSaved ? words.saved(location.hostname) : words.notSaved };
}
