import { makeEdgeHeight } from "./edge-height";
import { keepClear } from "./keep-clear";
import { makeOwnHost, type OwnHost } from "./own-host";
import type { Side } from "./page-room";

export interface OfferHost extends Pick<OwnHost, "mount" | "stayAlive" | "remove"> {
  /** Shows what is in it at a side of the window. */
  place(side: Side): void;
}

const width = 28;

/**
 * A host for the mark by which the sidebar offers itself. It takes no room from the page, stands over nothing that can be
 * pressed, and is out of sight and of the way of mouse and keys while the field in focus lies beneath it all the same.
 */
export function makeOfferHost(css: string, mode: ShadowRootMode): OfferHost {
  const { place, ...host } = makeOwnHost("claimside-offer", css, mode);
  const end = new AbortController();
  let [side, isAside]: [Side, boolean] = ["right", false];

  const stand = () => {
    const across = `${side}: 0; ${side === "left" ? "right" : "left"}: auto; width: ${width}px`;
    const down = `top: ${height.top()}px; bottom: auto; height: auto`;
    place(`${across}; ${down}; visibility: ${isAside ? "hidden" : "visible"}`);
  };
  const setAside = (aside: boolean) => {
    if (aside === isAside) return;
    isAside = aside;
    stand();
  };
  const signal = end.signal;
  const height = makeEdgeHeight({ area: host.area, stand, signal });
  const look = keepClear({
    area: host.area,
    signal,
    onCovered: () => setAside(true),
    onClear: () => setAside(false),
  });
  return {
    mount: host.mount,
    stayAlive: host.stayAlive,
    place(next) {
      side = next;
      stand();
      height.settle();
      look();
    },
    remove() {
      end.abort();
      host.remove();
    },
  };
}
