import { within } from "./within";

/** What one process of the extension has to do: whoever asks whether it is done is told, and need not guess. */
export interface Activity {
  /** How many pieces of work were ever begun here: where it is the same twice, nothing happened in between. */
  begun: number;
  /** What is running, waits for an answer or is scheduled, by name. */
  underWay: string[];
  /** What went wrong here, in sentences without a word of any page; each once. */
  troubles: string[];
}

export interface ActivityLedger {
  /** Counts a promise as under way until it ends. */
  during<Value>(what: string, work: Promise<Value>): Promise<Value>;
  /** The same for what nobody waits for; where it fails, that is kept. */
  start(what: string, work: Promise<unknown>): void;
  /** Does something after so many milliseconds, and counts it as under way until then. Returns how to call it off. */
  later(what: string, ms: number, then: () => void): () => void;
  /** What is looked at only now and then is looked at before each answer: it may find work to do. */
  beforeAnswer(look: () => void, signal: AbortSignal): void;
  /** Keeps that something failed, for whoever asks: nothing fails in silence. */
  fail(what: string, error: unknown): void;
  /** The activity once nothing is under way, or after so many milliseconds as it is then. */
  whenIdle(patience: number): Promise<Activity>;
}

const mostTroubles = 10;

/** The kind of error and where in our code, never its words: they may quote a page. */
export function nameOfError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /[\w-]+\.js:\d+:\d+/.exec(error.stack ?? "")?.[0];
  return place ? `${error.name} at ${place}` : error.name;
}

export function makeActivity(): ActivityLedger {
  const work = countWork();
  const looks = new Set<() => void>();
  const troubles = new Set<string>();

  const untilIdle = async () => {
    for (;;) {
      for (const look of looks) look();
      if (work.names().length === 0) return;
      await work.untilDone();
      // What follows from a piece of work begins in the same turn.
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const fail = (what: string, error: unknown) => {
    if (troubles.size < mostTroubles) troubles.add(`${what} failed: ${nameOfError(error)}`);
  };
  return {
    during: (what, promised) => promised.finally(work.begin(what)),
    start: (what, promised) => void promised.catch((error) => fail(what, error)).finally(work.begin(what)),
    fail,
    later(what, ms, then) {
      const end = work.begin(what);
      const timer = setTimeout(() => {
        try {
          then();
        } catch (error) {
          fail(what, error);
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
      await within(untilIdle(), patience, undefined);
      return { begun: work.begun(), underWay: work.names(), troubles: [...troubles] };
    },
  };
}

/** Pieces of work by name: how many were begun, which are under way, and when none is. */
function countWork() {
  let begun = 0;
  const underWay = new Map<number, string>();
  let waiting: (() => void)[] = [];
  return {
    begun: () => begun,
    names: () => [...underWay.values()],
    /** Returns how to end it. */
    begin(what: string) {
      const id = ++begun;
      underWay.set(id, what);
      return () => {
        underWay.delete(id);
        if (underWay.size > 0) return;
        for (const go of waiting) go();
        waiting = [];
      };
    },
    untilDone: () => new Promise<void>((resolve) => waiting.push(resolve)),
  };
}

/** The scripts of one extension share a global object in each frame, which pages cannot see: they keep one ledger. */
const shared = globalThis as { claimsideActivity?: ActivityLedger };
shared.claimsideActivity ??= makeActivity();
export const activity = shared.claimsideActivity;
