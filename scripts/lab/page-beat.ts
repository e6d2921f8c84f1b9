/** How one document stands: what it has still to do, and how often it changed. */
export interface Beat {
  url: string;
  isLoaded: boolean;
  /** How many changes the document and its open shadow roots have seen. */
  changes: number;
  /** Milliseconds since the last of them. */
  unchangedFor: number;
  /** What the page has scheduled for once, that is still to come. */
  due: number;
  /** What goes on for as long as the page is open: clocks, animation loops. It may change the page, or never. */
  recurring: number;
  /** Whether all that was scheduled is known; not where the page's scripts ran first. */
  isWhole: boolean;
}

interface BeatTaker {
  take(): Beat;
}

declare global {
  interface Window {
    __labBeat?: BeatTaker;
  }
}

/**
 * Runs in every document before its own scripts, as text: counts its changes, and what its scripts schedule. A timer set
 * by a timer set by a timer … is a clock; the depth at which browsers begin to hold such timers back tells them apart.
 */
export function installBeat(isWhole: boolean): void {
  if (window.__labBeat) return;
  const clockDepth = 5;
  /** No timer is waited for that is further away, in milliseconds: reading ends before. */
  const longestDelay = 15_000;
  const once = new Map<string, number>();
  const always = new Set<string>();
  const known = new WeakSet<Node>();
  let depth = 0;
  let changes = 0;
  let changedAt = performance.now();

  const observer = new MutationObserver((records) => {
    changes += records.length;
    changedAt = performance.now();
  });
  const observe = () => {
    const roots = [...document.querySelectorAll("*")].flatMap((element) => element.shadowRoot ?? []);
    for (const root of [document, ...roots]) {
      if (known.has(root)) continue;
      known.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
  };

  /** Puts a scheduler in the place of the page's own, that says when what it was given has run. */
  const watch = (name: "setTimeout" | "requestAnimationFrame" | "requestIdleCallback") => {
    const own = window[name] as (...args: unknown[]) => number;
    const kind = name === "setTimeout" ? "timer" : name;
    const watched = (work: unknown, ...args: unknown[]) => {
      // Code given as text, which is rare, is left as it is.
      if (typeof work !== "function") return own.call(window, work, ...args);
      const level = depth + 1;
      const isFar = name === "setTimeout" && Number(args[0]) > longestDelay;
      const run = function (this: unknown, ...given: unknown[]) {
        once.delete(`${kind} ${id}`);
        const before = depth;
        depth = level;
        try {
          work.apply(this, given);
        } finally {
          depth = before;
        }
      };
      const id = own.call(window, run, ...args);
      if (!isFar) once.set(`${kind} ${id}`, level);
      return id;
    };
    Object.assign(window, { [name]: watched });
  };
  watch("setTimeout");
  watch("requestAnimationFrame");
  watch("requestIdleCallback");
  const setOwnInterval = window.setInterval as (...args: unknown[]) => number;
  const watchedInterval = (...args: unknown[]) => {
    const id = setOwnInterval.call(window, ...args);
    always.add(`timer ${id}`);
    return id;
  };
  const forget = (
    name: "clearTimeout" | "clearInterval" | "cancelAnimationFrame" | "cancelIdleCallback",
    kind: string,
  ) => {
    const own = window[name] as (id?: number) => void;
    const watched = (id?: number) => {
      once.delete(`${kind} ${id}`);
      always.delete(`${kind} ${id}`);
      own.call(window, id);
    };
    Object.assign(window, { [name]: watched });
  };
  Object.assign(window, { setInterval: watchedInterval });
  forget("clearTimeout", "timer");
  forget("clearInterval", "timer");
  forget("cancelAnimationFrame", "requestAnimationFrame");
  forget("cancelIdleCallback", "requestIdleCallback");

  const take = (): Beat => {
    observe();
    const levels = [...once.values()];
    const due = levels.filter((level) => level < clockDepth).length;
    return {
      url: location.href,
      isLoaded: document.readyState === "complete",
      changes,
      unchangedFor: performance.now() - changedAt,
      due,
      recurring: levels.length - due + always.size,
      isWhole,
    };
  };
  Object.defineProperty(window, "__labBeat", { value: { take } satisfies BeatTaker });
}

/** The same as text, for a page: the compiler's `__name` is not there, so it is brought along. */
export function installing(isWhole: boolean): string {
  return `(() => { const __name = (value) => value; (${installBeat})(${isWhole}); })();`;
}
