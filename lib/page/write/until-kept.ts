/** How long a page may take to show what was written, in milliseconds. */
const longest = 1000;
/** For so many frames in a row it must stand there. */
const frames = 2;
/** A page that is not painted has no frames; in milliseconds. */
const longestFrame = 60;

/** Whether it comes to be so within a second, and stays so while the page is painted twice. */
export async function untilKept(isSo: () => boolean): Promise<boolean> {
  const end = performance.now() + longest;
  for (let calm = 0; performance.now() < end; ) {
    if (isSo() && calm++ === frames) return true;
    if (!isSo()) calm = 0;
    await nextFrame();
  }
  return false;
}

/** Waits until `find` finds something; undefined where it does not within so many milliseconds. */
export async function untilFound<Found>(
  find: () => Found | null | undefined,
  atMost = longest,
): Promise<Found | undefined> {
  const end = performance.now() + atMost;
  for (;;) {
    const found = find();
    if (found) return found;
    if (performance.now() > end) return undefined;
    await nextFrame();
  }
}

export function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => resolve());
    setTimeout(resolve, longestFrame);
  });
}
