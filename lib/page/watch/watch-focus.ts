import { activity } from "../../activity";
import type { FieldFocus } from "../../core/reading/frame-news";
import { isOwn, type OpenRoot } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import { focusAt, focused } from "../frame/focus-at";
import type { KnownFields } from "../frame/known-fields";

export interface FocusWatch {
  /** At which of the fields the focus is; null: at none, or the form was sent from there. */
  at(known: KnownFields): FieldFocus | null;
}

/** Between two fields the focus is nowhere for a moment, in milliseconds: a script passes it on, or a grid closes an editor. */
const betweenFields = 40;

/** Follows where the focus is; `onMoved` hears that it may be elsewhere. */
export function watchFocus(openRoot: OpenRoot, signal: AbortSignal, onMoved: () => void): FocusWatch {
  let element: Element | null = null;
  let callOff = () => {};
  const look = () => {
    callOff();
    const now = focused(document, openRoot);
    // Whoever looks something up in the sidebar has not left the line.
    if (!now || !isOwn(now)) element = now;
    onMoved();
  };
  /** To another window none is lost: the document keeps its focus. */
  const lookSoon = () => {
    callOff();
    callOff = activity.later("look where the focus is", betweenFields, look);
  };
  const leave = () => {
    element = null;
    onMoved();
  };
  hearLasting(window, ["focusin", "input"], look, { capture: true, passive: true, signal });
  hearLasting(window, ["focusout"], lookSoon, { capture: true, passive: true, signal });
  hearLasting(window, ["submit"], leave, { capture: true, signal });
  signal.addEventListener("abort", () => callOff());
  element = focused(document, openRoot);
  return { at: (known) => element && focusAt(element, known) };
}
