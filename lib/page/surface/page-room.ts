import { isOwn } from "../dom/find-roots";
import { hearLasting } from "../dom/hear-lasting";

export type Side = "left" | "right";

export interface SideRoom {
  side: Side;
  /** In pixels. */
  width: number;
}

/** The room that a page gives to what stands at its side. */
export interface PageRoom {
  /** Asks for so many pixels, in a wide window; null: they are needed no more. It comes and goes only while no field has the focus. */
  ask(wanted: SideRoom | null): void;
  given(): Side | null;
}

/** What may have the focus without being typed into. */
const idle = "body, html, a, button, summary";

/** Whether a field of the page has the focus: what stands there may not move. */
export function isTyping(): boolean {
  const focused = document.activeElement;
  return focused !== null && !isOwn(focused) && !focused.matches(idle);
}

/** A page gives way by a style of ours that stands beside its own: none of its elements is touched. */
export function makePageRoom(signal: AbortSignal): PageRoom {
  const element = document.createElement("claimside-room");
  const style = document.createElement("style");
  element.append(style);
  let wanted: SideRoom | null = null;
  let given: SideRoom | null = null;
  const settle = () => {
    if ((wanted?.side === given?.side && wanted?.width === given?.width) || isTyping()) return;
    given = wanted;
    style.textContent = given && roomAt(given);
    if (given) document.documentElement.append(element);
    else element.remove();
  };
  // From one field to the next the focus is nowhere for a moment.
  hearLasting(window, ["focusout"], () => void setTimeout(settle), { signal });
  signal.addEventListener("abort", () => element.remove());
  return {
    ask(room) {
      if (signal.aborted) return;
      wanted = room;
      settle();
    },
    given: () => given?.side ?? null,
  };
}

/** How wide a window is, in pixels, in which a page can give so much room. */
export function wideEnough(width: number): number {
  return width + 960;
}

function roomAt({ side, width }: SideRoom): string {
  const room = `padding-${side}: ${width}px !important; box-sizing: border-box !important`;
  return `@media screen and (min-width: ${wideEnough(width)}px) { html { ${room} } }`;
}
