import { focusedWithin } from "../dom/focused-within";
import { parentAcross } from "../dom/path-of";

/**
 * Remembers where the page stands around a field that is to be written into: the focus with its caret, what is selected,
 * and how far all around the field is scrolled. The function that it returns gives it back.
 */
export function keepStanding(field: Element): () => void {
  const focused = focusedNow(field);
  const givers = [keepSelection(), keepFocus(field, focused), keepCaret(focused), keepScroll(field)];
  return () => {
    for (const giveBack of givers) giveBack();
  };
}

/** How long after a list was closed a page may take the focus into its box once more, in milliseconds. */
const lateness = 1500;
const watches = new Map<Element, AbortController>();

/** Some pages take the focus back into a box when its list has faded away: it is given back again, unless a person acts. */
export function keepOutOf(field: Element): void {
  const watch = new AbortController();
  watches.set(field, watch);
  const options = { capture: true, signal: watch.signal };
  const onFocus = (event: FocusEvent) => {
    // Once the page has heard that the field has it: it is to hear of the leaving after that.
    if (event.composedPath()[0] === field) setTimeout(() => watch.signal.aborted || giveTo(event.relatedTarget, field));
  };
  addEventListener("focusin", onFocus, options);
  const endForPerson = ({ isTrusted }: Event) => isTrusted && watch.abort();
  for (const type of ["pointerdown", "keydown"]) addEventListener(type, endForPerson, options);
  setTimeout(() => watch.abort(), lateness);
}

/** A field that is to be written into may have the focus again. */
export function letInto(field: Element): void {
  watches.get(field)?.abort();
  watches.delete(field);
}

/** A person is led into the form from elsewhere: whatever field it is may have the focus. */
export function letPersonIn(): void {
  for (const watch of watches.values()) watch.abort();
  watches.clear();
}

function giveTo(focused: EventTarget | null, from: Element): void {
  if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
  // What had the focus cannot take it, or nothing had it.
  if (from instanceof HTMLElement && focusedNow(from) === from) from.blur();
}

/** What has the focus, within open roots and the root of the field. */
export function focusedNow(field: Element): Element | null {
  const root = field.getRootNode();
  if (root instanceof ShadowRoot && root.activeElement) return root.activeElement;
  return focusedWithin(document);
}

function keepFocus(field: Element, focused: Element | null): () => void {
  return () => {
    const now = focusedNow(field);
    if (now === focused || !(now instanceof HTMLElement)) return;
    giveTo(focused === document.body ? null : focused, now);
  };
}

function keepCaret(focused: Element | null): () => void {
  if (!(focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)) return () => {};
  const { selectionStart: start, selectionEnd: end, selectionDirection: direction } = focused;
  return () => {
    if (start === null || end === null) return;
    if (focused.selectionStart !== start || focused.selectionEnd !== end)
      focused.setSelectionRange(start, end, direction ?? "none");
  };
}

/** What of the page's text is selected, and the caret of an editor. */
function keepSelection(): () => void {
  const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection() ?? {};
  return () => {
    const now = document.getSelection();
    if (!anchorNode?.isConnected || !focusNode?.isConnected || !now) {
      if (anchorNode === null) now?.removeAllRanges();
      return;
    }
    const isSame = now.anchorNode === anchorNode && now.anchorOffset === anchorOffset;
    if (isSame && now.focusNode === focusNode && now.focusOffset === focusOffset) return;
    now.setBaseAndExtent(
      anchorNode,
      Math.min(anchorOffset ?? 0, lengthOf(anchorNode)),
      focusNode,
      Math.min(focusOffset ?? 0, lengthOf(focusNode)),
    );
  };
}

function lengthOf(node: Node): number {
  return node instanceof CharacterData ? node.length : node.childNodes.length;
}

function keepScroll(field: Element): () => void {
  const around: Element[] = [];
  for (let at: Element | null = field; at; at = parentAcross(at)) around.push(at);
  const stood = around.map((at) => ({ at, left: at.scrollLeft, top: at.scrollTop }));
  return () => {
    for (const { at, left, top } of stood)
      if (at !== field && (at.scrollLeft !== left || at.scrollTop !== top))
        at.scrollTo({ left, top, behavior: "instant" });
  };
}
