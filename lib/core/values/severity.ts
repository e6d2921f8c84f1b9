/** What is said of a rule on a line: that something is wrong, that it cannot be told, or that all is well. */
export type Verdict = "problem" | "unsure" | "fine";
/** error: will be denied or is no valid claim · warning: likely trouble, or needs support on file · info: worth knowing. */
export type Severity = "error" | "warning" | "info";
