import { h, render } from "preact";
import { TeachPanel, type TeachPanelProps } from "../../components/teach/TeachPanel";
import css from "../../components/teach/teach.css?inline";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { TeachView } from "../../lib/core/view/teach-view";
import { makePageRoom } from "../../lib/page/surface/page-room";
import { makeSidebarHost, sidebarWidth } from "../../lib/page/surface/sidebar-host";

type Callbacks = Pick<TeachPanelProps, "onNext" | "onBack" | "onStartAgain" | "onSave" | "onClose">;

/** The teaching panel as it stands in the page; it moves aside where it covers the form. */
export function makeTeachFace(preferred: Preferences["sidebar"], signal: AbortSignal, callbacks: Callbacks) {
  const host = makeSidebarHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed", { name: "claimside-teach" });
  const room = makePageRoom(signal);
  // In the sidebar's place, which steps aside for the time of the lesson.
  let { side } = preferred;
  let last: [TeachView, TeachPanelProps["outcome"]] | null = null;
  const onMoveSide = () => {
    side = side === "left" ? "right" : "left";
    draw();
  };
  const draw = () => {
    if (!last || signal.aborted) return;
    const [view, outcome] = last;
    host.place(side, false);
    room.ask({ side, width: sidebarWidth });
    render(h(TeachPanel, { ...callbacks, view, outcome, side, theme: preferred.theme, onMoveSide }), host.mount);
  };
  signal.addEventListener("abort", () => {
    render(null, host.mount);
    host.remove();
  });
  return {
    show(view: TeachView, outcome: TeachPanelProps["outcome"]) {
      last = [view, outcome];
      draw();
    },
  };
}
