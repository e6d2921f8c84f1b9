import { setTimeout as sleep } from "node:timers/promises";
import type { CDPSession } from "puppeteer-core";
import type { Lab } from "../lab/lab";
import { median } from "./median";
import type { Result } from "./result";

const rounds = 5;

/** Seconds of the renderer's main thread. */
interface Cost {
  script: number;
  task: number;
}

/** What one page cost, step by step, and its heap when all was done, in bytes. */
interface Visit {
  load: Cost;
  typing: Cost;
  updates: Cost;
  heap: number;
}

/** The same page with the extension and, under the machine's other name, without it: time, step by step, and memory. */
export async function measurePage(lab: Lab, origin: string): Promise<Result[]> {
  const withUs: Visit[] = [];
  const without: Visit[] = [];
  for (let round = 0; round < rounds; round++) {
    withUs.push(await visit(lab, origin));
    without.push(await visit(lab, origin.replace("127.0.0.1", "localhost")));
  }
  const costs = (["load", "typing", "updates"] as const).flatMap((step) =>
    (["script", "task"] as const).map((kind): Result => {
      const [ours, plain] = [withUs, without].map((visits) => median(visits.map((one) => one[step][kind])) * 1000);
      return {
        name: `${step}: ${kind} time with the extension, against without`,
        value: (ours ?? 0) / (plain ?? 1),
        unit: "×",
        detail: `${ours?.toFixed(1)} ms against ${plain?.toFixed(1)} ms`,
      };
    }),
  );
  const [ours, plain] = [withUs, without].map((visits) => median(visits.map(({ heap }) => heap)) / 1e6);
  const detail = `${ours?.toFixed(2)} MB against ${plain?.toFixed(2)} MB`;
  return [
    { name: "heap added on an idle page", value: (ours ?? 0) - (plain ?? 0), unit: "MB", bar: 0.5, detail },
    ...costs,
  ];
}

async function visit(lab: Lab, origin: string): Promise<Visit> {
  const page = await lab.openBlank();
  const session = await page.page.createCDPSession();
  await session.send("Performance.enable");
  let before = await costSoFar(session);
  const costSince = async () => {
    const now = await costSoFar(session);
    const spent = { script: now.script - before.script, task: now.task - before.task };
    before = now;
    return spent;
  };
  await page.goto(`${origin}/table-10000.html`);
  await sleep(700);
  const load = await costSince();
  const heap = await heapOf(session);
  await page.page.focus("input");
  await costSince();
  for (let key = 0; key < 40; key++) await page.page.keyboard.press("a");
  await sleep(200);
  const typing = await costSince();
  await page.evaluate(updateTable);
  await sleep(200);
  const updates = await costSince();
  await page.close();
  return { load, typing, updates, heap };
}

async function costSoFar(session: CDPSession): Promise<Cost> {
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { script: value("ScriptDuration"), task: value("TaskDuration") };
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 2; time++) await session.send("HeapProfiler.collectGarbage");
  return (await session.send("Runtime.getHeapUsage")).usedSize;
}

// Runs in the page: ten rows anew, thirty times, one frame apart.
async function updateTable(): Promise<void> {
  for (let time = 0; time < 30; time++) {
    for (const row of [...document.querySelectorAll("tr")].slice(200, 210)) row.replaceWith(row.cloneNode(true));
    await new Promise(requestAnimationFrame);
  }
}
