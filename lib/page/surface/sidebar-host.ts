import { focusedElement } from "../dom/of-document";
import { makeEdgeHeight } from "./edge-height";
import { makeOwnHost, type OwnHost, type OwnName } from "./own-host";
import type { Side } from "./page-room";
import { type GuardOptions, guardSurface, type PressGuard } from "./safe-press";

export interface SidebarHost extends Pick<OwnHost, "mount" | "area" | "isInUse" | "stayAlive" | "remove"> {
  /** Says of presses in it whether they count. */
  press: PressGuard;
  /** Puts it on a side of the window, as a tab or at its full width. */
  place(side: Side, collapsed: boolean, open?: Partial<OpenPlace>): void;
  hasFocus(): boolean;
  /** Opens it by that function, and gives the focus to what is to be done first, else to its first button. */
  takeFocus(open: () => void): void;
  /** To be called once what is in it has been rendered: a tab stands where there is room for it. */
  settle(): void;
}

interface OpenPlace {
  /** In pixels. */
  width: number;
  /** So many pixels below the top of the window. */
  top: number;
}

interface SidebarHostOptions extends Omit<GuardOptions, "placedBy"> {
  name?: OwnName;
}

/** Unless the person wants another, in pixels. */
export const sidebarWidth = 340;
const tabWidth = 44;

/** A host that stands at a side of the window. */
export function makeSidebarHost(
  css: string,
  mode: ShadowRootMode,
  { name = "claimside-sidebar", ...guarding }: SidebarHostOptions = {},
): SidebarHost {
  const { place, element, root, placedBy, ...host } = makeOwnHost(name, css, mode);
  const end = new AbortController();
  const press = guardSurface(element, root, end.signal, { ...guarding, placedBy });
  let [side, collapsed, { width, top }]: [Side, boolean, OpenPlace] = ["right", false, { width: sidebarWidth, top: 0 }];
  const stand = () => {
    const across = `${side}: 0; ${side === "left" ? "right" : "left"}: auto`;
    const asTab = `width: ${tabWidth}px; top: ${height.top()}px; bottom: auto; height: auto`;
    const open = `width: ${width}px; top: ${top}px; bottom: 0; height: auto`;
    place(`${across}; ${collapsed ? asTab : open}`);
  };
  const height = makeEdgeHeight({ area: host.area, stand: () => collapsed && stand(), signal: end.signal });
  return {
    ...host,
    press,
    stayAlive() {
      if (placedBy() && !element.isConnected) press.noteThrownOut();
      host.stayAlive();
    },
    place(nextSide, isCollapsed, open = {}) {
      [side, collapsed] = [nextSide, isCollapsed];
      ({ width = sidebarWidth, top = 0 } = open);
      stand();
    },
    settle: () => collapsed && height.settle(),
    hasFocus: () => focusedElement() === element,
    takeFocus(open) {
      focusOneOf(host.mount);
      // By now no field of the page is in hand, which it would not cover.
      open();
      focusOneOf(host.mount);
    },
    remove() {
      end.abort();
      host.remove();
    },
  };
}

/** Of a tab only its own button can have the focus, and not what is to be done first. */
function focusOneOf(mount: HTMLElement): void {
  const root = mount.getRootNode() as ShadowRoot;
  const buttons = ["[data-first-action]", "button"].flatMap((one) => [...mount.querySelectorAll<HTMLElement>(one)]);
  buttons.find((button) => {
    button.focus();
    return root.activeElement === button;
  });
}
