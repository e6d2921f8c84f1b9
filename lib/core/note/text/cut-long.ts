import type { LabelledSpan } from "./field";
import { cutEvenly, longest } from "./sentences";

/** Cells and fields that are longer than any sentence are cut as sentences are; what is cut off stands under the same label. */
export function cutLong(parts: readonly LabelledSpan[]): readonly LabelledSpan[] {
  return parts.some(isLong) ? parts.flatMap((part) => (isLong(part) ? piecesOf(part) : [part])) : parts;
}

function isLong({ start, end, label }: LabelledSpan): boolean {
  return end - start > longest || label.length > longest;
}

function piecesOf(part: LabelledSpan): LabelledSpan[] {
  const { answer: _, ...unanswered } = { ...part, label: part.label.slice(0, longest) };
  return cutEvenly(part).map(({ start, end }, at) =>
    at === 0
      ? { ...part, label: unanswered.label, end, body: Math.min(part.body, end) }
      : { ...unanswered, start, end, body: Math.min(Math.max(part.body, start), end) },
  );
}
