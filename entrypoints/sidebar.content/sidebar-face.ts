import { render } from "preact";
import css from "../../components/sidebar/sidebar.css?inline";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { ShownView } from "../../lib/core/view/shown-now";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { makeSidebarHost, type SidebarHost, sidebarWidth } from "../../lib/page/surface/sidebar-host";
import { makeStance } from "../../lib/page/surface/sidebar-stance";
import { drawSidebar, type ShownSidebar } from "./draw-sidebar";
import type { FaceCallbacks } from "./face-callbacks";
import type { Beside } from "./known";

/** The sidebar as it stands in the page: rendered anew for each view, gone where there is none. */
export function makeSidebarFace(callbacks: FaceCallbacks, signal: AbortSignal) {
  let host: SidebarHost | null = null;
  let last: ShownSidebar | null = null;
  const stance = makeStance({
    width: sidebarWidth,
    area: () => host?.area() ?? null,
    isInUse: () => host?.isInUse() ?? false,
    onChange: () => draw(),
    signal,
  });
  const makeHost = () => {
    const made = makeSidebarHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed");
    made.mount.addEventListener("keydown", (event) => event.key === "Escape" && stance.press("fold"));
    made.stayAlive();
    return made;
  };
  const draw = () => {
    if (!last) return;
    host ??= makeHost();
    drawSidebar(host, stance, last, callbacks);
  };
  const takeDown = () => {
    if (host) render(null, host.mount);
    host?.remove();
    host = null;
  };
  const set = (next: typeof last) => {
    last = next;
    if (last) return draw();
    takeDown();
    stance.leave();
  };
  signal.addEventListener("abort", () => set(null));
  // Put back as it was, no button of it would work.
  onNewDocument(() => {
    takeDown();
    draw();
  }, signal);
  return {
    isStanding: () => host !== null,
    stayAlive: () => host?.stayAlive(),
    takeFocus: () => host?.mount.querySelector("button")?.focus(),
    /** null: nothing to show. */
    show(view: ShownView | null, preferences: Preferences, beside: Beside) {
      if (!signal.aborted) set(view && { view, preferences, ...beside });
    },
  };
}
