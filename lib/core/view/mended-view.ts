import type { WriteTrouble } from "../mend/write-outcome";
import { saidWording } from "../words/en/said";
import { wording } from "../words/en/sidebar";
import type { MendView } from "./mend-view";
import type { Unsafe } from "./unsafe-press";

/** What was done to the form by a press, or why nothing was. */
export interface Mended {
  /** "24G: 14 → 1." */
  says: string;
  /** It can be taken back. */
  isDone: boolean;
}

export function mended({ changes }: MendView): Mended {
  const words = wording.sidebar.mend;
  const parts = changes.map(({ at, from, to }) => words.change(at, from || words.empty, to || words.empty));
  return { says: `${parts.join("; ")}.`, isDone: true };
}

export function notMended({ changes }: MendView, trouble: WriteTrouble): Mended {
  const words = wording.sidebar.mend;
  const boxes = [...new Set(changes.map(({ at }) => at))].join(", ");
  return { says: words.notDone(boxes, words.troubles[trouble]), isDone: false };
}

export function notPressed(why: Unsafe): Mended {
  return { says: saidWording.unsafe[why], isDone: false };
}
