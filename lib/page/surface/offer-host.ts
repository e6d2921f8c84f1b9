import { freeHeight } from "./free-height";
import { makeOwnHost, type OwnHost } from "./own-host";
import type { Side } from "./sidebar-position";

export interface OfferHost extends Pick<OwnHost, "mount" | "area" | "stayAlive" | "remove"> {
  /** Puts it at a side of the window; `isAside`: out of sight, and out of the way of the mouse and the Tab key. */
  place(side: Side, isAside: boolean): void;
  /** Puts it, at its side, where it lies over nothing that can be pressed; to be called once something is in it. */
  giveWay(): void;
}

/** As high as the sidebar's tab, which stands there once it was opened and folded. */
const highest = 96;
const width = 28;

/** A host for the mark by which the sidebar offers itself: it takes no room from the page. */
export function makeOfferHost(css: string, mode: ShadowRootMode): OfferHost {
  const { place, ...host } = makeOwnHost("claimside-offer", css, mode);
  let [top, side, isAside] = [highest, "right" as Side, false];
  const stand = () => {
    const across = `${side}: 0; ${side === "left" ? "right" : "left"}: auto; width: ${width}px`;
    place(`${across}; top: ${top}px; bottom: auto; height: auto; visibility: ${isAside ? "hidden" : "visible"}`);
  };
  return {
    ...host,
    place(nextSide, nextAside) {
      [side, isAside] = [nextSide, nextAside];
      stand();
    },
    giveWay() {
      top = freeHeight(host.area(), highest);
      stand();
    },
  };
}
