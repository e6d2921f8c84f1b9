/**
 * A paper form as a picture: where its boxes stand, counted as the paper is printed. Boxes laid over such a picture have
 * nothing but their place to tell them apart.
 */
export interface Picture {
  /** How many service lines the paper has, and how many lines of print lie between two of them. */
  lines: number;
  pitch: number;
  /** The boxes of a service line: the print column, from 1, in which each begins, left to right. */
  lineBoxes: readonly PictureBox[];
  /** All other boxes: `above` is lines of print above the first service line, negative below it. Those that are ticked are one row. */
  boxes: readonly (PictureBox & { above: number })[];
}

export interface PictureBox {
  column: number;
  /** What the paper prints at the box, as the cues know it. */
  says: string;
  /** For boxes that are ticked: what the tick stands for. */
  label?: string;
  /** It belongs to the box before it, and some programs make one of both: month, day and year. */
  joins?: true;
}
