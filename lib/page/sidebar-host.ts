export interface SidebarHost {
  /** Where the sidebar is rendered. */
  mount: HTMLElement;
  /** Puts it on a side of the window, at its full width or as a tab. */
  place(side: "left" | "right", collapsed: boolean): void;
  /** The part of the window that it covers. */
  area(): DOMRect;
  remove(): void;
}

const width = { open: 340, collapsed: 44 };

/**
 * One element on <html>, outside the body's layout, that holds the sidebar in a shadow root, and the rule that makes room
 * for it; no node or attribute of the page is touched, and with the element everything is gone. It stands in the top layer where the browser has one, so that no z-index covers it.
 */
export function makeSidebarHost(css: string, mode: ShadowRootMode): SidebarHost {
  const host = document.createElement("claimside-sidebar");
  const root = host.attachShadow({ mode });
  const place = document.createElement("style");
  const mount = document.createElement("div");
  const room = document.createElement("style");
  mount.style.height = "100%";
  root.append(makeStyle(css), place, mount);
  host.append(room);
  keepKeysInside(host);
  return {
    mount,
    place(side, collapsed) {
      const other = side === "left" ? "right" : "left";
      const px = collapsed ? width.collapsed : width.open;
      room.textContent = collapsed ? "" : makeRoom(side);
      place.textContent = `:host { ${side}: 0 !important; ${other}: auto !important; width: ${px}px !important }`;
      if (!host.isConnected) document.documentElement.append(host);
      raise(host);
    },
    area: () => host.getBoundingClientRect(),
    remove: () => host.remove(),
  };
}

/** In a wide window the page gives way; in a narrow one it keeps its width and the sidebar stands over it. */
function makeRoom(side: "left" | "right"): string {
  const room = `padding-${side}: ${width.open}px !important; box-sizing: border-box !important`;
  return `@media screen and (min-width: ${width.open + 960}px) { html { ${room} } }`;
}

function makeStyle(css: string): HTMLStyleElement {
  const style = document.createElement("style");
  style.textContent = `${css}\n:host { ${hostStyle} }\n@media print { :host { display: none !important } }`;
  return style;
}

// Important, so that no rule of the page reaches the host; what the page may not decide is said here or in `place`.
const hostStyle = [
  "display: block",
  "position: fixed",
  "top: 0",
  "bottom: 0",
  "box-sizing: border-box",
  "margin: 0",
  "padding: 0",
  "border: 0",
  "overflow: visible",
  "background: none",
  "opacity: 1",
  "visibility: visible",
  "transform: none",
  "filter: none",
  "height: 100%",
  "max-width: 100vw",
  "max-height: none",
  "z-index: 2147483647",
]
  .map((declaration) => `${declaration} !important`)
  .join("; ");

/** Keys typed in the sidebar are not the page's shortcuts. */
function keepKeysInside(host: HTMLElement): void {
  const types = ["keydown", "keypress", "keyup", "input", "paste", "copy"];
  for (const type of types) host.addEventListener(type, (event) => event.stopPropagation());
}

function raise(host: HTMLElement): void {
  if (typeof host.showPopover !== "function") return;
  host.popover = "manual";
  if (!host.matches(":popover-open")) host.showPopover();
}
