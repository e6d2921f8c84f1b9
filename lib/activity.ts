/** What one process of the extension has to do: whoever asks whether it is done is told, and need not guess. */
export interface Activity {
  /** How many pieces of work were ever begun here: where it is the same twice, nothing happened in between. */
  begun: number;
  /** What is running, waits for an answer or is scheduled, by name. */
  underWay: string[];
}

export interface ActivityLedger {
  /** Counts a promise as under way until it ends. */
  during<Value>(what: string, work: Promise<Value>): Promise<Value>;
  /** Does something after so many milliseconds, and counts it as under way until then. Returns how to call it off. */
  later(what: string, ms: number, then: () => void): () => void;
  /** What is looked at only now and then is looked at before each answer: it may find work to do. */
  beforeAnswer(look: () => void, signal: AbortSignal): void;
  /** The activity once nothing is under way, or after so many milliseconds as it is then. */
  whenIdle(patience: number): Promise<Activity>;
}

export function makeActivity(): ActivityLedger {
  let begun = 0;
  const underWay = new Map<number, string>();
  const looks = new Set<() => void>();
  let waiting: (() => void)[] = [];

  const begin = (what: string) => {
    const id = ++begun;
    underWay.set(id, what);
    return () => {
      underWay.delete(id);
      if (underWay.size > 0) return;
      for (const go of waiting) go();
      waiting = [];
    };
  };
  const isIdle = () => {
    for (const look of looks) look();
    return underWay.size === 0;
  };
  const untilIdle = async () => {
    while (!isIdle()) {
      await new Promise<void>((resolve) => waiting.push(resolve));
      // What follows from a piece of work begins in the same turn.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };

  return {
    during: (what, work) => work.finally(begin(what)),
    later(what, ms, then) {
      const end = begin(what);
      const timer = setTimeout(() => {
        try {
          then();
        } finally {
          end();
        }
      }, ms);
      return () => {
        clearTimeout(timer);
        end();
      };
    },
    beforeAnswer(look, signal) {
      looks.add(look);
      signal.addEventListener("abort", () => looks.delete(look));
    },
    async whenIdle(patience) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const enough = new Promise((resolve) => {
        timer = setTimeout(resolve, patience);
      });
      await Promise.race([untilIdle(), enough]);
      clearTimeout(timer);
      return { begun, underWay: [...underWay.values()] };
    },
  };
}

/** The scripts of one extension share a global object in each frame, which pages cannot see: they keep one ledger. */
const shared = globalThis as { claimsideActivity?: ActivityLedger };
shared.claimsideActivity ??= makeActivity();
export const activity = shared.claimsideActivity;
