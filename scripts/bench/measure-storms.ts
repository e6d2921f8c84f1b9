import { setTimeout as sleep } from "node:timers/promises";
import type { Lab } from "../lab/lab";
import type { Result } from "./result";

const rounds = 5;
const watched = 4000;

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
    const pairs: { ours: number; plain: number }[] = [];
    for (let round = 0; round < rounds; round++) {
      const ours = await frameRate(lab, `${origin}/${name}.html`);
      const plain = await frameRate(lab, `${origin.replace("127.0.0.1", "localhost")}/${name}.html`);
      pairs.push({ ours, plain });
    }
    // All rounds together: at some fifteen frames a second one frame more or less is much of a single round.
    const [ours, plain] = [mean(pairs.map((pair) => pair.ours)), mean(pairs.map((pair) => pair.plain))];
    const value = (1 - ours / plain) * 100;
    const detail = `${ours.toFixed(1)} frames a second against ${plain.toFixed(1)}`;
    results.push({ name: `frames lost: ${title}`, value, unit: "%", bar: 5, detail });
  }
  return results;
}

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

async function frameRate(lab: Lab, url: string): Promise<number> {
  const page = await lab.open(url);
  // Standing a storm begins with noticing that it is one.
  await sleep(3000);
  const rate = await page.page.evaluate(countFrames, watched);
  await page.close();
  return rate;
}

// Runs in the page.
async function countFrames(ms: number): Promise<number> {
  const counter = globalThis as unknown as { frames_: number };
  const [before, started] = [counter.frames_, performance.now()];
  await new Promise((resolve) => setTimeout(resolve, ms));
  return ((counter.frames_ - before) * 1000) / (performance.now() - started);
}
