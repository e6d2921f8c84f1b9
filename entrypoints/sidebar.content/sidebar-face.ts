import { h, render } from "preact";
import { Sidebar } from "../../components/sidebar/Sidebar";
import css from "../../components/sidebar/sidebar.css?inline";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { ShownView } from "../../lib/core/view/shown-now";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { makeSidebarHost, type SidebarHost } from "../../lib/page/surface/sidebar-host";
import { makePosition } from "../../lib/page/surface/sidebar-position";
import type { FaceCallbacks } from "./face-callbacks";
import type { Beside } from "./known";

/** The sidebar as it stands in the page: rendered anew for each view, gone where there is none. */
export function makeSidebarFace(callbacks: FaceCallbacks, signal: AbortSignal) {
  let host: SidebarHost | null = null;
  let last: ({ view: ShownView; preferences: Preferences } & Beside) | null = null;
  const position = makePosition({ area: () => host?.area() ?? null, signal, onChange: () => draw() });
  const makeHost = () => {
    const made = makeSidebarHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed");
    made.mount.addEventListener("keydown", (event) => event.key === "Escape" && position.collapse(true));
    made.stayAlive();
    return made;
  };
  const draw = () => {
    if (!last) return;
    host ??= makeHost();
    const { theme, side: preferred } = last.preferences.sidebar;
    const [side, collapsed] = [position.side(preferred), position.collapsed()];
    host.place(side, collapsed);
    const onMoveSide = () => position.comeBack() || callbacks.onMoveSide();
    const outline = { outlined: last.outlined, onOutline: callbacks.onOutline };
    const props = { ...callbacks, ...last, outline, side, theme, collapsed, onCollapse: position.collapse, onMoveSide };
    render(h(Sidebar, props), host.mount);
    position.placed();
  };
  const takeDown = () => {
    if (host) render(null, host.mount);
    host?.remove();
    host = null;
  };
  const set = (next: typeof last) => {
    last = next;
    if (last) draw();
    else takeDown();
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
