/** What a rule says of a line it speaks of: that something is wrong, or that it cannot be told. */
export type Verdict = "problem" | "unsure";
/** error: will be denied or is no valid claim · warning: likely trouble, or needs support on file · info: worth knowing. */
export type Severity = "error" | "warning" | "info";
