import type { WrittenField } from "../../lib/page/write/write-field";

// The functions below run in a kit's page.

/** Has the extension write into a field, and says what it answers; a kit may have put promises of its own into the page. */
export async function askToWrite(selector: string, to: string): Promise<WrittenField> {
  return await new Promise((resolve) => {
    const hear = (event: Event) => resolve(JSON.parse((event as CustomEvent<string>).detail));
    document.addEventListener("kit-written", hear, { once: true });
    document.dispatchEvent(new CustomEvent("kit-write", { detail: JSON.stringify({ selector, to }) }));
  });
}

/** Puts the focus, its caret and the page where a person might have left them. */
export function standSomewhere(): void {
  const box = document.querySelector("#elsewhere") as HTMLInputElement;
  box.focus();
  box.setSelectionRange(2, 4);
  scrollTo(0, 60);
}

export function whereItStands() {
  const focused = document.activeElement as HTMLInputElement | null;
  const caret = [focused?.selectionStart, focused?.selectionEnd];
  return {
    focused: focused?.id ?? null,
    caret,
    scrolled: [scrollX, scrollY],
    sent: Number(Reflect.get(window, "sent")),
  };
}

/** What the kit holds by itself. */
export function heldState(): Record<string, unknown> {
  return JSON.parse(document.querySelector("[data-state]")?.textContent || "{}");
}

/** All that a person sees of the page, each part with its place, its text and its colour. */
export function seenParts(): string[] {
  const isSeen = (part: Element) =>
    part.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    part.getBoundingClientRect().height > 0;
  const tell = (part: Element): string => {
    const { x, y, width, height } = part.getBoundingClientRect();
    const texts = [...part.childNodes].map((node) => (node instanceof Text ? node.data : "")).join("");
    const { value, checked } = part as HTMLInputElement;
    return [
      part.localName,
      texts,
      value,
      checked,
      ...[x, y, width, height].map(Math.round),
      getComputedStyle(part).color,
    ].join(" ");
  };
  const partsIn = (root: ParentNode): string[] =>
    [...root.querySelectorAll("*:not(option, [data-state])")].flatMap((part) => [
      ...(isSeen(part) ? [tell(part)] : []),
      ...(part.shadowRoot ? partsIn(part.shadowRoot) : []),
    ]);
  return partsIn(document.body);
}
