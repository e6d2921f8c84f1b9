import type { Target, WebWorker } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const notice = "claimside-sidebar >>> .cs-banner";
const finding = 'claimside-sidebar >>> [data-rule="units-above-one"]';
const units = "#ctl00_Main_rptLines_ctl02_txtUnits";

describe.each(casesOf(engines, inChromium))("the background ends, in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;
  beforeAll(() => use.lab.turnOn(use.server.origin));
  beforeEach(async () => {
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await page.waitFor("claimside-sidebar");
  });

  // Chromium alone lets a test reach into the background, and have it keep a question waiting.
  const inChromium = engine === "chromium" ? test : () => {};
  inChromium("while a question waits: the verdict is called not current until the right one is there", async () => {
    // Every question has the preferences read first.
    await (await background()).evaluate("chrome.storage.local.get = () => {}");
    await page.fill(units, "2");
    await page.waitFor(notice);
    expect(await page.text(notice)).toContain("Not current");
    expect(await page.exists(finding)).toBe(false);
    await use.lab.launched.stopBackground();
    await page.waitFor(finding);
    // Other questions wait, too: where the focus went is one.
    await page.waitGone(notice);
    await page.close();
  });

  test("while nothing is asked: the next question wakes it", async () => {
    await use.lab.launched.stopBackground();
    await page.fill(units, "2");
    await page.waitFor(finding);
    await page.close();
  });

  async function background(): Promise<WebWorker> {
    const { browser, extensionOrigin } = use.lab.launched;
    const isOurs = (target: Target) => target.type() === "service_worker" && target.url().startsWith(extensionOrigin);
    const worker = await (await browser.waitForTarget(isOurs)).worker();
    if (!worker) throw new Error("The background was expected to be a worker.");
    return worker;
  }
});
