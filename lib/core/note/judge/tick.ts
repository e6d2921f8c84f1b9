/** What the note says about one documentation prompt. */
export interface Tick {
  /** Id of the prompt. */
  prompt: string;
  state: "documented" | "denied" | "missing";
  /** The very words of the note, or null. */
  evidence: string | null;
}
