import { activity } from "../../activity";
import { isOwn, type OpenRoot } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";
import { focusAt, focused, type OwnFocus } from "../frame/focus-at";
import type { KnownFields } from "../frame/known-fields";

interface FocusWatch {
  openRoot: OpenRoot;
  known(): KnownFields | undefined;
  signal: AbortSignal;
  /** Hears where the focus is among the fields, and when it has left them or the form is sent. */
  onFocus(focus: OwnFocus | null): void;
}

/** Says at which fields the focus is. Returns how to look at once, for when the fields have been read anew. */
export function watchFocus({ openRoot, known, signal, onFocus }: FocusWatch): () => void {
  let told = "null";
  let callOff = () => {};
  const tell = (focus: OwnFocus | null) => {
    const text = JSON.stringify(focus);
    if (text === told) return;
    told = text;
    onFocus(focus);
  };
  const look = () => {
    const element = focused(document, openRoot);
    const fields = known();
    // Whoever looks something up in another window, or in the sidebar, has not left the line.
    if (!fields || !document.hasFocus() || (element && isOwn(element))) return;
    tell(element && focusAt(element, fields));
  };
  /** Between two fields there is a moment without any: it is looked at once both events are past. */
  const lookSoon = () => {
    callOff();
    callOff = activity.later("look where the focus is", 0, look);
  };
  hearLasting(window, ["focusin", "focusout"], lookSoon, { capture: true, passive: true, signal });
  hearLasting(window, ["submit"], () => tell(null), { capture: true, signal });
  signal.addEventListener("abort", () => callOff());
  return look;
}
