import { activity } from "../../activity";
import type { OpenRoot } from "../dom/find-roots";
import { matchesSelector, queryIn, tagOf } from "../dom/of-element";

const upgradeCheck = { every: 250, times: 40 };
/** Every so many checks the whole page is asked for others of a name whose element has gone: that costs as much as it is large. */
const wholePageEvery = 8;

/**
 * A component library that loads late gives its elements their shadow roots without touching the document. Opens shadow
 * roots, and of the elements that have none because they wait for their component looks at one of each name, whether it
 * has come to life; until ten seconds after the last of them came.
 */
export function watchUpgrades(openRoot: OpenRoot, signal: AbortSignal, onUpgrade: () => void): OpenRoot {
  const waiting = new Map<string, Element>();
  const seen = new WeakSet<Element>();
  let times = 0;
  let timer: ReturnType<typeof setInterval> | undefined;

  const look = (isWholePage: boolean) => {
    const upgraded = [...waiting].filter(([, element]) => !isUndefined(element));
    for (const [name] of upgraded) waiting.delete(name);
    if (upgraded.length > 0)
      activity.later("look at upgraded elements", upgradeCheck.every, () => signal.aborted || onUpgrade());
    if (isWholePage) replaceGone(waiting);
    if (waiting.size === 0 || times >= upgradeCheck.times) stop();
  };
  const stop = () => {
    clearInterval(timer);
    timer = undefined;
    waiting.clear();
  };
  const waitFor = (element: Element) => {
    seen.add(element);
    waiting.set(tagOf(element), element);
    times = 0;
    timer ??= setInterval(() => look(++times % wholePageEvery === 0), upgradeCheck.every);
  };
  activity.beforeAnswer(() => look(false), signal);
  signal.addEventListener("abort", stop);

  return (host) => {
    const root = openRoot(host);
    if (!root && !signal.aborted && isUndefined(host) && !seen.has(host)) waitFor(host);
    return root;
  };
}

/** Whether no component library has claimed an element yet that has a name of its own. */
function isUndefined(element: Element): boolean {
  return tagOf(element).includes("-") && matchesSelector(element, ":not(:defined)");
}

function replaceGone(waiting: Map<string, Element>): void {
  for (const [name, element] of waiting) {
    if (element.isConnected) continue;
    const other = queryIn(document, `${CSS.escape(name)}:not(:defined)`);
    if (other) waiting.set(name, other);
    else waiting.delete(name);
  }
}
