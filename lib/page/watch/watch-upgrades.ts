import { activity } from "../../activity";

const upgradeCheck = { every: 250, times: 40 };
/** Every so many checks the whole page is asked for elements that have come since: that costs as much as it is large. */
const wholePageEvery = 8;

/**
 * A component library that loads late gives its elements their shadow roots without touching the document. While there
 * are undefined elements we look at one of each name, whether it has come to life; ten seconds at most.
 */
export function watchUpgrades(signal: AbortSignal, onUpgrade: () => void): void {
  let pending = undefinedElements();
  let times = 0;
  if (pending.length === 0) return;
  const look = (isWholePage: boolean) => {
    const isUpgraded = pending.some((element) => element.matches(":defined"));
    if (isUpgraded)
      activity.later("look at upgraded elements", upgradeCheck.every, () => signal.aborted || onUpgrade());
    if (isUpgraded || isWholePage) pending = undefinedElements();
    if (pending.length === 0 || times >= upgradeCheck.times) clearInterval(timer);
  };
  const timer = setInterval(() => look(++times % wholePageEvery === 0), upgradeCheck.every);
  activity.beforeAnswer(() => look(false), signal);
  signal.addEventListener("abort", () => clearInterval(timer));
}

/** One element of each name that no component library has claimed yet. */
function undefinedElements(): Element[] {
  const byName = new Map<string, Element>();
  for (const element of document.querySelectorAll(":not(:defined)")) byName.set(element.localName, element);
  return [...byName.values()];
}
