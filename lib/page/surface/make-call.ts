/** What the claim asks of the person: to fix something, nothing any more, or neither. */
export type Calls = "fix" | "ready" | "neither";

interface CallOptions {
  /** The person is at work in what was opened: it may not fold by itself. */
  isInUse(): boolean;
  /** It calls no more. */
  onQuiet(): void;
  signal: AbortSignal;
}

/** So long, in milliseconds, a call lasts once all is well. */
const lasts = 5000;

/** Whether the person is called to look: from the first error on until a moment after all is well. */
export function makeCall({ isInUse, onQuiet, signal }: CallOptions) {
  let isCalling = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const endSoon = () => {
    timer ??= setTimeout(end, lasts);
  };
  const end = () => {
    timer = undefined;
    if (isInUse()) return endSoon();
    isCalling = false;
    onQuiet();
  };
  signal.addEventListener("abort", stop);
  return {
    heed(calls: Calls) {
      if (calls === "ready" && isCalling) return endSoon();
      stop();
      isCalling ||= calls === "fix";
    },
    isCalling: () => isCalling,
    /** What it called to is gone. */
    forget() {
      stop();
      isCalling = false;
    },
  };
}
