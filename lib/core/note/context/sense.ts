import type { TermTable } from "../../knowledge/note-cues";

/**
 * A way in which words may stand that takes them away from what is so today, with the cues that say so. A cue reaches
 * forward or backward over its clause, up to what ends its sense.
 */
export interface Sense {
  /** Cues of what stands behind them. */
  forward?: TermTable;
  /** Cues of what stands before them. */
  backward?: TermTable;
  /** Cues of the whole clause around them. */
  around?: TermTable;
  /** Cues of the whole statement. */
  statement?: TermTable;
  /** Looks like a cue and is none. */
  unlike?: TermTable;
  /** Ends the reach of a cue, beside what ends every clause. */
  ends?: TermTable;
  /** Headings and labels under which all stands so. */
  headings?: TermTable;
}
