import type { Outline } from "../../core/claim/outline";
import type { SeenField } from "../../core/reading/reading";
import { findWords } from "../../core/reading/sight/find-words";
import { takeAllSteps } from "../../core/reading/take-all-steps";
import { outlineWording } from "../../core/words/en/outline";
import type { OpenRoot } from "../dom/find-roots";
import { collectFields } from "../fields/collect-fields";
import { placeNow } from "./place-now";

/** Something of the page with a box around it. */
export interface OutlinePiece {
  part: "row" | "field" | "heading" | "label" | "group";
  /** Left out: its box stands without a name. */
  says?: string;
  /** Where it stands in the window now; null where it is not drawn any more. */
  place(): DOMRect | null;
}

/** Looks up where everything stands that an outline speaks of: made on demand, so that a reading carries none of it. */
export function outlinePieces(
  document: Document,
  openRoot: OpenRoot,
  elementOf: (fieldId: number) => Element | undefined,
  { row, fields }: Outline,
): OutlinePiece[] {
  const page = takeAllSteps(collectFields(document, openRoot));
  const seenOf = (fieldId: number) => page.fields[page.elements.indexOf(elementOf(fieldId) as Element)];
  const placeOf = (seen: SeenField) => placeNow(page.elements[seen.id], seen.ink);
  const pieces: OutlinePiece[] = [];
  const members = row.flatMap((id) => seenOf(id) ?? []).map(placeOf);
  if (members.length > 1)
    pieces.push({ part: "row", says: outlineWording.part.row, place: () => around(members.map((place) => place())) });
  const words = new Set<number>();
  // Among many fields, the names of headings and labels would stand over what they are to point at.
  const isAlone = fields.length === 1;
  let before: { says: string; seen: SeenField } | undefined;
  for (const { id, says, evidence } of fields) {
    const seen = seenOf(id);
    if (!seen) continue;
    // A date or a row of modifiers is written in several fields, side by side: it is named once.
    const isNamed = before?.says === says && before.seen.box?.top === seen.box?.top;
    before = { says, seen };
    pieces.push({ part: "field", ...(!isNamed && { says }), place: placeOf(seen) });
    for (const { part, id: word } of findWords(seen, evidence, page.fields)) {
      const text = page.fields[word];
      // Fields of one column share their heading.
      if (text && !words.has(word))
        pieces.push({ part, ...(isAlone && { says: outlineWording.part[part] }), place: placeOf(text) });
      words.add(word);
    }
  }
  return pieces;
}

function around(places: readonly (DOMRect | null)[]): DOMRect | null {
  const found = places.filter((place) => place !== null);
  if (found.length === 0) return null;
  const [left, top] = [Math.min(...found.map((place) => place.left)), Math.min(...found.map((place) => place.top))];
  const [right, bottom] = [
    Math.max(...found.map((place) => place.right)),
    Math.max(...found.map((place) => place.bottom)),
  ];
  return new DOMRect(left, top, right - left, bottom - top);
}
