import { setTimeout as sleep } from "node:timers/promises";
import type { Lab } from "../lab/lab";
import { median } from "./median";
import type { Result } from "./result";
import { record, workAfterMarks } from "./trace";

const times = 15;

/** What replacing ten rows costs on a huge page and on a small one, and the longest task of ours on the huge one. */
export async function measureRows(lab: Lab, origin: string): Promise<Result[]> {
  const [huge, small] = [await lab.openBlank(), await lab.openBlank()];
  const recording = await record(huge.page, lab.launched.extensionOrigin, async () => {
    await huge.goto(`${origin}/table-100000.html`, 60_000);
    await small.goto(`${origin}/table-1000.html`);
    await sleep(2500);
    for (let time = 0; time < times; time++) {
      await huge.page.evaluate(`(${replaceRows})("bench-huge")`);
      await sleep(150);
      await small.page.evaluate(`(${replaceRows})("bench-small")`);
      await sleep(100);
    }
  });
  await huge.close();
  await small.close();
  const onHuge = median(workAfterMarks(recording, "bench-huge"));
  const onSmall = median(workAfterMarks(recording, "bench-small"));
  const longest = Math.max(...recording.work.map(({ ms }) => ms));
  return [
    {
      name: "ten rows replaced on 100,000 elements, against on 1,000",
      value: onHuge / onSmall,
      unit: "×",
      bar: 1.5,
      detail: `${onHuge.toFixed(3)} ms against ${onSmall.toFixed(3)} ms`,
    },
    { name: "longest task of ours on 100,000 elements", value: longest, unit: "ms", bar: 50 },
  ];
}

// Runs in the page.
function replaceRows(mark: string): void {
  performance.mark(mark);
  const rows = document.querySelectorAll("tr");
  const middle = Math.floor(rows.length / 2);
  for (let index = middle; index < middle + 10; index++) rows[index]?.replaceWith(rows[index]?.cloneNode(true) as Node);
}

/** What each key typed costs in a form of 5,000 fields. */
export async function measureTyping(lab: Lab, origin: string): Promise<Result[]> {
  const page = await lab.open(`${origin}/form.html`);
  await sleep(1500);
  await page.evaluate(() => {
    addEventListener("keydown", () => performance.mark("bench-key"), { capture: true });
    document.querySelector<HTMLElement>("#f2500")?.focus();
  });
  await sleep(500);
  const recording = await record(page.page, lab.launched.extensionOrigin, async () => {
    for (let key = 0; key < 150; key++) {
      await page.page.keyboard.press("a");
      await sleep(10);
    }
  });
  await page.close();
  const costs = workAfterMarks(recording, "bench-key");
  const value = median(costs);
  return [{ name: "script time per key, 5,000 fields", value, unit: "ms", bar: 0.05, detail: `${costs.length} keys` }];
}
