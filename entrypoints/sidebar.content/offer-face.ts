import { h, render } from "preact";
import { Offer } from "../../components/sidebar/Offer";
import css from "../../components/sidebar/sidebar.css?inline";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { makeOfferHost, type OfferHost } from "../../lib/page/surface/offer-host";
import type { FaceCallbacks } from "./face-callbacks";

/** The mark by which the sidebar offers itself. */
export function makeOfferFace({ onOpen, onDismiss }: FaceCallbacks, signal: AbortSignal) {
  let host: OfferHost | null = null;
  let last: { code: string; sidebar: Preferences["sidebar"] } | null = null;

  const draw = () => {
    if (!last) return;
    host ??= makeOfferHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed");
    render(h(Offer, { code: last.code, ...last.sidebar, onOpen, onDismiss }), host.mount);
    host.place(last.sidebar.side);
    host.stayAlive();
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
    hasFocus: () => document.activeElement?.localName === "claimside-offer",
    stayAlive: () => host?.stayAlive(),
    /** null: there is nothing to offer. */
    show: (view: { code: string } | null, { sidebar }: Preferences) =>
      signal.aborted || set(view && { code: view.code, sidebar }),
  };
}
