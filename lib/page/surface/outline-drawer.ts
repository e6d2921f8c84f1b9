import type { Drawn, Outline } from "../../core/claim/outline";
import { isReadAlike } from "../../core/reading/is-read-alike";
import type { FrameSight } from "../../core/reading/reading";
import type { OpenRoot } from "../dom/find-roots";
import { outlinePieces } from "../frame/outline-pieces";
import { makeOutlineHost, type OutlineHost } from "./outline-host";

/** Draws in this frame what was taken for fields, and says how much of it was found; null: it ended by itself. */
export function makeOutlineDrawer(
  openRoot: OpenRoot,
  elementOf: (fieldId: number) => Element | undefined,
  signal: AbortSignal,
  onDrawn: (drawn: Drawn | null) => void,
) {
  let host: OutlineHost | undefined;
  let last: FrameSight | undefined;
  const draw = (outline: Outline | null) => {
    if (!outline) return host?.draw(null);
    const pieces = outlinePieces(document, openRoot, elementOf, outline);
    // Most frames never draw: what watches over a drawing begins with the first.
    host ??= makeOutlineHost(__OPEN_SHADOW_ROOT__ ? "open" : "closed", signal, end);
    host.draw(pieces);
    const fields = pieces.filter(({ part }) => part === "field").length;
    const words = pieces.filter(({ part }) => part !== "field" && part !== "row").length;
    onDrawn({ fields, words });
  };
  // Only what ends here by itself is said: whoever takes it away to draw another would take that for its end.
  const end = () => {
    draw(null);
    onDrawn(null);
  };
  return {
    draw,
    drawAgain: () => host?.drawAgain(),
    /** What is drawn goes where something else is read now; where fields only moved, it follows them. */
    read(sight: FrameSight) {
      if (host?.isDrawn() && last && !isReadAlike(last, sight)) end();
      last = sight;
    },
  };
}
