import { hearLasting } from "../dom/hear-lasting";
import { freeHeight } from "./free-height";
import { keepClear } from "./keep-clear";
import { makeOwnHost, type OwnHost } from "./own-host";
import type { Side } from "./sidebar-position";

export interface OfferHost extends Pick<OwnHost, "mount" | "stayAlive" | "remove"> {
  /** Shows what is in it at a side of the window. */
  place(side: Side): void;
}

/** As high as the sidebar's tab, which stands there once it was opened and folded. */
const highest = 96;
const width = 28;

/**
 * A host for the mark by which the sidebar offers itself. It takes no room from the page, stands over nothing that can be
 * pressed, and is out of sight and of the way of mouse and keys while the field in focus lies beneath it all the same.
 */
export function makeOfferHost(css: string, mode: ShadowRootMode): OfferHost {
  const { place, ...host } = makeOwnHost("claimside-offer", css, mode);
  const end = new AbortController();
  let [side, isAside]: [Side, boolean] = ["right", false];
  let top: number | null = null;

  const stand = () => {
    const across = `${side}: 0; ${side === "left" ? "right" : "left"}: auto; width: ${width}px`;
    const down = `top: ${top ?? highest}px; bottom: auto; height: auto`;
    place(`${across}; ${down}; visibility: ${isAside ? "hidden" : "visible"}`);
  };
  const setAside = (aside: boolean) => {
    if (aside === isAside) return;
    isAside = aside;
    stand();
  };
  const giveWay = () => {
    top = freeHeight(host.area(), highest);
    stand();
  };
  const signal = end.signal;
  const look = keepClear({
    area: host.area,
    signal,
    onCovered: () => setAside(true),
    onClear: () => setAside(false),
  });
  hearLasting(window, ["resize"], giveWay, { signal });
  return {
    mount: host.mount,
    stayAlive: host.stayAlive,
    place(next) {
      side = next;
      stand();
      // Once it stands it stays at its height: what moves about is in the way.
      if (top === null) giveWay();
      look();
    },
    remove() {
      end.abort();
      host.remove();
    },
  };
}
