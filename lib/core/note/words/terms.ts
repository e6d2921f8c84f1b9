import type { TermTable } from "../../knowledge/note-cues";

/** A term found in the tokens `from` up to, not including, `to`. */
export interface Mention<Tag> {
  tag: Tag;
  from: number;
  to: number;
}

/** The terms of a table, without their examples. */
export function termsOf(table: TermTable): string[] {
  const terms: string[] = [];
  for (const line of table.split("\n")) {
    const note = line.indexOf(" ; ");
    const term = (note < 0 ? line : line.slice(0, note)).trim();
    if (term !== "") terms.push(term);
  }
  return terms;
}
