import type { Unsafe } from "../../core/view/unsafe-press";
import { boundsOf } from "../dom/of-element";
import { hasOthersOnTop, liesOver } from "./lies-over";
import { type PressCheck, type StandingCheck, type StandingControl, standingChecks } from "./press-checks";
import { comeToTop } from "./top-layer";
import { watchSight } from "./watch-sight";

export interface WatchedControl {
  /** What is wrong with it now; null where nothing is. */
  look(): Unsafe | null;
  /** The same, and of the last half second. */
  judge(): Unsafe | null;
  stop(): void;
}

/** How long all must have held before a press counts, in milliseconds. */
const steadyFor = 500;
/** For so long nobody looked, in milliseconds: nothing is known of the time between. */
const longestGap = 1000;
/** How often we come over what the page puts on top of all, in milliseconds. */
const raiseEvery = 1000;

/** Looks at a control of ours, and remembers since when all has been well with it. */
export function watchControl(
  fixed: Omit<StandingControl, "sight">,
  placedBy: () => string,
  without: readonly PressCheck[],
): WatchedControl {
  const { host, control, openRoot } = fixed;
  const end = new AbortController();
  const sight = watchSight([host, control], end.signal);
  const raise = makeRaise(host, () => hasOthersOnTop(host, openRoot));
  let [place, since, because, lookedAt] = [placeOf(), performance.now(), "too-new" as Unsafe, performance.now()];
  function placeOf() {
    // The window without its scroll bars.
    const { width, height } = window.visualViewport ?? { width: innerWidth, height: innerHeight };
    return { control: boundsOf(control), host: boundsOf(host), by: `${placedBy()} ${width} ${height}` };
  }
  const troubleNow = (): Unsafe | null => {
    const [check, trouble] = firstTrouble({ ...fixed, sight: sight() }, without) ?? [null, null];
    return check === "sight" && trouble === "covered" ? unseenBy() : trouble;
  };
  const unseenBy = (): Unsafe => {
    if (liesOver(host, openRoot)) return "covered";
    // Something on top of all that is nowhere near: a hint, say, with a veil that nobody sees.
    return raise() ? "too-new" : "out-of-sight";
  };
  const look = () => {
    const [now, next] = [performance.now(), placeOf()];
    const moved = shift(place, next);
    // Held against where it stood first: what creeps moves, too.
    place = moved ? next : { ...place, by: next.by };
    const trouble = troubleNow() ?? (without.includes("still") ? null : moved);
    if (trouble || now - lookedAt > longestGap) [since, because] = [now, trouble ?? "too-new"];
    lookedAt = now;
    return trouble;
  };
  return {
    look,
    judge() {
      const trouble = look();
      const isSteady = performance.now() - since >= steadyFor || without.includes("stood");
      return trouble ?? (isSteady ? null : because);
    },
    stop: () => end.abort(),
  };
}

function firstTrouble(now: StandingControl, without: readonly PressCheck[]): [StandingCheck, Unsafe] | null {
  for (const name of Object.keys(standingChecks) as StandingCheck[]) {
    const unsafe = without.includes(name) ? null : standingChecks[name](now);
    if (unsafe) return [name, unsafe];
  }
  return null;
}

interface Place {
  control: DOMRect;
  host: DOMRect;
  /** What we ourselves place it by. */
  by: string;
}

/** Whether it stands elsewhere than before, by what we did or by what the page did. */
function shift(before: Place, now: Place): Unsafe | null {
  if (isSame(before.control, now.control)) return null;
  return isSame(before.host, now.host) || before.by !== now.by ? "too-new" : "moved";
}

/** To the pixel: what is drawn between two of them wavers. */
function isSame(one: DOMRect, other: DOMRect): boolean {
  return (["x", "y", "width", "height"] as const).every((edge) => Math.abs(one[edge] - other[edge]) <= 1);
}

/** Comes to the top now and then, while there is reason to; tells whether there is. */
function makeRaise(host: HTMLElement, mayRaise: () => boolean): () => boolean {
  let raisedAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (!mayRaise()) return false;
    if (performance.now() - raisedAt > raiseEvery) {
      raisedAt = performance.now();
      comeToTop(host);
    }
    return true;
  };
}
