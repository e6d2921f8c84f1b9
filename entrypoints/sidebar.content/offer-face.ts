import { h, render } from "preact";
import { Offer } from "../../components/sidebar/Offer";
import css from "../../components/sidebar/sidebar.css?inline";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { offerWording } from "../../lib/core/view/offer-wording";
import { tell } from "../../lib/extension/messages";
import { hearLasting } from "../../lib/page/dom/hear-lasting";
import { onNewDocument } from "../../lib/page/dom/on-new-document";
import { keepClear } from "../../lib/page/surface/keep-clear";
import { makeOfferHost, type OfferHost } from "../../lib/page/surface/offer-host";
import type { FaceCallbacks } from "./face-callbacks";

/** The mark by which the sidebar offers itself, in the page and on the toolbar; in the page it keeps clear of the field in focus. */
export function makeOfferFace({ onOpen, onClose }: FaceCallbacks, signal: AbortSignal) {
  let host: OfferHost | null = null;
  let last: { code: string; sidebar: Preferences["sidebar"] } | null = null;
  let isAside = false;
  const stand = (aside: boolean) => {
    if (aside === isAside) return;
    isAside = aside;
    draw();
  };
  const look = keepClear({
    area: () => host?.area() ?? null,
    signal,
    onCovered: () => stand(true),
    onClear: () => stand(false),
  });

  const draw = () => {
    if (!last) return;
    const isNew = host === null;
    host ??= makeOfferHost(css, __OPEN_SHADOW_ROOT__ ? "open" : "closed");
    host.place(last.sidebar.side, isAside);
    host.stayAlive();
    render(h(Offer, { code: last.code, ...last.sidebar, onOpen, onDismiss: onClose }), host.mount);
    if (isNew) host.giveWay();
  };
  const takeDown = () => {
    if (host) render(null, host.mount);
    host?.remove();
    host = null;
  };
  const set = (next: typeof last) => {
    if (next?.code !== last?.code) tell("offer", { says: next && offerWording.offer.says(next.code) });
    last = next;
    if (last) draw();
    else takeDown();
    look();
  };
  signal.addEventListener("abort", () => set(null));
  hearLasting(window, ["resize"], () => host?.giveWay(), { signal });
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
