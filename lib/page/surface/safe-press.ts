import type { Unsafe } from "../../core/view/unsafe-press";
import { type OpenRoot, openRootOf } from "../dom/find-roots";
import { makePageFights, type PageFights } from "./page-fights";
import type { PressCheck } from "./press-checks";
import { type WatchedControl, watchControl } from "./watch-control";

/** Says of presses on a surface of ours whether a person saw what was pressed, and pressed it. */
export interface PressGuard {
  /** Has a control watched until the answer is called: of no other does a press count. Nothing runs while none is. */
  watch(control: HTMLElement): () => void;
  /** Asked while the event is on its way, and once for each; null: it counts. */
  judge(event: Event): Unsafe | null;
  /** The page had thrown the surface out. */
  noteThrownOut(): void;
}

export interface GuardOptions {
  fights?: PageFights;
  /** How we have placed the surface: where it moves while that stays the same, it was the page. */
  placedBy?(): string;
  /** Opens the page's roots, the closed ones too, where the browser lets it. */
  openRoot?: OpenRoot;
  /** Checks that are not made: a test shows by it what each is for. */
  without?: readonly PressCheck[];
}

/** How often the surface is looked at, in milliseconds: what comes and goes in between nobody would have seen. */
const lookEvery = 100;
/** What a person brings about as well as a page. */
const hasty: readonly (Unsafe | null)[] = [null, "too-new", "held", "not-ours", "out-of-sight"];

/** Watches our surface from when it stands; answers for an event on a control of it whether a person really saw and pressed it. */
export function guardSurface(
  host: HTMLElement,
  root: ShadowRoot,
  signal: AbortSignal,
  { fights = makePageFights(), placedBy = () => "", openRoot = openRootOf, without = [] }: GuardOptions = {},
): PressGuard {
  const watched = new Map<HTMLElement, WatchedControl>();
  const note = makeFightNotes(fights);
  const keys = makeKeyWatch(root);
  const looking = makeLooking(() => note([...watched.values()].map((one) => one.look())));
  const stop = () => {
    looking.stop();
    keys.stop();
  };
  const unwatch = (control: HTMLElement) => {
    watched.get(control)?.stop();
    watched.delete(control);
    if (watched.size === 0) stop();
  };
  signal.addEventListener("abort", () => [...watched.keys()].forEach(unwatch));
  const judged = (event: Event): Unsafe | null => {
    const path = event.composedPath();
    const one = [...watched].find(([control]) => path.includes(control))?.[1];
    if (!one) return "not-ours";
    if (!event.isTrusted && !without.includes("trusted")) return "not-trusted";
    return keys.isHeld() && !without.includes("held") ? "held" : one.judge();
  };
  return {
    watch(control) {
      if (signal.aborted) return () => {};
      unwatch(control);
      watched.set(control, watchControl({ host, root, control, openRoot }, placedBy, without));
      looking.start();
      keys.start();
      return () => unwatch(control);
    },
    judge(event) {
      if (fights.isLost()) return "withdrawn";
      const unsafe = judged(event);
      if (!hasty.includes(unsafe)) fights.noteUnsafe();
      return unsafe;
    },
    noteThrownOut: () => watched.size > 0 && fights.note(),
  };
}

/** Takes what was found wrong, time and again, and notes a fight where the page has begun one: what lasts is one. */
function makeFightNotes(fights: PageFights): (found: readonly (Unsafe | null)[]) => void {
  let last: Unsafe | null = null;
  return (found) => {
    const trouble = found.find((one) => !hasty.includes(one)) ?? null;
    if (trouble && trouble !== last) fights.note();
    last = trouble;
  };
}

/** Does something again and again, in time with the page's pictures, and never while nobody sees the page. */
function makeLooking(look: () => void) {
  let [timer, frame] = [0, 0];
  const next = () => {
    timer = window.setTimeout(() => {
      frame = requestAnimationFrame(() => {
        next();
        look();
      });
    }, lookEvery);
  };
  return {
    start: () => void (timer || next()),
    stop() {
      clearTimeout(timer);
      cancelAnimationFrame(frame);
      timer = 0;
    },
  };
}

/** One key held down is one press, whatever control has the focus by then. */
function makeKeyWatch(root: ShadowRoot) {
  let isHeld = false;
  const hear = (event: Event) => {
    isHeld = event.type === "keydown" && (event as KeyboardEvent).repeat;
  };
  const types = ["keydown", "keyup", "pointerdown"];
  return {
    isHeld: () => isHeld,
    start: () => types.forEach((type) => void root.addEventListener(type, hear, true)),
    stop: () => types.forEach((type) => void root.removeEventListener(type, hear, true)),
  };
}
