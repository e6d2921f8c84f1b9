import { keepClear } from "./keep-clear";

export type Side = "left" | "right";

export interface SidebarPosition {
  collapsed(): boolean;
  /** Where it stands, given the side the practice prefers. */
  side(preferred: Side): Side;
  collapse(collapsed: boolean): void;
  /** Back to the preferred side; false where it stood there already. */
  comeBack(): boolean;
  /** To be called whenever it has been placed: it may have come over the field being typed in. */
  placed(): void;
}

/** How the sidebar stands on this page: open or as a tab, and out of the way of the field in focus. */
export function makePosition(options: {
  area(): DOMRect | null;
  signal: AbortSignal;
  onChange(): void;
}): SidebarPosition {
  let collapsed = false;
  let evades = false;
  let isOnItsWay = false;
  const collapse = (next: boolean) => {
    collapsed = next;
    options.onChange();
  };
  const evade = () => {
    evades = !evades;
    isOnItsWay = true;
    options.onChange();
    isOnItsWay = false;
  };
  const placed = keepClear({
    area: () => (collapsed ? null : options.area()),
    signal: options.signal,
    onCovered: (freeOnOtherSide) => {
      // A page that gives way may put the field under it on either side.
      if (freeOnOtherSide && !isOnItsWay) evade();
      else collapse(true);
    },
  });
  return {
    collapsed: () => collapsed,
    side: (preferred) => (evades ? otherSide(preferred) : preferred),
    collapse,
    placed,
    comeBack() {
      const did = evades;
      evades = false;
      if (did) options.onChange();
      return did;
    },
  };
}

function otherSide(side: Side): Side {
  return side === "left" ? "right" : "left";
}
