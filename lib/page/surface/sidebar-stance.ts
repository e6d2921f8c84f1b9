import { keepClear } from "./keep-clear";

export type Side = "left" | "right";

export interface SidebarStance {
  collapsed(): boolean;
  /** Where it stands, given the side the practice prefers. */
  side(preferred: Side): Side;
  collapse(collapsed: boolean): void;
  /** Back to the preferred side; false where it stood there already. */
  comeBack(): boolean;
}

/** How the sidebar stands on this page: open or as a tab, and out of the way of the field in focus. */
export function makeStance(options: { area(): DOMRect | null; signal: AbortSignal; onChange(): void }): SidebarStance {
  let collapsed = false;
  let evades = false;
  const collapse = (next: boolean) => {
    collapsed = next;
    options.onChange();
  };
  keepClear({
    area: () => (collapsed ? null : options.area()),
    signal: options.signal,
    onCovered: (freeOnOtherSide) => {
      if (!freeOnOtherSide) return collapse(true);
      evades = !evades;
      options.onChange();
    },
  });
  return {
    collapsed: () => collapsed,
    side: (preferred) => (evades ? otherSide(preferred) : preferred),
    collapse,
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
