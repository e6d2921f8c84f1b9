import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Lab, openLab } from "../../scripts/lab/lab";
import type { LabPage } from "../../scripts/lab/lab-page";
import { type PracticeServer, servePractice } from "../../scripts/practice/serve-practice";
import { buildExtension } from "../../scripts/setup/build-extension";
import { projectFolder } from "../../scripts/setup/project-folder";
import { casesOf, inChromium } from "./part-of-run";
import { engines } from "./shared-lab";

const sidebar = "claimside-sidebar";
const units = "#ctl00_Main_rptLines_ctl02_txtUnits";
const code = "#ctl00_Main_rptLines_ctl02_txtCPT";

// Two builds of rising versions, one installed over the other while a claim is open: what stands then must be of the newer.
describe.each(casesOf(engines, inChromium))("a newer version in an open page, in %s", (engine) => {
  const folder = mkdtempSync(join(tmpdir(), "claimside-update-"));
  let server: PracticeServer;
  let lab: Lab;
  let page: LabPage;

  beforeAll(async () => {
    const built = await buildExtension({ browser: engine === "firefox" ? "firefox" : "chrome", test: true });
    cpSync(built, folder, { recursive: true });
    server = await servePractice({ "/": join(projectFolder, "practice") });
    lab = await openLab({ engine, extension: folder });
    await lab.turnOn(server.origin);
    page = await lab.open(`${server.origin}/cms-1500/`);
    await page.waitFor(sidebar);
  });
  afterAll(async () => {
    await lab?.close();
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(["0.1.1", "0.2.0"])("version %s takes the place of the one before, verdict and all", async (version) => {
    await bill("14");
    await page.waitFor(`${sidebar} >>> [data-rule="units-above-one"]`);
    await page.evaluate((name) => document.querySelector(name)?.setAttribute("data-before", ""), sidebar);
    raiseTo(version);
    await lab.update();
    await page.waitFor(`${sidebar}:not([data-before])`);
    expect(await versionOf(await lab.options())).toBe(version);
    await judgesAnew();
  });

  // Chromium turns an unpacked extension off that loads itself anew, unless its own developer mode is on.
  const inFirefox = engine === "firefox" ? test : () => {};
  inFirefox("loaded anew as it stands, it takes the place of the copy before", async () => {
    await page.evaluate((name) => document.querySelector(name)?.setAttribute("data-before", ""), sidebar);
    await lab.reload();
    await page.waitFor(`${sidebar}:not([data-before])`);
    await judgesAnew();
  });

  async function judgesAnew(): Promise<void> {
    // The sidebar, and the mark beside the units: one of each.
    await page.waitFor("claimside-marks");
    expect((await surfaces()).toSorted()).toEqual(["claimside-marks", sidebar]);
    await bill("1");
    await page.waitGone(`${sidebar} >>> [data-rule="units-above-one"]`);
    await bill("3");
    await page.waitFor(`${sidebar} >>> [data-rule="units-above-one"]`);
    expect(await page.text(`${sidebar} >>> [data-rule="units-above-one"]`)).toContain("3 units");
  }

  function raiseTo(version: string): void {
    const file = join(folder, "manifest.json");
    writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, "utf8")), version }));
  }

  async function bill(count: string): Promise<void> {
    await page.fill(units, count);
    await page.click(code);
  }

  function surfaces(): Promise<string[]> {
    return page.evaluate(() =>
      [...document.documentElement.children]
        .map(({ localName }) => localName)
        .filter((name) => name.startsWith("claimside")),
    );
  }
});

declare const chrome: { runtime: { getManifest(): { version: string } } };

function versionOf(options: LabPage): Promise<string> {
  return options.evaluate(() => chrome.runtime.getManifest().version);
}
