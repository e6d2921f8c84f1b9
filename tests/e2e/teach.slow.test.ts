import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Claim } from "../../lib/core/claim/claim";
import type { LabPage } from "../../scripts/lab/lab-page";
import { settle } from "../../scripts/lab/settle";
import { openMore } from "./in-sidebar";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
/** In the options, of the site on which the pages stand. */
const removeTaught = "button:Remove: the form of 127.0.0.1";
const panel = (selector: string) => `claimside-teach >>> ${selector}`;

// What stands on tests/e2e/pages/mute-form, whose words say nothing.
const claim: Claim = {
  payer: { name: "AETNA PPO" },
  lines: [
    { code: "17340", modifiers: ["22"], units: 1, placeOfService: "11", diagnosisPointers: ["A", "B"], charge: 95 },
    { code: "99213", modifiers: ["25"], units: 1, placeOfService: "11", diagnosisPointers: ["A"], charge: 120 },
  ],
};
const cell = (place: number) => `tr:nth-of-type(2) td:nth-of-type(${place}) input`;

describe.each(engines)("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin, use.server.origin.replace("127.0.0.1", "localhost")));

  describe("a form whose words say nothing", () => {
    let page: LabPage;
    let url: string;
    beforeAll(async () => {
      url = `${use.server.origin}/pages/mute-form/`;
      page = await use.lab.open(url);
    });
    afterAll(() => page?.close());

    test("is not read", async () => {
      expect((await settle(use.lab, page)).report.fired).toBe(false);
      expect(await page.exists(sidebar)).toBe(false);
    });

    test("is taught by clicks, and once by key; the page hears nothing of them", async () => {
      await page.click("form button");
      const heard = await page.text("#clicks");
      await use.lab.teach(url);
      await page.waitFor(panel("[data-asked=code]"));
      await pick(page, cell(1), "modifier");
      await pick(page, cell(2), "modifier");
      await page.click(panel("button:Next"));
      await pick(page, cell(3), "placeOfService");
      await pick(page, cell(4), "diagnosisPointer");
      // The next field by keyboard: from the units, where the focus is put by script, over to the pointers.
      await page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), cell(5));
      await page.press("Enter");
      await page.waitFor(panel('[data-shown="1"]'));
      await page.click(panel("button:Next"));
      await pick(page, cell(6), "payerName");
      await pick(page, "input.wide", "review");
      expect(await page.text("#clicks")).toBe(heard);
    });

    test("what would be read is shown, and saved", async () => {
      await page.waitFor(panel('[data-line-view="1"]'));
      expect(await page.text(panel('[data-line-view="0"]'))).toContain("17340");
      expect(await page.text(panel(".cs-teach-payer"))).toBe("Payer: AETNA PPO");
      await page.click(panel("button:Save"));
      await page.waitFor(panel("button:Close"));
      await page.click(panel("button:Close"));
      await page.waitGone("claimside-teach");
    });

    test("is read exactly, at once and after a reload", async () => {
      await page.waitFor(sidebar);
      expect(await claimOf(url)).toEqual(claim);
      await page.goto(url);
      await page.waitFor(sidebar);
      expect(await claimOf(url)).toEqual(claim);
    });

    test("keeps selectors, and nothing that stands in the form", async () => {
      const kept = JSON.stringify(await use.lab.storage());
      expect(kept).toContain("td:nth-of-type(1) > input");
      for (const value of ["AETNA", "17340", "99213", "95.00"]) expect(kept).not.toContain(value);
    });

    test("is forgotten in the options", async () => {
      const options = await use.lab.options("#/sites");
      await options.click(removeTaught);
      await page.waitGone(sidebar);
    });
  });

  test("a form in a frame from another origin is taught across it", async () => {
    const url = `${use.server.origin}/pages/mute-form/framed.html`;
    const page = await use.lab.open(url);
    await page.waitFor("#sheet >>> table");
    await use.lab.teach(url);
    await page.waitFor(panel("[data-asked=code]"));
    await pick(page, `#sheet >>> ${cell(1)}`, "modifier");
    await page.click(panel("button:Skip"));
    await pick(page, `#sheet >>> ${cell(3)}`, "placeOfService");
    await pick(page, `#sheet >>> ${cell(4)}`, "diagnosisPointer");
    for (const _ of [1, 2, 3]) await page.click(panel("button:Skip"));
    await page.waitFor(panel('[data-line-view="1"]'));
    await page.click(panel("button:Save"));
    await page.click(panel("button:Close"));
    await page.waitFor(sidebar);
    const lines = claim.lines.map(({ code, units, placeOfService }) => ({ code, units, placeOfService }));
    expect(await claimOf(url)).toEqual({ lines });
    await (await use.lab.options()).click(removeTaught);
    await page.waitGone(sidebar);
    await page.close();
  });

  describe.each(["cms-1500", "framed"])("a field that is not a code, on %s", (slug) => {
    let page: LabPage;
    let url: string;
    beforeAll(async () => {
      url = `${use.server.origin}/${slug}/`;
      page = await use.lab.open(url);
      await openWhy();
    });
    afterAll(() => page?.close());

    test("is refused by one key, and the sidebar goes, also after a reload", async () => {
      await page.press("n");
      await page.waitGone(sidebar);
      await page.waitFor("claimside-notice >>> button:Undo");
      await page.goto(url);
      expect((await settle(use.lab, page)).report.fired).toBe(false);
      expect(await page.exists(sidebar)).toBe(false);
    });

    test("is a code again once that is undone in the options", async () => {
      const options = await use.lab.options("#/sites");
      await options.click("main >>> button:Undo");
      await page.waitFor(sidebar);
    });

    test("can be taken back on the spot", async () => {
      await openWhy();
      await page.click(`${sidebar} >>> button:This is not a procedure code N`);
      await page.waitGone(sidebar);
      await page.click("claimside-notice >>> button:Undo");
      await page.waitFor(sidebar);
      expect(await page.exists("claimside-notice")).toBe(false);
    });

    /** While frames are still being read, the sidebar goes and comes, closed, and its parts move under the pointer. */
    async function openWhy(): Promise<void> {
      await settle(use.lab, page);
      await openMore(page);
      await page.click(`${sidebar} >>> button:Why this field?`);
      await page.waitFor(`${sidebar} >>> .cs-why`);
    }
  });

  async function claimOf(url: string): Promise<Claim | null> {
    return (await use.lab.report(url))?.claim ?? null;
  }
});

/** Clicks a field that is asked for, and waits for the next question. */
async function pick(page: LabPage, field: string, next: string): Promise<void> {
  await page.click(field);
  await page.waitFor(panel(`[data-asked="${next}"]`));
}
