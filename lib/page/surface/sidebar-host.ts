import { makeOwnHost, type OwnHost, type OwnName } from "./own-host";

export interface SidebarHost extends Pick<OwnHost, "mount" | "area" | "stayAlive" | "remove"> {
  /** Puts it on a side of the window, at its full width or as a tab. */
  place(side: "left" | "right", collapsed: boolean): void;
}

const width = { open: 340, collapsed: 44 };

/** A host that stands at a side of the window, and makes room for what it holds. */
export function makeSidebarHost(css: string, mode: ShadowRootMode, name: OwnName = "claimside-sidebar"): SidebarHost {
  const { place, ...host } = makeOwnHost(name, css, mode);
  return {
    ...host,
    place(side, collapsed) {
      const other = side === "left" ? "right" : "left";
      const px = collapsed ? width.collapsed : width.open;
      place(`${side}: 0; ${other}: auto; width: ${px}px`, collapsed ? "" : makeRoom(side));
    },
  };
}

/** In a wide window the page gives way; in a narrow one it keeps its width and the sidebar stands over it. */
function makeRoom(side: "left" | "right"): string {
  const room = `padding-${side}: ${width.open}px !important; box-sizing: border-box !important`;
  return `@media screen and (min-width: ${width.open + 960}px) { html { ${room} } }`;
}
