import type { Habit } from "../../core/preferences/preferences";
import { hearLasting } from "../dom/hear-lasting";
import { freeBelow } from "./free-place";
import { keepClear } from "./keep-clear";
import { type Calls, makeCall } from "./make-call";
import type { OwnHost } from "./own-host";
import { isTyping, makePageRoom, type Side, wideEnough } from "./page-room";
import { type Standing, standingOf } from "./standing";
import { onTopLayerChange } from "./top-layer";

interface StanceOptions {
  /** What stands, and covers something while it is open; null while nothing does. */
  host(): Pick<OwnHost, "area" | "isInUse"> | null;
  /** To be drawn again. */
  onChange(): void;
  signal: AbortSignal;
}

/** What it goes by, beside the page. */
interface Wishes {
  side: Side;
  /** In pixels. */
  width: number;
  habit: Habit;
  calls: Calls;
}

export interface SidebarStance {
  stand(wishes: Wishes): Standing;
  /** How far down it begins, in pixels. */
  top(): number;
  /** It is gone, and needs no room. */
  leave(): void;
  /** The person opens or folds it. */
  press(wanted: "open" | "fold"): void;
  /** To be called whenever it has been placed: it may have come over the field being typed in. */
  placed(): void;
}

/** How the sidebar stands on this page: never over what a person works at, and never moving it under their hands. */
export function makeStance({ host, onChange, signal }: StanceOptions): SidebarStance {
  const room = makePageRoom(signal);
  const call = makeCall({ isInUse: () => host()?.isInUse() ?? false, onQuiet: onChange, signal });
  let pressed: "open" | "fold" | null = null;
  let standing: Standing = "tab";
  const free = makeFreeSide();
  const lookAnew = () => {
    free.forget();
    onChange();
  };
  const press = (wanted: "open" | "fold") => {
    pressed = wanted;
    lookAnew();
  };
  const covered = () => (standing === "tab" ? null : (host()?.area() ?? null));
  const placed = keepClear({ area: covered, signal, onCovered: () => press("fold") });
  hearLasting(window, ["resize"], lookAnew, { signal });
  onTopLayerChange(lookAnew, signal);
  // What waits for the person to be done typing may come now; from field to field the focus is nowhere for a moment.
  hearLasting(window, ["focusout"], () => void setTimeout(() => isTyping() || onChange()), { signal });
  return {
    stand({ side, width, habit, calls }) {
      call.heed(calls);
      standing = standingOf({
        habit,
        pressed,
        isCalled: call.isCalling(),
        // To be measured only where it is asked for: it costs the page a layout.
        get hasRoom() {
          return free.from(side, width) !== null;
        },
        isGivenRoom: room.given() === side,
        isWide: innerWidth >= wideEnough(width),
        isTyping: isTyping(),
      });
      room.ask(standing === "in-room" ? { side, width } : null);
      return standing;
    },
    top: () => (standing === "beside" ? free.lastFrom() : 0),
    leave() {
      call.forget();
      room.ask(null);
    },
    press,
    placed,
  };
}

/** From which height on a side of the window is free: measured once, until something may have moved. */
function makeFreeSide() {
  let known: { side: Side; width: number; from: number | null } | null = null;
  return {
    from(side: Side, width: number): number | null {
      const left = side === "left" ? 0 : innerWidth - width;
      if (known?.side !== side || known.width !== width) known = { side, width, from: freeBelow(left, left + width) };
      return known.from;
    },
    lastFrom: () => known?.from ?? 0,
    forget() {
      known = null;
    },
  };
}
