/** How often a page works against our surface before it is given up to write there. */
export interface PageFights {
  /** It moved, hid, covered, restyled or removed it. */
  note(): void;
  /** A press was judged unsafe that a page, and not a person's haste, made so. */
  noteUnsafe(): void;
  /** For good: what a page is, it stays. */
  isLost(): boolean;
}

/** So many within so many milliseconds. */
const [mostFights, within] = [5, 10_000];
const [mostUnsafe, withinUnsafe] = [3, 60_000];

export function makePageFights(onLost: () => void = () => {}): PageFights {
  let isLost = false;
  const counter = (most: number, time: number) => {
    let noted: number[] = [];
    return () => {
      const now = performance.now();
      noted = [...noted, now].filter((at) => at > now - time);
      if (isLost || noted.length < most) return;
      isLost = true;
      onLost();
    };
  };
  return {
    note: counter(mostFights, within),
    noteUnsafe: counter(mostUnsafe, withinUnsafe),
    isLost: () => isLost,
  };
}
