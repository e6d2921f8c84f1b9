import { buildClaim } from "../claim/build-claim";
import { askedRole, type Lesson, type LessonRole, lessonRoles } from "../portals/lesson";
import { formOf } from "../reading/certainty";
import { mergeFrames } from "../reading/merge-frames";
import type { FrameReading } from "../reading/reading";
import { lineView } from "./line-view";
import type { LineView } from "./sidebar-view";

/** Exactly what the teaching panel prints. */
export interface TeachView {
  /** The field that is asked for; null when all has been asked, and what would be read is shown. */
  asked: LessonRole | null;
  /** From 1. */
  step: number;
  steps: number;
  /** How many fields were shown for the one that is asked for. */
  shown: number;
  /** The claim lines as they would be read. */
  lines: LineView[];
  /** The payer as it would be read; null where none would. */
  payer: string | null;
  maySave: boolean;
}

/** What the panel shows of a lesson; `frames` were read with what has been shown so far. */
export function buildTeachView(lesson: Lesson, frames: readonly FrameReading[], today: string): TeachView {
  const asked = askedRole(lesson);
  const page = mergeFrames(frames);
  const { certainty, lines } = formOf(page);
  // What was taught must be enough to be sure of the form.
  const { claim } = buildClaim({ ...page, lines: certainty === "sure" ? lines : [] }, today);
  return {
    asked,
    step: lesson.step + 1,
    steps: lessonRoles.length,
    shown: lesson.fields.filter(({ role }) => role === asked).length,
    lines: claim.lines.map((_, index) => lineView(claim, index)),
    payer: claim.payer?.name ?? null,
    maySave: lesson.fields.length > 0 && claim.lines.length > 0,
  };
}
