import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";
const panel = `${sidebar} >>> .cs-panel:not([hidden])`;
const fold = `${sidebar} >>> button:Collapse Claimside`;

// A modal dialog makes all that stands outside it inert.
describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin));

  test("in a modal dialog, and in one over it, the sidebar can be worked; it leaves each with it", async () => {
    const page = await use.lab.open(`${use.server.origin}/pages/dialog.html`);
    await page.waitFor(sidebar);
    for (const [opener, dialog] of [
      ["#open", "#charges"],
      ["#lookup", "#codes"],
    ] as const) {
      await page.click(opener);
      await page.waitFor(`${dialog} > ${sidebar}`);
      await foldAndOpen(page);
    }
    await page.click("#back");
    await page.waitFor(`#charges > ${sidebar}`);
    await page.click("#done");
    await page.waitFor(`html > ${sidebar}`);
    await foldAndOpen(page);
    await page.close();
  });

  test("over an element that fills the screen the sidebar can be worked", async () => {
    const page = await use.lab.open(`${use.server.origin}/pages/dialog.html`);
    await page.waitFor(sidebar);
    await page.click("#full");
    await page.until("the sheet to fill the screen", () => document.fullscreenElement !== null);
    await foldAndOpen(page);
    await page.close();
  });

  async function foldAndOpen(page: LabPage): Promise<void> {
    await page.openSidebar();
    await page.click(fold);
    await page.waitGone(panel);
    await page.openSidebar();
    expect(await page.exists(panel)).toBe(true);
    await page.click(fold);
    await page.waitGone(panel);
  }
});
