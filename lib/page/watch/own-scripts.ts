type ScriptName = "sentinel" | "reader" | "note" | "sidebar" | "teach" | "outline" | "marks" | "saving" | "write";

interface OwnScripts {
  running: Map<ScriptName, AbortController>;
  listeners: Set<() => void>;
}

/** The scripts of one extension share a global object in each frame, which pages cannot see. */
const shared = globalThis as { claimsideScripts?: OwnScripts };
shared.claimsideScripts ??= { running: new Map(), listeners: new Set() };
const { running, listeners } = shared.claimsideScripts;

/** Which of our scripts run in this frame; each runs once, however often it is injected. */
export const ownScripts = {
  /** The signal that ends the script, or null where it runs already. */
  begin(name: ScriptName): AbortSignal | null {
    if (running.has(name)) return null;
    const controller = new AbortController();
    running.set(name, controller);
    tellAll();
    return controller.signal;
  },
  runs(name: ScriptName): boolean {
    return running.has(name);
  },
  end(...names: ScriptName[]): void {
    for (const name of names) {
      running.get(name)?.abort();
      if (running.delete(name)) tellAll();
    }
  },
  /** Leaves nothing of ours behind in the frame. */
  endAll(): void {
    ownScripts.end(...running.keys());
  },
};

/**
 * Does something whenever another of our scripts does not run, and stops while it does: two that watch the same page would
 * cost it twice.
 */
export function whileNot(other: ScriptName, signal: AbortSignal, work: (signal: AbortSignal) => void): void {
  let current: AbortController | null = null;
  const heed = () => {
    const isWanted = !running.has(other) && !signal.aborted;
    if (isWanted === (current !== null)) return;
    current?.abort();
    current = isWanted ? new AbortController() : null;
    if (current) work(current.signal);
  };
  listeners.add(heed);
  signal.addEventListener("abort", () => {
    listeners.delete(heed);
    heed();
  });
  heed();
}

function tellAll(): void {
  for (const listener of [...listeners]) listener();
}
