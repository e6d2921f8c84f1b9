import type { TermTable } from "../../knowledge/note-cues";

/** A term found in the tokens `from` up to, not including, `to`. */
export interface Mention<Tag> {
  tag: Tag;
  from: number;
  to: number;
}

/** The terms of a table, without their examples. */
export function termsOf(table: TermTable): string[] {
  return table
    .split("\n")
    .map((line) => line.split(" ; ")[0]?.trim().replaceAll("  ", " ") ?? "")
    .filter((term) => term !== "");
}
