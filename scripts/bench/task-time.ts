import type { Page } from "puppeteer-core";

/** Says how many milliseconds the page's main thread has spent on tasks so far. */
export async function taskTimeOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.createCDPSession();
  await session.send("Performance.enable");
  return async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0) * 1000;
  };
}
