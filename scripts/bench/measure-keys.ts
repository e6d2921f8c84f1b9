import { setTimeout as sleep } from "node:timers/promises";
import type { Lab } from "../lab/lab";
import type { LabPage } from "../lab/lab-page";
import { median, quantile } from "./median";
import { findOwnWorld, type OwnWorld } from "./own-world";
import type { Result } from "./result";
import { stopBackground } from "./stop-background";
import { taskTimeOf } from "./task-time";

const rounds = 5;
const keys = 20;
/** A key each so many milliseconds, as a person types. */
const betweenKeys = 120;
const bars: Record<number, number> = { 10: 1, 400: 1.5 };

/** What a key costs the page with the sidebar standing, and how long its verdict takes to be seen. */
export async function measureKeys(lab: Lab, origin: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const lines of [10, 400]) {
    results.push(await timePerKey(lab, origin, lines), ...(await timeToVerdict(lab, origin, lines)));
  }
  return results;
}

/** Against the same page without us, in turns: under the machine's other name the extension is not turned on. */
async function timePerKey(lab: Lab, origin: string, lines: number): Promise<Result> {
  const [ours, plain] = [await openForm(lab, origin, lines), await openForm(lab, withoutUs(origin), lines)];
  await waitForSidebar(ours);
  const costs: number[] = [];
  const both: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [withUs, without] = [await costOfKeys(ours), await costOfKeys(plain)];
    both[0].push(withUs);
    both[1].push(without);
    costs.push(withUs - without);
  }
  await ours.close();
  await plain.close();
  return {
    name: `page's thread per key, form of ${lines} lines, sidebar standing`,
    value: median(costs),
    unit: "ms",
    ...(bars[lines] && { bar: bars[lines] }),
    detail: `${median(both[0]).toFixed(2)} ms against ${median(both[1]).toFixed(2)} ms`,
  };
}

export function withoutUs(origin: string): string {
  return origin.replace("127.0.0.1", "localhost");
}

async function openForm(lab: Lab, origin: string, lines: number): Promise<LabPage> {
  return lab.open(`${origin}/claim-${lines}.html`);
}

async function waitForSidebar(page: LabPage): Promise<void> {
  await page.until("the sidebar to stand", () => document.querySelector("claimside-sidebar") !== null);
  // Fields that have just come are looked at once more.
  await sleep(2500);
}

/** Milliseconds of the page's thread for each key in the charge of the second line. */
async function costOfKeys(page: LabPage): Promise<number> {
  await page.page.bringToFront();
  await page.page.focus('[name="charge1"]');
  await sleep(500);
  const taskTime = await taskTimeOf(page.page);
  const before = await taskTime();
  for (let key = 0; key < keys; key++) {
    await page.page.keyboard.press(key % 2 === 0 ? "5" : "Backspace");
    await sleep(betweenKeys);
  }
  return ((await taskTime()) - before) / keys;
}

async function timeToVerdict(lab: Lab, origin: string, lines: number): Promise<Result[]> {
  const page = await openForm(lab, origin, lines);
  await waitForSidebar(page);
  const world = await findOwnWorld(page.page, lab.launched.extensionOrigin);
  await page.page.bringToFront();
  await page.page.focus('[name="units0"]');
  await sleep(500);
  const awake: number[] = [];
  for (let key = 0; key < keys * 2; key++) awake.push(await untilPainted(page, world, key));
  const slept: number[] = [];
  for (let key = 0; key < keys; key++) {
    await stopBackground(lab);
    slept.push(await untilPainted(page, world, key));
  }
  await page.close();
  const name = `key to painted verdict, ${lines} lines`;
  return [
    { name: `${name}, median`, value: median(awake), unit: "ms", bar: 50 },
    { name: `${name}, 95th percentile`, value: quantile(awake, 0.95), unit: "ms", bar: 120 },
    { name: `${name}, background stopped, median`, value: median(slept), unit: "ms", bar: 200 },
  ];
}

/** One unit more or less is an error more or less. */
async function untilPainted({ page }: LabPage, world: OwnWorld, key: number): Promise<number> {
  const isMore = key % 2 === 0;
  await world.evaluate(`(${awaitVerdict})(${isMore})`);
  await page.keyboard.press(isMore ? "2" : "Backspace");
  const waited = await world.evaluate("globalThis.benchVerdict");
  await sleep(betweenKeys);
  return waited as number;
}

// Runs in the extension's world: the second frame after the finding has come or gone begins once the first has been painted.
function awaitVerdict(isWanted: boolean): void {
  const { dom } =
    (globalThis as { chrome?: { dom: { openOrClosedShadowRoot(host: Element): ShadowRoot } } }).chrome ?? {};
  const host = document.querySelector("claimside-sidebar");
  const root = host && dom?.openOrClosedShadowRoot(host);
  if (!root) throw new Error("The sidebar was expected to stand.");
  let pressed = 0;
  addEventListener("keydown", ({ timeStamp }) => (pressed = timeStamp), { once: true, capture: true });
  (globalThis as { benchVerdict?: Promise<number> }).benchVerdict = new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("A verdict was expected within ten seconds; it did not come.")), 10_000);
    new MutationObserver((_, observer) => {
      if ((root.querySelector("[data-rule=units-above-one][data-verdict=problem]") !== null) !== isWanted) return;
      observer.disconnect();
      requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now() - pressed)));
    }).observe(root, { childList: true, subtree: true, attributes: true });
  });
}
