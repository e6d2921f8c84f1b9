import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Frame } from "puppeteer-core";
import { mergeFrames } from "../../lib/core/reading/merge-frames";
import { readSight } from "../../lib/core/reading/read-fields";
import type { FrameSight, PageReading } from "../../lib/core/reading/reading";
import type { Lab } from "../lab/lab";
import { servePractice } from "../practice/serve-practice";
import { pageAddress } from "../read/page-address";

/** What pages show, one after the other, as the reader of the extension sees them; closed roots stay closed to it. */
export async function* seePages(lab: Lab, pages: readonly string[]): AsyncGenerator<PageReading> {
  const script = await readerScript();
  const tab = await lab.openBlank();
  for (const page of pages) {
    const address = pageAddress(page);
    if ("url" in address) throw new Error(`${page} is an address; a stored page was expected.`);
    const server = await servePractice({ "/": address.folder });
    try {
      await tab.goto(`${server.origin}/${address.path}`);
      await tab.page.waitForNetworkIdle();
      const sights = await Promise.all(tab.page.frames().map((frame) => sightOf(frame, script)));
      yield mergeFrames(sights.flatMap((sight) => (sight ? [readSight(sight)] : [])));
    } finally {
      await server.close();
    }
  }
}

async function readerScript(): Promise<string> {
  const entryPoints = [fileURLToPath(new URL("./in-page.ts", import.meta.url))];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "iife", target: "es2023" });
  return outputFiles[0]?.text ?? "";
}

/** null where a frame has gone while it was looked at. */
async function sightOf(frame: Frame, script: string): Promise<FrameSight | null> {
  try {
    await frame.evaluate(script);
    return (await frame.evaluate("claimsideSees()")) as FrameSight;
  } catch (error) {
    if (frame.detached) return null;
    throw error;
  }
}
