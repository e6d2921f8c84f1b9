import type { Unsafe } from "../../lib/core/view/unsafe-press";
import type { PressCheck } from "../../lib/page/surface/press-checks";

/** What the test's surface says of itself in the title of the page. */
export interface SurfaceState {
  /** The middle of its button. */
  box: { x: number; y: number };
  /** Every press that its button heard of. */
  judged: Judged[];
  /** The page has fought too often. */
  isLost: boolean;
  /** How often it was looked at by now. */
  looks: number;
  /** What failed in it. */
  troubles: string[];
}

export interface Judged {
  all: Unsafe | null;
  /** What is said of the same press by a guard that goes without one check. */
  without: Partial<Record<PressCheck, Unsafe | null>>;
}
