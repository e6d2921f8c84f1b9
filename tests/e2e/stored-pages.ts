import { beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "../../lib/core/claim/claim";
import { defaultPreferences } from "../../lib/core/preferences/defaults";
import type { Finding } from "../../lib/core/rules/engine/finding";
import { judgeClaim } from "../../lib/core/rules/judge-claim";
import type { PageReport } from "../../lib/core/view/page-report";
import { localDate } from "../../lib/page/surface/local-date";
import type { Lab } from "../../scripts/lab/lab";
import { makeLastingReader } from "../../scripts/read/lasting-reader";
import { pageAddress } from "../../scripts/read/page-address";
import { expectedClaim, type StoredPortal, storedPortals } from "../../scripts/read/stored-portals";
import type { Engine } from "../../scripts/setup/find-browser.mjs";
import { sharedLab } from "./shared-lab";

const portals = storedPortals.filter(({ folder, page }) => page.startsWith(folder));
/** How long a page may take to come to rest, in milliseconds: no more than a guard against one that never does. */
const patience = 60_000;

/** Every so many-th page of tests/portals, for one of so many files that share them. */
export function storedPages(file: number, files: number): StoredPortal[] {
  return portals.filter((_, index) => index % files === file - 1);
}

/** Holds pages against their claim.json, and what is said of that claim, as the product itself reads it. */
export function readStoredPages(engine: Engine, pages: StoredPortal[]): void {
  const reader = makeLastingReader(() => openOnGrantedSites(engine), patience);
  beforeAll(() => reader.open());

  describe.concurrent(`the extension reads the stored pages, in ${engine}`, () => {
    test.each(pages)("$slug", async (portal) => {
      const { report, isAtRest, troubles } = await reader.read(pageAddress(portal.page));
      const claim = expectedClaim(portal);
      expect(report.claim, troubles.join("; ")).toEqual(claim);
      expect(findingsOn(claim, report)).toMatchObject(report.findings);
      expect({ fired: report.fired, offered: report.offered }).toEqual({
        fired: portal.room === "claims",
        offered: portal.room === "maybe",
      });
      expect(isAtRest, troubles.join("; ")).toBe(true);
    });
  });
}

/** What the core says of this claim today, with the note that was read beside it. */
function findingsOn(claim: Claim | null, { note }: PageReport): readonly Finding[] {
  const options = { preferences: defaultPreferences, today: localDate(), ...(note && { ticks: note.ticks }) };
  return claim ? judgeClaim(claim, options).findings : [];
}

async function openOnGrantedSites(engine: Engine): Promise<Lab> {
  const lab = await sharedLab(engine);
  await lab.turnOn("http://127.0.0.1/", "http://localhost/");
  return lab;
}
