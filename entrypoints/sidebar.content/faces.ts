import type { Place } from "../../lib/core/claim/place-of-focus";
import type { Preferences } from "../../lib/core/preferences/preferences";
import { type PopupLine, popupLines } from "../../lib/core/view/popup-view";
import type { ShownView } from "../../lib/core/view/shown-now";
import type { SidebarView } from "../../lib/core/view/sidebar-view";
import type { FaceCallbacks } from "./face-callbacks";
import type { Beside } from "./known";
import { makeOfferFace } from "./offer-face";
import { makeSayer } from "./say-in-time";
import { makeToolbarFace } from "./say-on-toolbar";
import { makeSidebarFace } from "./sidebar-face";
import { makeFateTeller } from "./tell-fates";

interface Shown extends Beside {
  view: SidebarView | null;
  /** Where in the claim the person is at work. */
  place: Place | null;
  /** Only the mark is shown. */
  isOffer: boolean;
}

/** What stands in the page: the sidebar, or the mark by which it offers itself; never both. */
export function makeFaces(callbacks: FaceCallbacks, signal: AbortSignal) {
  const sidebar = makeSidebarFace(callbacks, signal);
  const offer = makeOfferFace(callbacks, signal);
  const sayInTime = makeSayer();
  const sayOnToolbar = makeToolbarFace();
  const tellFates = makeFateTeller();
  let shown: ShownView | null = null;
  return {
    state: () => ({ fired: sidebar.isStanding(), offered: offer.isStanding() }),
    stayAlive: () => {
      sidebar.stayAlive();
      offer.stayAlive();
    },
    goTo: sidebar.goTo,
    keepPlace: sidebar.keepPlace,
    lines: (): PopupLine[] => (shown ? popupLines(shown) : []),
    /** Returns what the cards say; null where there are none. */
    show({ view, place, isOffer, ...beside }: Shown, preferences: Preferences): ShownView | null {
      const now = sayInTime(view, place);
      const hadFocus = offer.hasFocus();
      sidebar.show(isOffer || !now ? null : { view: now, preferences, ...beside });
      // Whoever pressed the mark goes on where it led to; of the page no focus is taken.
      if (hadFocus && !isOffer) sidebar.goTo();
      offer.show(isOffer ? now : null, preferences);
      sayOnToolbar({ view: now, isOffer, isBehind: beside.isBehind }, preferences);
      shown = isOffer ? null : now;
      tellFates(shown);
      return shown;
    },
  };
}
