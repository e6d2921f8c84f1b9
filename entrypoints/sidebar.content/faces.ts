import type { PageGuidance } from "../../lib/core/guide-page";
import type { Preferences } from "../../lib/core/preferences/preferences";
import type { FaceCallbacks } from "./face-callbacks";
import type { Beside } from "./known";
import { makeOfferFace } from "./offer-face";
import { makeSidebarFace } from "./sidebar-face";

interface Shown extends Beside {
  view: PageGuidance["view"];
  /** Only the mark is shown. */
  isOffer: boolean;
}

/** What stands in the page: the sidebar, or the mark by which it offers itself; never both. */
export function makeFaces(callbacks: FaceCallbacks, signal: AbortSignal) {
  const sidebar = makeSidebarFace(callbacks, signal);
  const offer = makeOfferFace(callbacks, signal);
  return {
    state: () => ({ fired: sidebar.isStanding(), offered: offer.isStanding() }),
    stayAlive: () => {
      sidebar.stayAlive();
      offer.stayAlive();
    },
    show({ view, isOffer, notice, outlined }: Shown, preferences: Preferences) {
      const hadFocus = offer.hasFocus();
      sidebar.show(isOffer ? null : view, preferences, { notice, outlined });
      // Whoever pressed the mark goes on where it led to; of the page no focus is taken.
      if (hadFocus && !isOffer) sidebar.takeFocus();
      offer.show(isOffer ? view : null, preferences);
    },
  };
}
