/** A stretch of the note: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}
