import type { Outline } from "../../core/claim/outline";
import { isReadAlike } from "../../core/reading/is-read-alike";
import type { FrameSight } from "../../core/reading/reading";
import type { OpenRoot } from "../dom/find-roots";
import { outlinePieces } from "../frame/outline-pieces";
import { makeOutlineHost } from "./outline-host";

/** How much is drawn. */
export interface Drawn {
  fields: number;
  words: number;
}

/** Draws in this frame what was taken for fields, and says how much of it was found; null: nothing is drawn any more. */
export function makeOutlineDrawer(
  openRoot: OpenRoot,
  elementOf: (fieldId: number) => Element | undefined,
  signal: AbortSignal,
  onDrawn: (drawn: Drawn | null) => void,
) {
  let isDrawn = false;
  let last: FrameSight | undefined;
  const say = (drawn: Drawn | null) => {
    if (drawn || isDrawn) onDrawn(drawn);
    isDrawn = drawn !== null;
  };
  const host = makeOutlineHost(__OPEN_SHADOW_ROOT__ ? "open" : "closed", signal, () => say(null));
  const draw = (outline: Outline | null) => {
    const pieces = outline && outlinePieces(document, openRoot, elementOf, outline);
    host.draw(pieces);
    const fields = pieces?.filter(({ part }) => part === "field").length ?? 0;
    const words = pieces?.filter(({ part }) => part !== "field" && part !== "row").length ?? 0;
    say(pieces && { fields, words });
  };
  return {
    draw,
    drawAgain: host.drawAgain,
    /** What is drawn goes where something else is read now; where fields only moved, it follows them. */
    read(sight: FrameSight) {
      if (isDrawn && last && !isReadAlike(last, sight)) draw(null);
      last = sight;
    },
  };
}
