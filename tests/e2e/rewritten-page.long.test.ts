import { beforeAll, describe, expect, test } from "vitest";
import type { LabPage } from "../../scripts/lab/lab-page";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";
import { useLab } from "./use-lab";

const sidebar = "claimside-sidebar";

const form = (code: string) => `<!doctype html><title>Charge entry</title>
  <label>Payer <input value="AETNA PPO"></label>
  <table><tr><th>CPT</th><th>Units</th><th>POS</th><th>DOS</th><th>Dx pointer</th><th>Charge</th></tr>
  <tr><td><input id=code value="${code}"></td><td><input id=units value="1"></td><td><input value="11"></td>
  <td><input value="11/20/2026"></td><td><input value="A"></td><td><input value="95.00"></td></tr></table>`;

// With `document.open` a page takes every listener with it: its own, and ours.
describe.each(casesOf(engines, inChromium))("a page that writes itself anew, in %s", (engine) => {
  const use = useLab(engine);
  beforeAll(() => use.lab.turnOn(use.server.origin));

  test("gets the sidebar back, which hears what is typed, and whose buttons work", async () => {
    const page = await use.lab.open(`${use.server.origin}/pages/rewritten.html`);
    await write(page, form("17340"));
    await page.waitFor(sidebar);
    await page.evaluate((name) => document.querySelector(name)?.setAttribute("data-before", ""), sidebar);
    await write(page, form("17340"));
    await page.waitFor(`${sidebar}:not([data-before])`);
    await page.fill("#units", "2");
    const finding = `${sidebar} >>> [data-rule="units-above-one"]`;
    await page.waitFor(finding);
    await page.click("#code");
    await page.click(`${finding} >>> button:Go to field`);
    await page.until("the units to have the focus", () => document.activeElement?.id === "units");
    await page.close();
  });

  test("brings the sidebar where a code is typed into what it wrote", async () => {
    const page = await use.lab.open(`${use.server.origin}/pages/rewritten.html`);
    // Until the search for codes runs, and has looked at what there is.
    await use.lab.tabReport(page.page.url(), 5000);
    await write(page, form(""));
    await use.lab.tabReport(page.page.url(), 5000);
    await page.fill("#code", "17340");
    await page.waitFor(sidebar);
    expect(await page.text("#code")).toBe("17340");
    await page.close();
  });
});

/** Writes a page into the same document. */
function write(page: LabPage, html: string): Promise<void> {
  return page.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, html);
}
