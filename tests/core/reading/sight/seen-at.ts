import { nameFields } from "../../../../lib/core/reading/naming/name-fields";
import type { SeenField, Word } from "../../../../lib/core/reading/reading";
import { seeWords } from "../../../../lib/core/reading/sight/see-words";
import { takeAllSteps } from "../../../../lib/core/reading/take-all-steps";

/** left, top, width, height, in CSS pixels. */
type At = [number, number, number, number];

let next = 0;
/** A field with its place. */
export function see(
  kind: SeenField["kind"],
  value: string,
  [left, top, width, height]: At,
  words: Word[] = [],
): SeenField {
  const box = { left, top, width, height };
  const ink = kind === "text" && { ink: { ...box, width: Math.min(width, value.length * 7) } };
  return { id: next++, kind, value, words, path: [], shown: true, box, ...ink };
}

export const seeText = (value: string, at: At, words?: Word[]) => see("text", value, at, words);
export const seeBox = (value: string, at: At, words?: Word[]) => see("box", value, at, words);

/** What is read of fields by their places: "units=1". */
export function readOf(...fields: SeenField[]): string[] {
  return takeAllSteps(nameFields(takeAllSteps(seeWords(fields)))).map(
    ({ reading }) => `${reading.role}=${reading.value}`,
  );
}
