import { within } from "../../lib/within";
import { type Lab, openLab } from "../../scripts/lab/lab";
import { buildExtension } from "../../scripts/setup/build-extension";
import type { Engine } from "../../scripts/setup/find-browser.mjs";

export const engines: Engine[] = ["chromium", "firefox"];

const labs = new Map<Engine, Lab>();

/**
 * The browser of this process with the extension (its open-root test build), as on the first day. To start one costs as
 * much as to read thirty pages, so the test files that run one after the other in a process use the same; it ends with
 * the process. One that has ended is replaced.
 */
export async function sharedLab(engine: Engine): Promise<Lab> {
  const standing = labs.get(engine);
  if (standing && (await isRenewed(standing))) return standing;
  await standing?.close();
  const extension = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome", test: true });
  const lab = await openLab({ engine, extension });
  labs.set(engine, lab);
  return lab;
}

/** How long a browser that is there may take, in milliseconds. */
const renewedWithin = 60_000;

async function isRenewed(lab: Lab): Promise<boolean> {
  const renewed = lab.renew().then(() => true);
  return await within(renewed, renewedWithin, false).catch(() => false);
}
