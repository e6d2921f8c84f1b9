/** No task of ours runs longer than this, in milliseconds, as far as its steps allow. */
const longestTask = 8;

/**
 * Runs steps one after the other, the first at once, and leaves the page to itself in between where they take long.
 * `onSlice` hears what a slice took, in milliseconds, and says how long to pause before the next.
 */
export async function runInSlices(
  steps: Iterator<unknown>,
  signal: AbortSignal,
  onSlice: (took: number) => number,
): Promise<void> {
  for (let isDone = false; !isDone && !signal.aborted; ) {
    const started = performance.now();
    do isDone = steps.next().done === true;
    while (!isDone && performance.now() - started < longestTask);
    const rest = onSlice(performance.now() - started);
    if (!isDone) await pause(rest, signal);
  }
}

/** Resolves after so many milliseconds, or once the signal comes; no timer is left then. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return ms <= 0 ? letOthers() : wait(ms, signal);
}

const { scheduler } = globalThis as { scheduler?: { postTask(task: () => void): Promise<unknown> } };

/**
 * Resolves once the page has done what is due. Timers that set each other wait for four milliseconds in every browser, by
 * which a third of a long reading's time was waiting; so the browser's own queue is asked, where it has one.
 */
function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    if (scheduler) void scheduler.postTask(resolve);
    else setTimeout(resolve);
  });
}

function wait(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    signal.addEventListener("abort", end);
  });
}
