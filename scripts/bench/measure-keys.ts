import { setTimeout as sleep } from "node:timers/promises";
import type { Lab } from "../lab/lab";
import type { LabPage } from "../lab/lab-page";
import { median, quantile } from "./median";
import { findOwnWorld, type OwnWorld } from "./own-world";
import type { Result } from "./result";
import { taskTimeOf } from "./task-time";
import { type Painted, untilPainted } from "./until-painted";

const rounds = 5;
const keys = 20;
/** A key each so many milliseconds, as a person types. */
const betweenKeys = 120;
/** The charge of the line with the code, and that of the line after it. */
const boxes = [
  { where: "on the code's line", box: '[name="charge0"]', bars: {} },
  { where: "on another line", box: '[name="charge1"]', bars: { 10: 1, 400: 1.5 } },
] as const;
type Box = (typeof boxes)[number];

/** What a key costs the page with the sidebar standing, and how long its verdict takes to be seen. */
export async function measureKeys(lab: Lab, origin: string): Promise<Result[]> {
  const results: Result[] = [];
  for (const lines of [10, 400]) {
    for (const box of boxes) results.push(await timePerKey(lab, origin, lines, box));
    results.push(...(await timeToVerdict(lab, origin, lines)));
  }
  return results;
}

/** Against the same page without us, in turns: under the machine's other name the extension is not turned on. */
async function timePerKey(lab: Lab, origin: string, lines: number, { where, box, bars }: Box): Promise<Result> {
  const [ours, plain] = [await openForm(lab, origin, lines), await openForm(lab, withoutUs(origin), lines)];
  await waitForSidebar(ours);
  const costs: number[] = [];
  const both: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const [withUs, without] = [await costOfKeys(ours, box), await costOfKeys(plain, box)];
    both[0].push(withUs);
    both[1].push(without);
    costs.push(withUs - without);
  }
  await ours.close();
  await plain.close();
  const bar = (bars as Record<number, number>)[lines];
  return {
    name: `page's thread per key ${where}, form of ${lines} lines, sidebar standing`,
    value: median(costs),
    unit: "ms",
    ...(bar && { bar }),
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

/** Milliseconds of the page's thread for each key in a box, with what is only done once typing rests. */
async function costOfKeys(page: LabPage, box: string): Promise<number> {
  await page.page.bringToFront();
  await page.page.focus(box);
  await sleep(500);
  const taskTime = await taskTimeOf(page.page);
  const before = await taskTime();
  for (let key = 0; key < keys; key++) {
    await page.page.keyboard.press(key % 2 === 0 ? "5" : "Backspace");
    await sleep(betweenKeys);
  }
  await sleep(500);
  return ((await taskTime()) - before) / keys;
}

async function timeToVerdict(lab: Lab, origin: string, lines: number): Promise<Result[]> {
  const page = await openForm(lab, origin, lines);
  await waitForSidebar(page);
  const world = await findOwnWorld(page.page, lab.launched.extensionOrigin);
  await page.page.bringToFront();
  await page.page.focus('[name="units0"]');
  await sleep(500);
  const awake: Painted[] = [];
  for (let key = 0; key < keys * 2; key++) awake.push(await untilKeyIsPainted(page, world, key));
  const slept: Painted[] = [];
  for (let key = 0; key < keys; key++) {
    await lab.launched.stopBackground();
    slept.push(await untilKeyIsPainted(page, world, key));
  }
  const left = await timesUntilMissing(page, world);
  await page.close();
  const [name, leaving] = [`key to painted verdict, ${lines} lines`, `missing value said after the line is left`];
  const waits = awake.map(({ waited }) => waited);
  return [
    { name: `${name}, median`, value: median(waits), unit: "ms", bar: 50 },
    { name: `${name}, 95th percentile`, value: quantile(waits, 0.95), unit: "ms", bar: 120 },
    {
      name: `${name}, background stopped, median`,
      value: median(slept.map(({ waited }) => waited)),
      unit: "ms",
      bar: 200,
    },
    { name: `${leaving}, ${lines} lines, median`, value: median(left), unit: "ms", bar: 100 },
    { name: `${leaving}, ${lines} lines, 95th percentile`, value: quantile(left, 0.95), unit: "ms", bar: 100 },
    {
      name: `verdict to picture, ${lines} lines, median`,
      value: median(awake.map(({ drawn }) => drawn)),
      unit: "ms",
      bar: 16,
    },
  ];
}

/** From a line's being left for nowhere in the form, with no units on it, to the painted finding. */
async function timesUntilMissing(page: LabPage, world: OwnWorld): Promise<number[]> {
  const missing = { rule: "units-missing", isWanted: true, since: "focusout" } as const;
  const times: number[] = [];
  for (let time = 0; time < keys; time++) {
    await page.fill('[name="units0"]', "");
    await sleep(betweenKeys);
    times.push((await untilPainted(world, missing, () => page.click("h1"))).waited);
    await page.fill('[name="units0"]', "1");
  }
  return times;
}

/** One unit more or less is an error more or less. */
async function untilKeyIsPainted({ page }: LabPage, world: OwnWorld, key: number): Promise<Painted> {
  const isMore = key % 2 === 0;
  const tooMany = { rule: "units-above-one", isWanted: isMore, since: "keydown" } as const;
  const painted = await untilPainted(world, tooMany, () => page.keyboard.press(isMore ? "2" : "Backspace"));
  await sleep(betweenKeys);
  return painted;
}
