import type { FieldRole } from "../reading/reading";
import type { LayoutField } from "./layout";

/** The fields that are asked for when a form is taught, in this order. */
export const lessonRoles = [
  "code",
  "modifier",
  "units",
  "placeOfService",
  "diagnosisPointer",
  "charge",
  "payerName",
] as const satisfies readonly FieldRole[];
export type LessonRole = (typeof lessonRoles)[number];

/** Of these a line may have several boxes that no one selector finds, so each click adds one. */
const several: ReadonlySet<LessonRole> = new Set<LessonRole>(["modifier", "diagnosisPointer"]);

/** A form being taught: what has been shown, and which field is asked for. */
export interface Lesson {
  /** Index into `lessonRoles`; behind its end everything has been asked. */
  step: number;
  fields: readonly LayoutField[];
}

export const newLesson: Lesson = { step: 0, fields: [] };

/** What is asked for now; null when all has been asked. */
export function askedRole({ step }: Lesson): LessonRole | null {
  return lessonRoles[step] ?? null;
}

/** The field that was asked for has been shown. Where a line may have several, the question stays. */
export function takeField(lesson: Lesson, selector: string): Lesson {
  const role = askedRole(lesson);
  if (!role) return lesson;
  // A field is for one thing: shown again, it is for what was said last.
  const others = lesson.fields.filter((field) => field.selector !== selector);
  return { step: several.has(role) ? lesson.step : lesson.step + 1, fields: [...others, { role, selector }] };
}

/** On to the next question, whatever was shown. */
export function nextQuestion(lesson: Lesson): Lesson {
  return { ...lesson, step: Math.min(lesson.step + 1, lessonRoles.length) };
}

/** Back to the question before, forgetting what was shown for it and since. */
export function previousQuestion({ step, fields }: Lesson): Lesson {
  const before = Math.max(step - 1, 0);
  const kept: readonly FieldRole[] = lessonRoles.slice(0, before);
  return { step: before, fields: fields.filter(({ role }) => kept.includes(role)) };
}
