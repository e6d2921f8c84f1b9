import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Frame } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { pageAddress } from "../../scripts/read/page-address";
import { type StoredPortal, storedPortals } from "../../scripts/read/stored-portals";
import { projectFolder } from "../../scripts/setup/project-folder";
import { casesOf } from "./part-of-run";
import { engines, sharedLab } from "./shared-lab";
import { keptByPages, refusedOn } from "./written/expected";
import type { Written } from "./written/write-all";

const claims = storedPortals.filter(({ room, folder, page }) => room === "claims" && page.startsWith(folder));

describe.each(engines)("in %s", (engine) => {
  let server: PracticeServer;
  let script = "";
  let page: LabPage;
  beforeAll(async () => {
    const entryPoints = [fileURLToPath(new URL("./written/write-all.ts", import.meta.url))];
    const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: "iife", target: "es2023" });
    script = outputFiles[0]?.text ?? "";
    server = await servePractice({ "/": projectFolder });
    page = await (await sharedLab(engine)).openBlank();
    await page.page.evaluateOnNewDocument(countWaits);
  });
  afterAll(async () => {
    await page?.close();
    await server?.close();
  });

  test.each(casesOf(claims, (_, index) => index % 32 === 0))(
    "what is written into $slug is taken back, and what cannot be written stays",
    async (portal) => {
      await page.goto(`${server.origin}/${pathOf(portal)}`);
      await page.until("what the page set itself to do later to be done", isDone, portal.slug.startsWith("lib-"));
      const written = await Promise.all(page.page.frames().map((frame) => writtenIn(frame, script)));
      const tried = written.flatMap((one) => one.tried);
      const refused = tried.filter(({ outcome }) => outcome !== "written");
      expect(Object.fromEntries(refused.map(({ role, outcome }) => [role, outcome]))).toEqual(refusedOn(portal.slug));
      const changed = written.flatMap((one) => one.changed);
      if (!(portal.slug in keptByPages)) expect(changed).toEqual([]);
    },
  );
});

function pathOf({ page }: StoredPortal): string {
  const address = pageAddress(page);
  if ("url" in address) throw new Error(`${page} is an address; a stored page was expected.`);
  return address.path;
}

async function writtenIn(frame: Frame, script: string): Promise<Written> {
  await frame.evaluate(script);
  return (await frame.evaluate("claimsideWrites()")) as Written;
}

// The functions below run in the page.

declare const window: Record<"setTimeout" | "requestAnimationFrame" | "clearTimeout", unknown> & {
  claimsideWaits: Set<number>;
};

/**
 * Some pages draw their rows anew a while after they are loaded: counts what they ask to be called back for until then, and
 * what that asks for again, four deep, for some go on for ever.
 */
function countWaits(): void {
  const waits = new Set<number>();
  window.claimsideWaits = waits;
  let depth = 0;
  // Frames and timers have numbers of their own each.
  const counted = (ask: (work: (...given: unknown[]) => void, ms?: number) => number, sign: 1 | -1) => {
    return (work: unknown, ms?: number, ...given: unknown[]) => {
      const own = document.readyState === "complete" && depth === 0 ? Number.NaN : depth + 1;
      const id = ask((...told) => {
        depth = own || 0;
        if (typeof work === "function") work(...(given.length > 0 ? given : told));
        depth = 0;
        waits.delete(sign * id);
      }, ms);
      if (own <= 4) waits.add(sign * id);
      return id;
    };
  };
  const clear = clearTimeout;
  // What the page waits for is counted, and nothing waited for here.
  window.setTimeout = counted(setTimeout as never, 1);
  window.requestAnimationFrame = counted(requestAnimationFrame as never, -1);
  window.clearTimeout = (id: number) => {
    waits.delete(id);
    clear(id);
  };
}

/** Pages made with a library define its elements in their own time; others have elements that nobody defines. */
function isDone(ofLibrary: boolean): boolean {
  const isDefined = !ofLibrary || document.querySelector(":not(:defined)") === null;
  return document.readyState === "complete" && window.claimsideWaits.size === 0 && isDefined;
}
