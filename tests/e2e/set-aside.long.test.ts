import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Browser as WebExtensions } from "webextension-polyfill";
import type { PopupLine } from "../../lib/core/view/popup-view";
import type { LabPage } from "../../scripts/lab/lab-page";
import { openFinding } from "./in-sidebar";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const line = "#ctl00_Main_rptLines_ctl02_txt";
const sidebar = "claimside-sidebar";
const finding = `${sidebar} >>> [data-rule="units-above-one"]`;

describe.each(casesOf(engines, inChromium))("in %s", (engine) => {
  const use = useLab(engine);
  let page: LabPage;

  const setAside = async (label: string) => {
    await openFinding(page, "units-above-one");
    await page.click(`${finding} >>> button:Not here`);
    await page.click(`${finding} >>> button:${label}`);
    await page.waitGone(finding);
  };
  const bill = async (units: string) => {
    await page.fill(`${line}Units`, units);
    await page.click(`${line}CPT`);
  };
  /** What the popup counts, line by line. It is drawn of a question that the options page may ask as well. */
  const toFixInPopup = async () => {
    const lines = await (await use.lab.options()).evaluate(askForLines, page.page.url());
    return lines?.map(({ toFix }) => toFix);
  };

  beforeAll(async () => {
    await use.lab.turnOn(use.server.origin);
  });
  beforeEach(async () => {
    page = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await page.waitFor(sidebar);
    await bill("14");
    await page.waitFor(finding);
    await page.openSidebar();
  });

  test("on this claim it is said no more until what it speaks of changes", async () => {
    await setAside("On this claim: it is right here");
    await page.waitFor(`${sidebar} >>> [data-gap^="aside"]`);
    expect(await page.text(`${sidebar} >>> .cs-verdict`)).toContain("set aside");
    expect(await toFixInPopup()).toEqual([0]);
    await bill("12");
    await page.waitFor(finding);
    expect(await page.exists(`${sidebar} >>> [data-gap^="aside"]`)).toBe(false);
    expect(await toFixInPopup()).toEqual([1]);
  });

  test("for the payer it is set aside on the next claim, too, and taken back", async () => {
    await setAside("For Aetna: this payer pays it so");
    const next = await use.lab.open(`${use.server.origin}/cms-1500/`);
    await next.waitFor(sidebar);
    await next.fill(`${line}Units`, "3");
    await next.click(`${line}CPT`);
    await next.openSidebar();
    await next.waitFor(`${sidebar} >>> [data-gap="aside units-above-one"]`);
    expect(await next.exists(finding)).toBe(false);
    await next.click(`${sidebar} >>> [data-gap="aside units-above-one"] >>> button:Take back`);
    await next.waitFor(finding);
  });

  test("what is only to know is muted for the payer in two presses", async () => {
    const support = `${sidebar} >>> [data-rule="modifier-22-support"]`;
    await bill("1");
    await page.fill(`${line}Mod1`, "22");
    await page.click(`${line}CPT`);
    await page.waitFor(support);
    await page.click(`${support} >>> button:Not here`);
    await page.click(`${support} >>> button:For Aetna`);
    await page.waitGone(support);
    await page.waitFor(`${sidebar} >>> [data-gap="aside modifier-22-support"]`);
  });

  test("what became of it is counted, and nothing else is", async () => {
    await bill("1");
    await page.waitGone(finding);
    const options = await use.lab.openExtensionPage("options.html#/counts");
    await options.waitFor('[data-tally="units-above-one"]');
    const counts = await options.text('[data-tally="units-above-one"]');
    expect(counts).toMatch(/\d/);
    await options.click("button:Wipe the counts");
    await options.waitGone("[data-tally]");
  });
});

declare const chrome: WebExtensions;

/** Runs in a page of the extension. */
async function askForLines(url: string): Promise<PopupLine[] | undefined> {
  const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
  const asked: Promise<unknown> = chrome.tabs.sendMessage(tab?.id ?? -1, { type: "lines-shown" }, { frameId: 0 });
  return ((await asked) as { answer?: PopupLine[] } | undefined)?.answer;
}
