import type { Target, WebWorker } from "puppeteer-core";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { useLab } from "./use-lab";

const notice = "claimside-sidebar >>> .cs-banner";
const finding = 'claimside-sidebar >>> [data-rule="units-above-one"]';
const units = "#ctl00_Main_rptLines_ctl02_txtUnits";

// Chromium alone lets a test end the background and keep the extension.
describe("the background ends, in chromium", () => {
  const use = useLab("chromium");
  let page: LabPage;
  beforeAll(() => use.lab.turnOn(use.server.origin));
  beforeEach(async () => {
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await page.waitFor("claimside-sidebar");
  });

  test("while a question waits: the verdict is called not current until the right one is there", async () => {
    // Every question has the preferences read first.
    await (await background()).evaluate("chrome.storage.local.get = () => {}");
    await page.fill(units, "2");
    await page.waitFor(notice);
    expect(await page.text(notice)).toContain("Not current");
    expect(await page.exists(finding)).toBe(false);
    await endBackground();
    await page.waitFor(finding);
    // Other questions wait, too: where the focus went is one.
    await page.waitGone(notice);
    await page.close();
  });

  test("while nothing is asked: the next question wakes it", async () => {
    await endBackground();
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

  async function endBackground(): Promise<void> {
    await (await background()).close();
  }
});
