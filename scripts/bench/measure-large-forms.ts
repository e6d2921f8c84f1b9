import type { Lab } from "../lab/lab";
import type { LabPage } from "../lab/lab-page";
import { withoutUs } from "./measure-keys";
import { median } from "./median";
import type { Result } from "./result";
import { record } from "./trace";

const rounds = 3;
/** Longer than this nobody waits for a verdict, in milliseconds; what takes longer is counted as this. */
const longestWait = 20_000;
const forms = [
  { lines: 400, bar: 250 },
  { lines: 5000, bar: 1000 },
];

/** Opening forms of many lines: when the sidebar is seen, how long the page is held up at once, and its load. */
export async function measureLargeForms(lab: Lab, origin: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const { lines, bar } of forms) {
    const address = (host: string) => `${host}/claim-${lines}.html`;
    const ours: Opened[] = [];
    const plain: Opened[] = [];
    for (let round = 0; round < rounds; round++) {
      ours.push(await visit(lab, address(origin)));
      plain.push(await visit(lab, address(withoutUs(origin)), 0));
    }
    const waits = ours.map(({ first }) => first);
    const [withUs, without] = [ours, plain].map((visits) => median(visits.map(({ load }) => load)));
    results.push(
      {
        name: `first verdict after a form of ${lines} lines stands`,
        value: median(waits),
        unit: "ms",
        bar,
        detail: `${waits.filter((wait) => wait >= longestWait).length} of ${rounds} never seen in ${longestWait / 1000} s`,
      },
      { name: "longest task of ours until then", value: await longestTask(lab, address(origin)), unit: "ms", bar: 16 },
      {
        name: `load of a form of ${lines} lines with the extension, against without`,
        value: (withUs ?? 0) / (without ?? 1),
        unit: "×",
        bar: 1.1,
        detail: `${withUs?.toFixed(0)} ms against ${without?.toFixed(0)} ms`,
      },
    );
  }
  return results;
}

interface Opened {
  /** From the moment that the form stands to the painted sidebar, in milliseconds. */
  first: number;
  /** From the start of the navigation to the end of the load event, in milliseconds. */
  load: number;
}

async function visit(lab: Lab, url: string, patience = longestWait): Promise<Opened> {
  const page = await lab.openBlank();
  const first = await openForm(page, url, patience);
  const load = await page.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
    return entry?.loadEventEnd ?? 0;
  });
  await page.close();
  return { first, load };
}

/** In a visit of its own: recording slows the page down. */
async function longestTask(lab: Lab, url: string): Promise<number> {
  const page = await lab.openBlank();
  const open = async () => void (await openForm(page, url, longestWait));
  const { work } = await record(page.page, lab.launched.extensionOrigin, open);
  await page.close();
  return Math.max(0, ...work.map(({ ms }) => ms));
}

async function openForm(page: LabPage, url: string, patience: number): Promise<number> {
  await page.page.evaluateOnNewDocument(`(${awaitFirst})(${patience})`);
  await page.goto(url, 60_000);
  return (await page.page.evaluate("globalThis.first_")) as number;
}

// Runs in the page, before it is there.
function awaitFirst(patience: number): void {
  const told = globalThis as { first_?: Promise<number> };
  told.first_ = new Promise((resolve) => {
    let stands = Number.POSITIVE_INFINITY;
    // The sidebar may be there before the last line of the form is.
    const observer = new MutationObserver(() => {
      if (!document.querySelector("claimside-sidebar")) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(Math.max(0, performance.now() - stands))));
    });
    addEventListener("DOMContentLoaded", () => {
      stands = performance.now();
    });
    addEventListener("load", () => setTimeout(resolve, patience, patience));
    observer.observe(document, { childList: true, subtree: true });
  });
}
