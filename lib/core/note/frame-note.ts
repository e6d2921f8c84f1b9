/** A note as one frame shows it. */
export interface FrameNote {
  text: string;
  /** How much it reads like a note; above 0. */
  score: number;
  /** The label of the box or pane it stands in, "" where it has none. */
  where: string;
}
