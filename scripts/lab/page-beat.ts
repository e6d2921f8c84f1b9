/** How one document stands: what it has still to do, and how often it changed. */
export interface Beat {
  url: string;
  isLoaded: boolean;
  /** How many changes the document and its open shadow roots have seen. */
  changes: number;
  /** Milliseconds since the last of them. */
  unchangedFor: number;
  /** Whether it was painted since; not where it is out of sight, or the machine is busy with other things. */
  isPainted: boolean;
  /** What the page has scheduled for once, that is still to come. */
  due: number;
  /** What may change the page at any time, or never: clocks, animation loops, elements without their component. */
  recurring: number;
  /** Whether all that was scheduled is known; not where the page's scripts ran first. */
  isWhole: boolean;
}

declare global {
  interface Window {
    __labBeat?: { take(): Beat };
  }
}

/** A script that makes a document ready to be asked, as text; `isWhole`: it runs before the page's own. */
export function installing(isWhole: boolean): string {
  // The compiler's `__name` is not there in a page, so it is brought along, like all that is called.
  const parts = { noteWork, wrapScheduler, wrapCanceller, watchScheduled, watchChanges };
  const brought = Object.entries(parts).map(([name, part]) => `const ${name} = (${part});`);
  return `(() => { const __name = (value) => value; ${brought.join("\n")} (${installBeat})(${isWhole}); })();`;
}

/** Asks a document how it stands, as text; where it was not made ready beforehand, that is done now. */
export const takingBeat = `${installing(false)} window.__labBeat.take()`;

// The functions below run in the page.

function installBeat(isWhole: boolean): void {
  if (window.__labBeat) return;
  const changed = watchChanges();
  const scheduled = watchScheduled();
  const take = (): Beat => ({
    url: location.href,
    isLoaded: document.readyState === "complete",
    ...changed(),
    ...scheduled(),
    isWhole,
  });
  Object.defineProperty(window, "__labBeat", { value: { take } });
}

/** Counts the changes of the document and of its open shadow roots, as they appear. */
function watchChanges(): () => Pick<Beat, "changes" | "unchangedFor" | "isPainted"> {
  const known = new WeakSet<Node>();
  const ownFrame = window.requestAnimationFrame.bind(window);
  let changes = 0;
  let changedAt = performance.now();
  let unpainted = 0;
  const paint = () => {
    unpainted--;
    if (unpainted > 0) ownFrame(paint);
  };
  const noteChanges = (count: number) => {
    changes += count;
    changedAt = performance.now();
    if (unpainted === 0) ownFrame(paint);
    // What observes sizes hears of a change with the first frame after it, and what it does then shows with the second.
    unpainted = 2;
  };
  const observer = new MutationObserver((records) => noteChanges(records.length));
  return () => {
    const roots = [...document.querySelectorAll("*")].flatMap((element) => element.shadowRoot ?? []);
    for (const root of [document, ...roots].filter((root) => !known.has(root))) {
      known.add(root);
      // A component that came to life changed the page where nothing observed it yet.
      noteChanges(1);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    }
    return { changes, unchangedFor: performance.now() - changedAt, isPainted: unpainted === 0 };
  };
}

/** What a page has scheduled: by name and number, how deep in a chain of such work it was scheduled. */
interface Scheduled {
  once: Map<string, number>;
  /** Intervals. */
  always: Set<string>;
  /** How deep in a chain the work that runs now is; 0 where it was not scheduled. */
  depth: number;
}

/**
 * Notes what the page's scripts schedule, until it has run or is called off. A timer set by a timer set by a timer … is a
 * clock; the depth at which browsers begin to hold such timers back tells them apart.
 */
function watchScheduled(): () => Pick<Beat, "due" | "recurring"> {
  const clockDepth = 5;
  const scheduled: Scheduled = { once: new Map(), always: new Set(), depth: 0 };
  wrapScheduler(scheduled, "setTimeout", "timer");
  wrapScheduler(scheduled, "requestAnimationFrame", "frame");
  wrapScheduler(scheduled, "requestIdleCallback", "idle");
  wrapCanceller(scheduled, "clearTimeout", "timer");
  wrapCanceller(scheduled, "clearInterval", "timer");
  wrapCanceller(scheduled, "cancelAnimationFrame", "frame");
  wrapCanceller(scheduled, "cancelIdleCallback", "idle");
  const setOwnInterval = window.setInterval as (...args: unknown[]) => number;
  const setInterval = (...args: unknown[]) => {
    const id = setOwnInterval.call(window, ...args);
    scheduled.always.add(`timer ${id}`);
    return id;
  };
  Object.assign(window, { setInterval });
  return () => {
    const depths = [...scheduled.once.values()];
    const due = depths.filter((depth) => depth < clockDepth).length;
    // Elements that no component library has claimed yet may come to life; those of Claimside have no component.
    const unborn = [...document.querySelectorAll(":not(:defined)")].filter(
      ({ localName }) => !localName.startsWith("claimside-"),
    ).length;
    return { due, recurring: depths.length - due + scheduled.always.size + unborn };
  };
}

/** Puts a scheduler in the place of the page's own, that says when what it was given has run. */
function wrapScheduler(
  scheduled: Scheduled,
  name: "setTimeout" | "requestAnimationFrame" | "requestIdleCallback",
  kind: string,
): void {
  /** No timer is waited for that is further away, in milliseconds: reading ends before. */
  const longestDelay = 15_000;
  const own = window[name] as (...args: unknown[]) => number;
  const wrapped = (work: unknown, ...args: unknown[]) => {
    // Code given as text, which is rare, is left as it is.
    if (typeof work !== "function") return own.call(window, work, ...args);
    const noted = noteWork(scheduled, work as (...args: unknown[]) => unknown);
    const id = own.call(window, noted.run, ...args);
    // The second of a timer's arguments is its delay, that of an idle callback its options.
    if (!(Number(args[0]) > longestDelay)) noted.begin(`${kind} ${id}`);
    return id;
  };
  Object.assign(window, { [name]: wrapped });
}

/** Work that is noted as scheduled, from `begin` until it runs. */
function noteWork(scheduled: Scheduled, work: (...args: unknown[]) => unknown) {
  const depth = scheduled.depth + 1;
  let key = "";
  return {
    begin(as: string) {
      key = as;
      scheduled.once.set(key, depth);
    },
    run(this: unknown, ...args: unknown[]) {
      scheduled.once.delete(key);
      const before = scheduled.depth;
      scheduled.depth = depth;
      try {
        work.apply(this, args);
      } finally {
        scheduled.depth = before;
      }
    },
  };
}

function wrapCanceller(
  { once, always }: Scheduled,
  name: "clearTimeout" | "clearInterval" | "cancelAnimationFrame" | "cancelIdleCallback",
  kind: string,
): void {
  const own = window[name] as (id?: number) => void;
  const wrapped = (id?: number) => {
    once.delete(`${kind} ${id}`);
    always.delete(`${kind} ${id}`);
    own.call(window, id);
  };
  Object.assign(window, { [name]: wrapped });
}
