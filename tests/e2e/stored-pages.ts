import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Lab } from "../../scripts/lab/lab";
import { makeLastingReader } from "../../scripts/read/lasting-reader";
import { pageAddress } from "../../scripts/read/page-address";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { projectFolder } from "../../scripts/setup/project-folder";
import { sharedLab } from "./shared-lab";

const portals = join(projectFolder, "tests", "portals");
const slugs = readdirSync(portals).filter((slug) => existsSync(join(portals, slug, "page.html")));
/** How long a page may take to come to rest, in milliseconds: no more than a guard against one that never does. */
const patience = 60_000;

/** Holds every so many-th stored page of tests/portals against its claim.json, as the product itself reads it. */
export function readStoredPages(engine: Engine, part: number, parts: number): void {
  const reader = makeLastingReader(() => openOnGrantedSites(engine), patience);
  beforeAll(() => reader.open());

  describe.concurrent(`the extension reads the stored pages, in ${engine}`, () => {
    test.each(slugs.filter((_, index) => index % parts === part - 1))("%s", async (slug) => {
      const { report, isAtRest, troubles } = await reader.read(pageAddress(`tests/portals/${slug}/page.html`));
      const claim = JSON.parse(readFileSync(join(portals, slug, "claim.json"), "utf8"));
      expect(report.claim, troubles.join("; ")).toEqual(claim);
      expect(report.fired).toBe(claim !== null);
      expect(isAtRest, troubles.join("; ")).toBe(true);
    });
  });
}

async function openOnGrantedSites(engine: Engine): Promise<Lab> {
  const lab = await sharedLab(engine);
  await lab.turnOn("http://127.0.0.1/", "http://localhost/");
  return lab;
}
