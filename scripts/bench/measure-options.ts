import type { Page } from "puppeteer-core";
import type { Lab } from "../lab/lab";
import { median } from "./median";
import type { Result } from "./result";
import { taskTimeOf } from "./task-time";

const payerCount = 500;
const typed = "health plan 4";

/** What a key costs on the options page where a practice has 500 payers: in its list, in the search, and in a setting. */
export async function measureOptions(lab: Lab): Promise<Result[]> {
  const { page } = await lab.openExtensionPage("options.html#/payers");
  await page.evaluate(storePayers, payerCount);
  await page.waitForFunction((count) => document.querySelectorAll("[data-listed]").length > count, {}, payerCount);
  const rows = [
    ["in the list of payers", ".cs-list input"],
    ["in the search over everything", ".cs-search input"],
    ["in a setting of a payer", "input[inputmode=numeric]"],
  ] as const;
  const results: Result[] = [];
  for (const [where, selector] of rows) results.push(await measureKeysIn(page, where, selector));
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close();
  return results;
}

async function measureKeysIn(page: Page, where: string, selector: string): Promise<Result> {
  const spent = await taskTimeOf(page);
  await page.focus(selector);
  const costs: number[] = [];
  for (const key of selector.includes("numeric") ? "1234" : typed) {
    const before = await spent();
    await page.keyboard.type(key);
    // Painted: the frame after the next has begun.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    costs.push((await spent()) - before);
  }
  const name = `options with ${payerCount} payers: a key ${where}, to paint`;
  return {
    name,
    value: median(costs),
    unit: "ms",
    bar: 50,
    detail: `of the page's thread, at most ${Math.max(...costs).toFixed(0)} ms`,
  };
}

declare const chrome: { storage: { local: { set(items: object): Promise<void>; clear(): Promise<void> } } };

/** Runs in the page. */
function storePayers(count: number): Promise<void> {
  const payers = Object.fromEntries(
    Array.from({ length: count }, (_, at) => [
      `own/health-plan-${at}`,
      {
        name: `Health Plan ${at}`,
        aliases: [`HP ${at}`, `HEALTH PLAN ${at} OF OHIO`],
        ids: [`HP${at}`],
        filingLimitDays: 90,
      },
    ]),
  );
  return chrome.storage.local.set({ preferences: { version: 1, payers } });
}
