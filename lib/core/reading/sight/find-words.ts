import type { Box, Evidence, SeenField } from "../reading";
import { bottomOf, rightOf } from "./places";

/** What words are to a field, for people. */
export type WordPart = "heading" | "label" | "group";

export interface FoundWord {
  readonly part: WordPart;
  /** The seen text that says it. */
  readonly id: number;
}

/** Other words are written nowhere on the page: names, hints in empty boxes, what a value was made out to be. */
const parts: Partial<Record<Evidence["from"], WordPart>> = {
  header: "heading",
  head: "heading",
  above: "heading",
  label: "label",
  aria: "label",
  beside: "label",
  inside: "label",
  said: "label",
  row: "label",
  group: "group",
};

/** How much further off a heading is that does not stand over its field. */
const aside = 4;

/** Which of the texts on a page are the words that led to a field's role: of those that say the same, the nearest. */
export function findWords(
  field: SeenField,
  evidence: readonly Evidence[],
  texts: readonly SeenField[],
): readonly FoundWord[] {
  const found = evidence.flatMap(({ from, text }) => {
    const part = parts[from];
    const word = part && field.box && nearestSaying(text, part, { ...field, box: field.box }, texts);
    return word ? [{ part, id: word.id }] : [];
  });
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
}

function nearestSaying(
  said: string,
  part: WordPart,
  field: SeenField & { box: Box },
  texts: readonly SeenField[],
): SeenField | undefined {
  const written = texts.filter(({ kind, shown, id }) => kind === "text" && shown && id !== field.id);
  const whole = written.filter(({ value }) => value === said);
  // A label may be written in several pieces, "Units" and "*", or go on where its text was cut.
  const alike = whole.length > 0 ? whole : written.filter(({ value }) => value.length > 2 && said.includes(value));
  const distance = ({ ink, box = ink }: SeenField) =>
    box ? distanceOf(box, field.box, part) : Number.POSITIVE_INFINITY;
  return alike
    .filter((text) => Number.isFinite(distance(text)))
    .toSorted((one, other) => distance(one) - distance(other))[0];
}

function distanceOf(word: Box, field: Box, part: WordPart): number {
  const across = gap(word.left, rightOf(word), field.left, rightOf(field));
  const down = gap(word.top, bottomOf(word), field.top, bottomOf(field));
  if (part === "label") return across + down;
  const isBelow = word.top >= bottomOf(field);
  return isBelow ? Number.POSITIVE_INFINITY : aside * across + down;
}

function gap(from: number, to: number, otherFrom: number, otherTo: number): number {
  return Math.max(0, otherFrom - to, from - otherTo);
}
