export interface TimeBudget {
  /** Takes off what was spent, in milliseconds. */
  spend(ms: number): void;
  /** The same, as far as there is something left to spend. */
  spendSaved(ms: number): void;
  /** How long to rest before anything more is spent, in milliseconds; 0 where it may be at once. */
  rest(): number;
}

/** What may be spent at once after a quiet time, in milliseconds: a whole pass over a huge page. */
const savings = 100;
/** No debt is rested off for longer than this, in milliseconds. */
const longestRest = 4000;

/**
 * How much of the page's time may be taken: a share of it in the long run (0.03 is 3 %), and a little at once after a
 * quiet time. It is what leaves a page that never stops changing as fast as it is.
 */
export function makeTimeBudget(share: () => number): TimeBudget {
  let credit = savings;
  let asOf = performance.now();
  const refill = () => {
    const now = performance.now();
    credit = Math.min(savings, credit + (now - asOf) * share());
    asOf = now;
  };
  return {
    spend(ms) {
      refill();
      credit -= ms;
    },
    spendSaved(ms) {
      refill();
      credit -= Math.min(ms, Math.max(0, credit));
    },
    rest() {
      refill();
      return Math.min(longestRest, Math.max(0, -credit / share()));
    },
  };
}
