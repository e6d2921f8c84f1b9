/** What the note says about one documentation prompt. */
export interface Tick {
  /** Id of the prompt. */
  prompt: string;
  state: "documented" | "denied" | "missing";
  /** The very words of the note, or null. */
  evidence: string | null;
  /** Of what is missing: words of the note to look at, where it is not sure that they do not state it. */
  maybe?: string;
}
