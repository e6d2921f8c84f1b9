import css from "../../components/sidebar/sidebar.css?inline";
import { openClosedRoot } from "../../lib/extension/in-page/open-closed-root";
import type { PageFights } from "../../lib/page/surface/page-fights";
import { makeSidebarHost, type SidebarHost } from "../../lib/page/surface/sidebar-host";

/** The element that the sidebar is rendered into. */
export function makeFaceHost(fights: PageFights, onEscape: () => void): SidebarHost {
  const host = makeSidebarHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed", { fights, openRoot: openClosedRoot });
  host.mount.addEventListener("keydown", ({ key }) => key === "Escape" && onEscape());
  return host;
}
