import type { LabelledSpan } from "./field";
import { cutEvenly, longest } from "./sentences";

/** A cell or field that is longer than any sentence is cut as sentences are; what is cut off stands under the same label. */
export function cutLong(part: LabelledSpan): LabelledSpan[] {
  if (part.end - part.start <= longest && part.label.length <= longest) return [part];
  const { answer: _, ...unanswered } = { ...part, label: part.label.slice(0, longest) };
  return cutEvenly(part).map(({ start, end }, at) =>
    at === 0
      ? { ...part, label: unanswered.label, end, body: Math.min(part.body, end) }
      : { ...unanswered, start, end, body: Math.min(Math.max(part.body, start), end) },
  );
}
