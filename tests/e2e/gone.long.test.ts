import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";

// A checker that shows yesterday's answer is worse than none.
describe.each(casesOf(engines, inChromium))("what is left of the extension in an open page, in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(() => use.lab.turnOn(use.server.origin));
  beforeEach(async () => {
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await page.waitFor(sidebar);
  });

  test("turned off, it leaves no verdict standing; on again, it serves the page that is loaded anew", async () => {
    await use.lab.enable(false);
    await saysItIsGone();
    await use.lab.enable(true);
    await page.goto(`${use.server.origin}/cms-1500/?again`);
    await page.waitFor(sidebar);
  });

  test("removed, it leaves no verdict standing", async () => {
    await use.lab.launched.uninstall();
    await saysItIsGone();
    await use.lab.launched.install();
  });

  /** Firefox ends scripts without a word. */
  async function saysItIsGone(): Promise<void> {
    await page.until("the verdict to be gone", isUnseen, sidebar);
    if (engine === "firefox") return;
    await page.waitFor("claimside-notice");
    expect(await page.text("claimside-notice >>> p")).toContain("updated or turned off");
    await page.click("claimside-notice >>> button");
    expect(await ownHosts()).toEqual([]);
  }

  function ownHosts(): Promise<string[]> {
    return page.evaluate(() =>
      [...document.documentElement.children]
        .map(({ localName }) => localName)
        .filter((name) => /^claimside/.test(name)),
    );
  }
});

/** Whether a surface is no longer there, or hidden to the eye and to clicks. */
function isUnseen(name: string): boolean {
  const host = document.querySelector(name);
  return !host || getComputedStyle(host).clipPath === "inset(50%)";
}
