import { focusedNow } from "./keep-standing";

/** Events of a field that pages listen to, and that the browser gives by itself where a person types. */
type FieldEvent = "input" | "change" | "blur" | "focusout";

/** Takes the focus out of a field as a person who goes on does; a page that has not the focus tells nobody, so it is told. */
export function leave(field: Element): void {
  if (!(field instanceof HTMLElement) || focusedNow(field) !== field) return;
  const heard = hearEvents(field, ["focusout", "blur"]);
  field.blur();
  heard.giveMissing();
}

/** Notes which events an element is given. */
export function hearEvents(element: Element, types: readonly FieldEvent[]) {
  const heard = new Set<string>();
  const hear = ({ type }: Event) => heard.add(type);
  for (const type of types) element.addEventListener(type, hear, { capture: true });
  return {
    /** Gives the ones that did not come. */
    giveMissing() {
      for (const type of types) {
        element.removeEventListener(type, hear, { capture: true });
        if (!heard.has(type)) giveEvent(element, type);
      }
    },
  };
}

export function giveEvent(element: Element, type: FieldEvent, data: string | null = null): void {
  const bubbles = type !== "blur";
  const event =
    type === "input"
      ? new InputEvent(type, {
          bubbles,
          composed: true,
          inputType: data ? "insertText" : "deleteContentBackward",
          data,
        })
      : type === "change"
        ? new Event(type, { bubbles })
        : new FocusEvent(type, { bubbles, composed: true });
  element.dispatchEvent(event);
}
