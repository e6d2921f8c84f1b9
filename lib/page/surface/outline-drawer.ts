import type { Drawn, Outline } from "../../core/claim/outline";
import { isReadAlike } from "../../core/reading/is-read-alike";
import type { FrameSight } from "../../core/reading/reading";
import type { OpenRoot } from "../dom/find-roots";
import { outlinePieces } from "../frame/outline-pieces";
import { makeOutlineHost } from "./outline-host";

/** Draws in this frame what was taken for fields, and says how much of it was found; null: it ended by itself. */
export function makeOutlineDrawer(
  openRoot: OpenRoot,
  elementOf: (fieldId: number) => Element | undefined,
  signal: AbortSignal,
  onDrawn: (drawn: Drawn | null) => void,
) {
  let last: FrameSight | undefined;
  const draw = (outline: Outline | null) => {
    const pieces = outline && outlinePieces(document, openRoot, elementOf, outline);
    host.draw(pieces);
    if (!pieces) return;
    const fields = pieces.filter(({ part }) => part === "field").length;
    const words = pieces.filter(({ part }) => part !== "field" && part !== "row").length;
    onDrawn({ fields, words });
  };
  // Only what ends here by itself is said: whoever takes it away to draw another would take that for its end.
  const end = () => {
    draw(null);
    onDrawn(null);
  };
  const host = makeOutlineHost(__OPEN_SHADOW_ROOT__ ? "open" : "closed", signal, end);
  return {
    draw,
    drawAgain: host.drawAgain,
    /** What is drawn goes where something else is read now; where fields only moved, it follows them. */
    read(sight: FrameSight) {
      if (host.isDrawn() && last && !isReadAlike(last, sight)) end();
      last = sight;
    },
  };
}
