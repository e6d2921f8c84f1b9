/** Why nothing was changed. */
export type WriteTrouble =
  | "read-only"
  /** What was read there takes no typing, or is gone. */
  | "no-field"
  /** A list has none, or two that might be meant. */
  | "no-such-choice"
  /** The page put its own value back. */
  | "not-kept"
  /** What stands there could not be brought back, as of radios none of which is chosen. */
  | "no-way-back"
  /** The page kept neither what was written nor what stood there. */
  | "not-restored"
  /** Something else stands there than was read, or than was written. */
  | "changed-meanwhile"
  | "no-answer";

/** What became of it, in one frame. */
export type WriteOutcome = "done" | WriteTrouble;
