type ScriptName = "sentinel" | "reader" | "sidebar" | "teach";

/** The scripts of one extension share a global object in each frame, which pages cannot see. */
const shared = globalThis as { claimsideScripts?: Map<ScriptName, AbortController> };
shared.claimsideScripts ??= new Map();
const running = shared.claimsideScripts;

/** Which of our scripts run in this frame; each runs once, however often it is injected. */
export const ownScripts = {
  /** The signal that ends the script, or null where it runs already. */
  begin(name: ScriptName): AbortSignal | null {
    if (running.has(name)) return null;
    const controller = new AbortController();
    running.set(name, controller);
    return controller.signal;
  },
  runs(name: ScriptName): boolean {
    return running.has(name);
  },
  end(name: ScriptName): void {
    running.get(name)?.abort();
    running.delete(name);
  },
  /** Leaves nothing of ours behind in the frame. */
  endAll(): void {
    for (const name of [...running.keys()]) ownScripts.end(name);
  },
};
