/** Does one thing at a time. `onBegin` returns what is to be done at the end of each. */
export function oneAtATime(onBegin: () => () => void) {
  let underWay: Promise<void> | undefined;
  const begin = (work: () => Promise<void>) => {
    const onEnd = onBegin();
    underWay = work().finally(() => {
      underWay = undefined;
      onEnd();
    });
    return underWay;
  };
  return {
    isBusy: () => underWay !== undefined,
    /** Does it, unless something is under way: what is pressed twice is done once. */
    unlessBusy: async (work: () => Promise<void>) => (underWay ? undefined : begin(work)),
    /** Does it once nothing is under way any more. */
    async afterwards(work: () => Promise<void>) {
      // Nothing is lost: who asked for what is under way hears that it failed.
      while (underWay) await underWay.catch(() => undefined);
      return begin(work);
    },
  };
}
