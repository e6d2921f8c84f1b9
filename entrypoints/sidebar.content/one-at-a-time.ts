/** Does what it is given; nothing while something is under way. `onBegin` returns what is to be done at its end. */
export function oneAtATime(onBegin: () => () => void) {
  let isBusy = false;
  return async (work: () => Promise<void>): Promise<void> => {
    if (isBusy) return;
    isBusy = true;
    const onEnd = onBegin();
    await work().finally(() => {
      isBusy = false;
      onEnd();
    });
  };
}
