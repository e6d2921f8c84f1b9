import { activity } from "../../activity";
import type { FieldFocus } from "../../core/reading/frame-news";
import { isOwn, type OpenRoot } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import { parentAcross } from "../dom/path-of";
import { focusAt, focused, focusWhereGone } from "../frame/focus-at";
import type { KnownFields } from "../frame/known-fields";

export interface FocusWatch {
  /** At which of the fields the focus is; null: at none, or the form was sent from there. */
  at(known: KnownFields): FieldFocus | null;
}

/** Between two fields the focus is nowhere for a moment, in milliseconds: a script passes it on, or a grid closes an editor. */
const betweenFields = 40;
/** The same where nobody has pressed anything and no Tab was hit: a script took the focus, and gives it back, or the field was done with. */
const takenAway = 1000;

const what = "look where the focus is";

/** Follows where the focus is; `onMoved` hears that it may be elsewhere. */
export function watchFocus(openRoot: OpenRoot, signal: AbortSignal, onMoved: () => void): FocusWatch {
  /** The element with the focus, then all around it: a grid takes an editor out of its cell while it has the focus. */
  let path: readonly Element[] = [];
  /** A person has turned elsewhere since the focus came. */
  let isTurned = false;
  let callOff = () => {};
  const take = (now: Element | null) => {
    callOff();
    // Whoever looks something up in the sidebar has not left the line.
    if (!now || !isOwn(now)) path = pathUp(now);
    onMoved();
  };
  const look = () => take(focused(document, openRoot));
  const onCome = () => {
    isTurned = false;
    look();
  };
  /** To another window none is lost: the document keeps its focus. */
  const lookSoon = () => {
    callOff();
    callOff = activity.later(what, betweenFields, () => {
      const isTaken = isNowhere() && !isTurned && document.hasFocus();
      if (isTaken) callOff = activity.later(what, takenAway, look);
      else look();
    });
  };
  const onTurn = (event: Event) => {
    isTurned ||= !(event instanceof KeyboardEvent) || event.key === "Tab";
  };
  hearLasting(window, ["focusin", "input"], onCome, { capture: true, passive: true, signal });
  hearLasting(window, ["focusout"], lookSoon, { capture: true, passive: true, signal });
  hearLasting(window, ["pointerdown", "keydown"], onTurn, { capture: true, passive: true, signal });
  hearLasting(window, ["submit"], () => take(null), { capture: true, signal });
  signal.addEventListener("abort", () => callOff());
  path = pathUp(focused(document, openRoot));
  return {
    at(known) {
      const [element, ...around] = path;
      if (!element) return null;
      if (element.isConnected) return focusAt(element, known);
      return focusWhereGone(around, known);
    },
  };
}

function isNowhere(): boolean {
  return !document.activeElement || document.activeElement === document.body;
}

function pathUp(element: Element | null): Element[] {
  const path: Element[] = [];
  for (let up = element; up; up = parentAcross(up)) path.push(up);
  return path;
}
