import { setTimeout as sleep } from "node:timers/promises";
import type { Lab } from "../lab/lab";
import type { LabPage } from "../lab/lab-page";
import { median } from "./median";
import type { Result } from "./result";

/** How often the extension comes to a page and goes again. */
const rounds = 4;
const watched = 3000;
/** Standing a storm begins with noticing that it is one. */
const noticing = 3000;
const resting = 500;

const storms = {
  "storm-nodes": "100,000 nodes a second",
  "storm-fields": "fields that rewrite themselves",
  "storm-roots": "10,000 shadow roots",
  "storm-claim": "100,000 nodes a second beside a claim",
};

/** How many frames pages that never stop changing lose to the extension, in per cent. */
export async function measureStorms(lab: Lab, origin: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const [name, title] of Object.entries(storms)) {
    const page = await lab.open(`${origin}/${name}.html`);
    results.push({ name: `frames lost: ${title}`, unit: "%", bar: 5, ...(await compareRates(lab, page, origin)) });
    await page.close();
  }
  return results;
}

/**
 * One page all the time, on which the extension is turned on and off in turns: two loads of one page differ by more than
 * what is measured. Each rate with it is held against those just before and after, so that the machine's drift counts out.
 */
async function compareRates(lab: Lab, page: LabPage, origin: string): Promise<Pick<Result, "value" | "detail">> {
  const rates: { ours: number; plain: number }[] = [];
  let before = await rateWithout(lab, page, origin);
  for (let round = 0; round < rounds; round++) {
    await lab.turnOn(origin);
    const ours = await rateAfter(page, noticing);
    const after = await rateWithout(lab, page, origin);
    rates.push({ ours, plain: (before + after) / 2 });
    before = after;
  }
  await lab.turnOn(origin);
  const [ours, plain] = [median(rates.map((rate) => rate.ours)), median(rates.map((rate) => rate.plain))];
  return {
    value: median(rates.map((rate) => (1 - rate.ours / rate.plain) * 100)),
    detail: `${ours.toFixed(1)} frames a second against ${plain.toFixed(1)}`,
  };
}

async function rateWithout(lab: Lab, page: LabPage, origin: string): Promise<number> {
  await lab.turnOff(origin);
  return rateAfter(page, resting);
}

/** Turning on and off puts another page in front: one behind it draws no frames. */
async function rateAfter(page: LabPage, ms: number): Promise<number> {
  await page.page.bringToFront();
  await sleep(ms);
  return page.evaluate(countFrames, watched);
}

// Runs in the page.
async function countFrames(ms: number): Promise<number> {
  const counter = globalThis as unknown as { frames_: number };
  const [before, started] = [counter.frames_, performance.now()];
  await new Promise((resolve) => setTimeout(resolve, ms));
  return ((counter.frames_ - before) * 1000) / (performance.now() - started);
}
