import { h, render } from "preact";
import { Sidebar } from "../../components/sidebar/Sidebar";
import css from "../../components/sidebar/sidebar.css?inline";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { SidebarView } from "../../lib/core/view/sidebar-view";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { makeSidebarHost, type SidebarHost } from "../../lib/page/surface/sidebar-host";
import { makeStance } from "../../lib/page/surface/sidebar-stance";
import type { FaceCallbacks } from "./face-callbacks";

/** The sidebar as it stands in the page: rendered anew for each view, gone where there is none. */
export function makeSidebarFace(callbacks: FaceCallbacks, signal: AbortSignal) {
  let host: SidebarHost | null = null;
  let last: { view: SidebarView; preferences: Preferences; notice: string | undefined } | null = null;
  const stance = makeStance({ area: () => host?.area() ?? null, signal, onChange: () => draw() });

  const makeHost = () => {
    const made = makeSidebarHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed");
    made.mount.addEventListener("keydown", (event) => event.key === "Escape" && stance.collapse(true));
    made.stayAlive();
    return made;
  };
  const draw = () => {
    if (!last) return;
    host ??= makeHost();
    const { theme, side: preferred } = last.preferences.sidebar;
    const [side, collapsed] = [stance.side(preferred), stance.collapsed()];
    host.place(side, collapsed);
    const onMoveSide = () => stance.comeBack() || callbacks.onMoveSide();
    const props = { ...callbacks, ...last, side, theme, collapsed, onCollapse: stance.collapse, onMoveSide };
    render(h(Sidebar, props), host.mount);
    stance.placed();
  };
  const takeDown = () => {
    if (host) render(null, host.mount);
    host?.remove();
    host = null;
  };
  const remove = () => {
    last = null;
    takeDown();
  };
  signal.addEventListener("abort", remove);
  // Put back as it was, no button of it would work.
  onNewDocument(() => {
    takeDown();
    draw();
  }, signal);
  return {
    isStanding: () => host !== null,
    stayAlive: () => host?.stayAlive(),
    /** null: nothing to show. `notice` is a word about Claimside itself. */
    show(view: SidebarView | null, preferences: Preferences, notice?: string) {
      if (signal.aborted) return;
      last = view && { view, preferences, notice };
      if (last) draw();
      else remove();
    },
  };
}
