/** Why a press of ours does not count. */
export type Unsafe =
  | "not-trusted"
  | "not-ours"
  | "held"
  | "framed"
  | "out-of-sight"
  | "not-visible"
  | "covered"
  | "moved"
  | "too-new"
  | "withdrawn";
