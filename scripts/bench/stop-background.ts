import type { Target } from "puppeteer-core";
import type { Lab } from "../lab/lab";

/** Has the background sleep, as the browser does with one that has nothing to do. */
export async function stopBackground({ launched: { browser, extensionOrigin } }: Lab): Promise<void> {
  const isOurs = (target: Target) => target.type() === "service_worker" && target.url().startsWith(extensionOrigin);
  const worker = await browser.targets().find(isOurs)?.worker();
  await worker?.close();
}
