import { render } from "preact";
import { holdSame } from "../../components/ui/pure";
import type { CardName } from "../../lib/core/view/field-marks";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { keepFocusIn } from "../../lib/page/surface/keep-focus";
import { makePageFights } from "../../lib/page/surface/page-fights";
import { makeStance } from "../../lib/page/surface/sidebar-stance";
import { makeWayBack } from "../../lib/page/surface/way-back";
import { drawSidebar, type ShownSidebar } from "./draw-sidebar";
import { makeDrawnWidth } from "./draw-width";
import type { FaceCallbacks } from "./face-callbacks";
import { makeFaceHost } from "./face-host";

/** The sidebar as it stands in the page: rendered anew for each view, gone where there is none. */
export function makeSidebarFace(callbacks: FaceCallbacks, signal: AbortSignal) {
  let host: ReturnType<typeof makeFaceHost> | null = null;
  let last: ShownSidebar | null = null;
  const stance = makeStance({ host: () => host, onChange: () => draw(), signal });
  const width = makeDrawnWidth(callbacks.onWidth, () => draw());
  const wayBack = makeWayBack(signal, callbacks.onBackInFrame);
  const fights = makePageFights(() => draw());
  const draw = () => {
    if (!last) return;
    host ??= makeFaceHost(fights, () => wayBack.go() || stance.press("fold"));
    drawSidebar(host, stance, { ...last, width, isWithdrawn: fights.isLost() }, callbacks);
  };
  const takeDown = () => {
    if (host) render(null, host.mount);
    host?.remove();
    host = null;
  };
  const set = (next: typeof last) => {
    if (host && last && next && holdSame(last, next)) return;
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
    /** Opens it and goes there, to the card of a finding where one is named, or back to where the person was in the page. */
    goTo(card?: CardName) {
      if (card) last &&= { ...last, wanted: { ...card } };
      if (card) return stance.press("open");
      if (host?.hasFocus() && wayBack.go()) return;
      host?.takeFocus(() => stance.press("open"));
    },
    /** Where the focus is, here and in the page, while fields of the page are written: called, the function gives it back. */
    keepPlace: () => wayBack.pause(host ? keepFocusIn(host.mount) : undefined),
    /** null: nothing to show. */
    show: (next: ShownSidebar | null) => signal.aborted || set(next),
  };
}
