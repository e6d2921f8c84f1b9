import type { Token } from "../words/tokens";
import type { LabelledSpan } from "./field";
import type { People } from "./people";

/** A note cut into what it states. Places count characters of the note itself. */
export interface NoteReading {
  /** Lower case, as long as what was read; a line break within a sentence is a space. */
  text: string;
  statements: Statement[];
  /** Of whom the note tells by name, where it tells of others than its patient. */
  people: People;
  /** Why the note was not read to its end, or null. */
  unread: string | null;
}

/**
 * A sentence, a list item, a ticked box or a field with its answer: empty boxes and empty fields are none. The label is
 * the field's own or the heading right above; content begins at `body`.
 */
export interface Statement extends LabelledSpan {
  /** The headings in force, the widest first; lower case. */
  heading: string;
  /** Counts blocks of lines; an empty line or a heading begins one. */
  block: number;
  /** Counts lines, wrapped lines as one. */
  line: number;
  /** Counts the items of numbered lists, 0 outside of them. */
  item: number;
  /** Their places are counted from its start. */
  tokens: readonly Token[];
  /** "elsewhere": copied from, or dated on, another day. "corrects" and "retracts": what stands above it. */
  mark?: "elsewhere" | "corrects" | "retracts";
  /** The token from which on what retracts corrects: "'tolerated well' is wrong, she fainted". */
  corrects?: number;
}
