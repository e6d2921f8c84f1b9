import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { clearCode, type PracticePage, practicePages, typeCode, typeUnits } from "./practice-page";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
const inSidebar = (selector: string) => `${sidebar} >>> ${selector}`;

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe.each(practicePages.filter(({ claim }) => claim))("$slug", (practice) => {
    let page: LabPage;
    beforeAll(async () => {
      page = await use.lab.open(`${use.server.origin}/${practice.slug}/`);
    });
    afterAll(() => page?.close());

    test("the sidebar stands beside the claim that is loaded with the page", async () => {
      await page.waitFor(sidebar);
      // Components come to life one after the other, and what is read grows with them.
      expect((await settle(use.lab, page)).report.claim).toEqual(practice.claim);
    });

    test("clearing the code takes the sidebar away", async () => {
      await clearCode(page, practice);
      await page.waitGone(sidebar);
    });

    test("typing the code key by key brings it back, with the right line read", async () => {
      await typeCode(page, practice, "17340");
      await page.waitFor(inSidebar(`[data-line-view="${lineOf(practice)}"]`));
      expect(await page.text(inSidebar('[data-slot="code"]'))).toContain("17340");
      expect(await page.text(inSidebar('[data-slot="units"]'))).toMatch(/\b1$/);
      const claim = await claimOf(page);
      if (practice.drive.typing === "search") expect(claim?.lines).toHaveLength(practice.claim?.lines.length ?? 0);
      else expect(claim).toEqual(practice.claim);
    });

    // How soon is measured by `npm run bench`: a limit here would measure the machine.
    test("units 2 shows units-above-one", async () => {
      expect(await page.exists(inSidebar('[data-rule="units-above-one"]'))).toBe(false);
      await typeUnits(page, practice, "2");
      await page.waitFor(inSidebar('[data-rule="units-above-one"]'));
    });

    test("a payer's coverage, changed in the options page, changes what the open sidebar says", async () => {
      const says = inSidebar('[data-rule="payer-not-covered"]');
      const payer = (await use.lab.report(await addressOf(page)))?.payer;
      expect(payer).toBeTruthy();
      const options = await use.lab.options(`#/payers/${payer}`);
      for (const coverage of ["Covered", "Not covered", "Covered"]) {
        await options.click(`main >>> label:${coverage}`);
        await (coverage === "Covered" ? page.waitGone(says) : page.waitFor(says));
      }
    });

    async function claimOf(of: LabPage) {
      return (await use.lab.report(await addressOf(of)))?.claim ?? null;
    }
  });

  describe.each(practicePages.filter(({ claim }) => !claim))("$slug", ({ slug, drive }) => {
    test("stays quiet, whatever stands in its fields", async () => {
      const page = await use.lab.open(`${use.server.origin}/${slug}/`);
      expect(drive.quietFields ?? []).not.toEqual([]);
      for (const field of drive.quietFields ?? []) await page.fill(field, "17340");
      expect((await settle(use.lab, page)).report.fired).toBe(false);
      expect(await page.exists(sidebar)).toBe(false);
      await page.close();
    });
  });

  test("nothing that was read from a page is in storage afterwards", async () => {
    const kept = JSON.stringify(await use.lab.storage());
    expect(kept).toContain('"coverage":"covered"');
    for (const value of valuesOnPages()) expect(kept).not.toContain(value);
  });
});

function addressOf(page: LabPage): Promise<string> {
  return page.evaluate(() => location.href);
}

function lineOf({ claim }: PracticePage): number {
  return claim?.lines.findIndex(({ code }) => code === "17340") ?? -1;
}

/** What the practice pages show: payers, diagnoses, providers, charges' dates, and the patients' names. */
function valuesOnPages(): string[] {
  const claims = practicePages.flatMap(({ claim }) => claim ?? []);
  const read = claims.flatMap(({ payer, diagnoses = [], lines }) => [
    payer?.name,
    payer?.id,
    ...diagnoses,
    ...lines.flatMap(({ code, dateFrom, renderingNpi }) => [code, dateFrom, renderingNpi]),
  ]);
  return ["HARGROVE", "127.0.0.1:", ...read.filter((value) => typeof value === "string" && value !== "")] as string[];
}
